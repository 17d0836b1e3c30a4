package crampexplorer.ranking;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the conditions stand after a set of answers: their totals and clues alone, without
 * what explains them. To find the questions that tell most, hundreds of sets of answers
 * are weighed for one visitor.
 */
final class Standing {

	private final Scale scale;

	private final BitSet common;

	private final BitSet chosen;

	/** By condition, in tenths of a deciban. */
	private final int[] totals;

	/** By condition, how many clues speak for it that are not common to all. */
	private final int[] clues;

	/** The conditions that may be ranked. */
	private final BitSet ranked;

	private Standing(Scale scale, BitSet common, BitSet chosen, int[] totals, int[] clues, BitSet ranked) {
		this.scale = scale;
		this.common = common;
		this.chosen = chosen;
		this.totals = totals;
		this.clues = clues;
		this.ranked = ranked;
	}

	/**
	 * After these answers.
	 * @param apart the same, those of a group together
	 * @param common answers that are a clue to nothing
	 */
	static Standing of(Scale scale, BitSet chosen, List<int[]> apart, BitSet common) {
		List<Column> columns = scale.columns();
		Standing standing = new Standing(scale, common, chosen, new int[columns.size()], new int[columns.size()],
				new BitSet(columns.size()));
		for (int i = 0; i < columns.size(); i++) {
			standing.totals[i] = columns.get(i).prior().tenths();
			standing.ranked.set(i, columns.get(i).hasItsNeeds(chosen));
		}
		for (int[] same : apart) {
			if (same.length == 1) {
				standing.count(same[0]);
			}
			else {
				for (int i = 0; i < columns.size(); i++) {
					scale.weigh(columns.get(i), same, standing.into(i, 1));
				}
			}
		}
		return standing;
	}

	/** Counts an answer beside which nothing that says much the same is chosen. */
	private void count(int finding) {
		int[] weights = this.scale.row(finding);
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] != 0) {
				count(i, finding, weights[i], 1);
			}
		}
	}

	/** The same after one more answer, not among those. */
	Standing with(int finding) {
		BitSet more = (BitSet) this.chosen.clone();
		more.set(finding);
		Standing standing = new Standing(this.scale, this.common, more, this.totals.clone(), this.clues.clone(),
				rankedWith(finding, more));
		int[] same = this.scale.same(finding, more);
		if (same.length == 1) {
			standing.count(finding);
			return standing;
		}
		int[] before = IntStream.of(same).filter((other) -> other != finding).toArray();
		int[] weights = this.scale.row(finding);
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] != 0) {
				this.scale.weigh(this.scale.columns().get(i), before, standing.into(i, -1));
				this.scale.weigh(this.scale.columns().get(i), same, standing.into(i, 1));
			}
		}
		return standing;
	}

	/** One more answer takes none away, and adds none that does not need it. */
	private BitSet rankedWith(int finding, BitSet more) {
		BitSet ranked = (BitSet) this.ranked.clone();
		for (int column : this.scale.needing(finding)) {
			if (this.scale.columns().get(column).hasItsNeeds(more)) {
				ranked.set(column);
			}
		}
		return ranked;
	}

	private Scale.Counted into(int column, int sign) {
		return (finding, tenths, portion, first) -> count(column, finding, tenths, sign);
	}

	private void count(int column, int finding, int tenths, int sign) {
		this.totals[column] += sign * tenths;
		if (tenths >= Contribution.CLUE.tenths() && !this.common.get(finding)) {
			this.clues[column] += sign;
		}
	}

	BitSet chosen() {
		return this.chosen;
	}

	/** The conditions that may be ranked after these answers. */
	BitSet ranked() {
		return this.ranked;
	}

	/** Total of a condition, in tenths of a deciban. */
	int total(int column) {
		return this.totals[column];
	}

	/** Whether a condition rests on a clue of its own. */
	boolean restsOnAClue(int column) {
		return this.clues[column] > 0;
	}

}
