package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.questionnaire.AssessmentJson.RulesJson;
import crampexplorer.questionnaire.NextJson.AnswerJson;
import org.jspecify.annotations.Nullable;

/**
 * All that can be asked and answered, as JSON. Names and order are a contract with
 * outside clients.
 *
 * @param pages those of the codebook, then those of the short way's own questions
 */
public record QuestionnaireJson(RulesJson rules, List<PageJson> pages) {

	/**
	 * A page of the check.
	 *
	 * @param dangerSigns whether it asks about danger signs
	 */
	public record PageJson(String code, String title, boolean dangerSigns, List<AskedJson> questions) {
	}

	/**
	 * A question with its answers.
	 *
	 * @param code to send under "asked"
	 * @param hint beside it; null where there is none
	 * @param why we ask
	 * @param choice many or one
	 * @param askedAfter codes of the answers that open it, one of which is enough; none
	 * where it is asked always
	 * @param notAfter codes of the answers that rule it out
	 */
	public record AskedJson(String code, String title, @Nullable String hint, String why, String choice,
			List<String> askedAfter, List<String> notAfter, List<AnswerJson> answers) {
	}

}
