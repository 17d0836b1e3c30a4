package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import crampexplorer.guidance.CareLevel;
import crampexplorer.ranking.Band;

/** A story and what the check makes of it. */
record Told(Vignette vignette, Assessment assessment) {

	CareLevel level() {
		return this.assessment.level();
	}

	/** The level of care that the story wants; none of a case in codes alone. */
	Optional<CareLevel> wanted() {
		return Arrays.stream(CareLevel.values())
			.filter((level) -> level.code().equals(this.vignette.level()))
			.findFirst();
	}

	/**
	 * As the result shows them. In an emergency the page shows none, but the JSON does.
	 */
	List<String> firstThree() {
		return this.assessment.shown().stream().limit(3).map((factor) -> factor.code().value()).toList();
	}

	/** The factor that is shown first; a dash where none is. */
	String first() {
		return firstThree().stream().findFirst().orElse("-");
	}

	/** Whether the factor that is shown first fits the answers well. */
	boolean firstFitsWell() {
		return this.assessment.shown().stream().limit(1).anyMatch((factor) -> factor.band() == Band.STRONG);
	}

	boolean acceptedInFirstThree() {
		return firstThree().stream().anyMatch(this.vignette.accepted()::contains);
	}

	String row() {
		return "| " + String.join(" | ", this.vignette.name(), wanted().map(CareLevel::code).orElse("-"),
				level().code(), String.join(", ", firstThree()), String.join(", ", this.vignette.accepted()), misses())
				+ " |";
	}

	private String misses() {
		List<String> misses = Measure.MISSES.stream()
			.filter((measure) -> measure.isMissedBy(this))
			.map(Measure::code)
			.toList();
		return misses.isEmpty() ? "" : String.join(", ", misses);
	}

}
