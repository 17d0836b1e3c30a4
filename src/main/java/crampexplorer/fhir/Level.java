package crampexplorer.fhir;

import java.util.Arrays;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.AssessmentJson;
import org.jspecify.annotations.Nullable;

/**
 * A level of care as it may be told. Self-care is told only where no open question could
 * raise it, and an unknown one never.
 *
 * @param care null where none may be told
 * @param complete whether it is final; else it is the least
 */
record Level(@Nullable CareLevel care, boolean complete) {

	static Level of(AssessmentJson assessment) {
		return new Level(Arrays.stream(CareLevel.values())
			.filter((level) -> level.code().equals(assessment.careLevel()))
			.filter((level) -> assessment.complete() || level.atLeast(CareLevel.DOCTOR))
			.findFirst()
			.orElse(null), assessment.complete());
	}

	/** The status of the GuidanceResponse. */
	String status() {
		return this.complete ? "success" : "data-required";
	}

	/**
	 * The priority of a request: in FHIR "asap" is above "urgent".
	 */
	static String priority(CareLevel care) {
		return switch (care) {
			case EMERGENCY -> "stat";
			case URGENT -> "asap";
			case DOCTOR -> "urgent";
			case SELF_CARE -> "routine";
		};
	}

}
