package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;

/**
 * What the answers come to: triage first, then the ranking, which never changes it.
 *
 * @param answers that were assessed
 * @param triage level of care and red flags
 * @param factors every factor, best first
 * @param notes about the answers as a whole
 * @param standBack factors that stand behind the others where care is urgent, and never
 * alone
 */
record Assessment(Answers answers, Triage.Outcome triage, List<RankedFactor> factors, List<Note> notes,
		Set<Slug> standBack) {

	/** As many factors are shown in full. */
	private static final int MOST = 5;

	/** As many, where few answers were given. */
	private static final int MOST_OF_FEW = 2;

	/** As many, where none fits better than weakly. */
	private static final int MOST_WEAK = 3;

	/**
	 * Totals as near as this, in decibans, fit about equally well: odds that differ by 2.
	 */
	private static final Weight NEAR = new Weight(30);

	CareLevel level() {
		return this.triage.disposition().level();
	}

	/**
	 * The factors to show in full: those that fit some or better; where none does, those
	 * that fit weakly. With few answers only what is strong, or rests on two of them.
	 * Where care is urgent, some stand behind the others, and never alone.
	 */
	List<RankedFactor> shown() {
		boolean urgent = level().atLeast(CareLevel.URGENT);
		List<RankedFactor> ranked = this.factors.stream().filter((factor) -> !urgent || !standsBack(factor)).toList();
		boolean few = this.notes.contains(Note.TOO_FEW_ANSWERS);
		List<RankedFactor> shown = new ArrayList<>(
				atLeast(Band.SOME, ranked).filter((factor) -> !few || holdsUp(factor))
					.limit(few ? MOST_OF_FEW : MOST)
					.toList());
		if (shown.isEmpty() && !urgent && !few) {
			shown.addAll(atLeast(Band.WEAK, ranked).limit(MOST_WEAK).toList());
		}
		if (urgent && !few && !shown.isEmpty()) {
			shown.addAll(atLeast(Band.SOME, this.factors).filter(this::standsBack).limit(MOST - shown.size()).toList());
		}
		return List.copyOf(shown);
	}

	/**
	 * How many of the shown factors, from the first, fit about equally well: in the same
	 * band, and near in total. 0 where none fits better than weakly.
	 */
	int nearFirst() {
		List<RankedFactor> shown = shown();
		if (shown.isEmpty() || shown.get(0).band().compareTo(Band.SOME) < 0) {
			return 0;
		}
		RankedFactor first = shown.get(0);
		return (int) shown.stream()
			.takeWhile((factor) -> factor.band() == first.band() && first.total().isWithin(NEAR, factor.total()))
			.count();
	}

	private boolean standsBack(RankedFactor factor) {
		return this.standBack.contains(factor.code());
	}

	private static boolean holdsUp(RankedFactor factor) {
		return factor.band() == Band.STRONG || factor.pro().stream().filter(Contribution::counted).count() > 1;
	}

	private static Stream<RankedFactor> atLeast(Band band, List<RankedFactor> factors) {
		return factors.stream().filter((factor) -> factor.band().compareTo(band) >= 0);
	}

}
