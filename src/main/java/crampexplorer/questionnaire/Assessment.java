package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.Triage;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;

/**
 * What the answers come to: triage first, then the ranking, which never changes it.
 *
 * @param known what the answers that were assessed tell
 * @param triage level of care and red flags
 * @param deciding questions to put that could still ask for more urgent care
 * @param factors every factor, best first
 * @param notes about the answers as a whole
 * @param ordinary the factor of cramps without a clear cause: where care is urgent it
 * stands behind the others, and never alone
 */
record Assessment(Known known, Triage.Outcome triage, List<Prompt> deciding, List<RankedFactor> factors,
		List<Note> notes, Slug ordinary) {

	/**
	 * Totals as near as this, in decibans, fit about equally well: odds that differ by 2.
	 */
	private static final Weight NEAR = new Weight(30);

	Answers answers() {
		return this.known.answers();
	}

	CareLevel level() {
		return this.triage.disposition().level();
	}

	/**
	 * Whether the level is final: until then it is the least that the answers ask for.
	 */
	boolean isComplete() {
		return this.deciding.isEmpty();
	}

	/** Whether self-care cannot be said yet: what is not answered is not "no". */
	boolean isUndecided() {
		return level() == CareLevel.SELF_CARE && !isComplete();
	}

	/** The answers for which help is needed today or now. */
	Set<Slug> urgentSigns() {
		return findings(
				this.triage.flags().stream().filter((flag) -> flag.disposition().level().atLeast(CareLevel.URGENT)));
	}

	private static Set<Slug> findings(Stream<RaisedFlag> flags) {
		return flags.flatMap((flag) -> flag.findings().stream()).collect(Collectors.toUnmodifiableSet());
	}

	/** The red flags that decide the level, and how soon. */
	List<RaisedFlag> decidingFlags() {
		Disposition disposition = this.triage.disposition();
		return this.triage.flags()
			.stream()
			.filter((flag) -> flag.disposition().level() == disposition.level()
					&& flag.disposition().within() == disposition.within())
			.toList();
	}

	/**
	 * The factors to show, best first. Cramps without a clear cause stand behind a cause
	 * whose own sign decided the level; where care is urgent they stand last.
	 */
	List<RankedFactor> shown() {
		List<RankedFactor> shown = new ArrayList<>(this.factors.stream().filter(RankedFactor::shown).toList());
		List<RankedFactor> ordinary = shown.stream().filter(this::isOrdinary).toList();
		boolean urgent = level().atLeast(CareLevel.URGENT);
		List<RankedFactor> first = shown.stream()
			.filter((factor) -> !isOrdinary(factor) && (urgent || isDecided(factor)))
			.toList();
		if (urgent || !first.isEmpty()) {
			shown.removeAll(ordinary);
			int place = first.stream().mapToInt(shown::indexOf).max().orElse(-1) + 1;
			shown.addAll(place, shown.isEmpty() ? List.of() : ordinary);
		}
		return List.copyOf(shown);
	}

	/** Whether a clue to it decided the level. */
	boolean isDecided(RankedFactor factor) {
		Set<Slug> signs = findings(decidingFlags().stream());
		return factor.pro()
			.stream()
			.anyMatch((contribution) -> contribution.isClue() && signs.contains(contribution.finding()));
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

	private boolean isOrdinary(RankedFactor factor) {
		return factor.code().equals(this.ordinary);
	}

}
