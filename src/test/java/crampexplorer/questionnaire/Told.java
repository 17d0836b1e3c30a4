package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;

import crampexplorer.guidance.CareLevel;

/** A story and what the check makes of it. */
record Told(Vignette vignette, Assessment assessment) {

	CareLevel level() {
		return this.assessment.level();
	}

	CareLevel wanted() {
		return Arrays.stream(CareLevel.values())
			.filter((level) -> level.code().equals(this.vignette.level()))
			.findFirst()
			.orElseThrow();
	}

	/** As the result page shows them; in an emergency it shows none. */
	List<String> firstThree() {
		if (level() == CareLevel.EMERGENCY) {
			return List.of();
		}
		return this.assessment.shown().stream().limit(3).map((factor) -> factor.code().value()).toList();
	}

	/** The factor that is shown first; a dash where none is. */
	String first() {
		return firstThree().stream().findFirst().orElse("-");
	}

	boolean acceptedInFirstThree() {
		return firstThree().stream().anyMatch(this.vignette.accepted()::contains);
	}

	String row() {
		return "| " + String.join(" | ", this.vignette.name(), this.vignette.level(), level().code(),
				String.join(", ", firstThree()), String.join(", ", this.vignette.accepted()), misses()) + " |";
	}

	private String misses() {
		List<String> misses = Measure.MISSES.stream()
			.filter((measure) -> measure.isMissedBy(this))
			.map(Measure::code)
			.toList();
		return misses.isEmpty() ? "" : String.join(", ", misses);
	}

}
