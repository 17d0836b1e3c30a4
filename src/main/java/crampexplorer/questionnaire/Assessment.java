package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;

/**
 * What the answers come to: triage first, then the ranking, which never changes it.
 *
 * @param answers that were assessed
 * @param triage level of care and red flags
 * @param factors every factor, best first
 * @param notes about the answers as a whole
 */
record Assessment(Answers answers, Triage.Outcome triage, List<RankedFactor> factors, List<Note> notes) {

	/** As many factors are shown in full. */
	private static final int MOST = 5;

	/** As many, where none fits better than weakly. */
	private static final int MOST_WEAK = 3;

	private static final Slug NO_CLEAR_CAUSE = new Slug("no-clear-cause");

	CareLevel level() {
		return this.triage.disposition().level();
	}

	/**
	 * The factors to show in full: those that fit some or better; where none does, those
	 * that fit weakly. Where care is urgent, no clear cause stands behind the others, and
	 * never alone.
	 */
	List<RankedFactor> shown() {
		boolean urgent = level().atLeast(CareLevel.URGENT);
		List<RankedFactor> ranked = this.factors.stream()
			.filter((factor) -> !urgent || !factor.code().equals(NO_CLEAR_CAUSE))
			.toList();
		List<RankedFactor> shown = new ArrayList<>(atLeast(Band.SOME, ranked).limit(MOST).toList());
		if (shown.isEmpty() && !urgent) {
			shown.addAll(atLeast(Band.WEAK, ranked).limit(MOST_WEAK).toList());
		}
		if (urgent && !shown.isEmpty() && shown.size() < MOST) {
			atLeast(Band.SOME, this.factors).filter((factor) -> factor.code().equals(NO_CLEAR_CAUSE))
				.forEach(shown::add);
		}
		return List.copyOf(shown);
	}

	private static Stream<RankedFactor> atLeast(Band band, List<RankedFactor> factors) {
		return factors.stream().filter((factor) -> factor.band().compareTo(band) >= 0);
	}

}
