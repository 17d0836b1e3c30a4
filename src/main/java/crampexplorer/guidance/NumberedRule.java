package crampexplorer.guidance;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Numbering;
import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose findings are numbered.
 *
 * @param code of the red flag
 * @param steps the most urgent first
 * @param read the findings without any of which no step holds
 */
record NumberedRule(Slug code, List<Step> steps, BitSet read) {

	static NumberedRule of(TriageRule rule, Numbering findings) {
		List<Step> steps = rule.steps()
			.stream()
			.map((step) -> Step.of(step.disposition(),
					step.ways()
						.stream()
						.map((way) -> new Lines(bits(way.when(), findings), bits(way.unless(), findings)))
						.toList()))
			.toList();
		BitSet read = new BitSet();
		steps.forEach((step) -> step.ways().forEach((way) -> way.when().forEach(read::or)));
		return new NumberedRule(rule.code(), steps, read);
	}

	private static List<BitSet> bits(List<Set<Slug>> lines, Numbering findings) {
		return lines.stream().map(findings::bits).toList();
	}

	/**
	 * The red flag that these findings raise; null where they raise none.
	 * @param given in the order in which they are to be named
	 * @param chosen the same by their numbers
	 */
	@Nullable RaisedFlag apply(List<Slug> given, BitSet chosen, Numbering findings) {
		int number = step(chosen);
		if (number < 0) {
			return null;
		}
		Step step = this.steps.get(number);
		BitSet involved = step.involved(chosen);
		return new RaisedFlag(this.code, number, step.disposition(),
				given.stream().filter((finding) -> findings.in(involved, finding)).toList());
	}

	/** The first step that holds, from 0; -1 where none does. */
	int step(BitSet chosen) {
		if (this.read.intersects(chosen)) {
			for (int number = 0; number < this.steps.size(); number++) {
				if (this.steps.get(number).holds(chosen)) {
					return number;
				}
			}
		}
		return -1;
	}

	/**
	 * A step.
	 *
	 * @param disposition what it asks for
	 * @param ways it holds when one of these does
	 * @param alone the findings of which one makes it hold, whatever else is chosen
	 * @param together the ways that need several findings, or can be switched off
	 */
	record Step(Disposition disposition, List<Lines> ways, BitSet alone, List<Lines> together) {

		static Step of(Disposition disposition, List<Lines> ways) {
			BitSet alone = new BitSet();
			ways.stream().filter(Lines::isOneLine).forEach((way) -> alone.or(way.when().get(0)));
			return new Step(disposition, ways, alone, ways.stream().filter((way) -> !way.isOneLine()).toList());
		}

		private boolean holds(BitSet chosen) {
			for (Lines way : this.ways) {
				if (way.hold(chosen)) {
					return true;
				}
			}
			return false;
		}

		private BitSet involved(BitSet chosen) {
			BitSet involved = new BitSet();
			for (Lines way : this.ways) {
				if (way.hold(chosen)) {
					way.when().forEach(involved::or);
				}
			}
			return involved;
		}

		/**
		 * Adds the findings that could still make it hold, but for those that do so
		 * alone; not all of them need be open.
		 */
		void addMissing(BitSet chosen, BitSet open, BitSet missing) {
			for (Lines way : this.together) {
				way.addMissing(chosen, open, missing);
			}
		}
	}

	/**
	 * A way in which a step holds.
	 *
	 * @param when each must have a chosen finding
	 * @param unless it is switched off when all of these have one
	 */
	record Lines(List<BitSet> when, List<BitSet> unless) {

		boolean isOneLine() {
			return this.when.size() == 1 && this.unless.isEmpty();
		}

		boolean hold(BitSet chosen) {
			return meet(this.when, chosen) && !isOff(chosen);
		}

		/** Nothing where it holds, where a line has none, or where it is switched off. */
		void addMissing(BitSet chosen, BitSet open, BitSet missing) {
			if (isOff(chosen) || !couldHold(chosen, open)) {
				return;
			}
			for (BitSet line : this.when) {
				if (!line.intersects(chosen)) {
					missing.or(line);
				}
			}
		}

		private boolean couldHold(BitSet chosen, BitSet open) {
			for (BitSet line : this.when) {
				if (!line.intersects(chosen) && !line.intersects(open)) {
					return false;
				}
			}
			return true;
		}

		private boolean isOff(BitSet chosen) {
			return !this.unless.isEmpty() && meet(this.unless, chosen);
		}

		private static boolean meet(List<BitSet> lines, BitSet chosen) {
			for (BitSet line : lines) {
				if (!line.intersects(chosen)) {
					return false;
				}
			}
			return true;
		}
	}

}
