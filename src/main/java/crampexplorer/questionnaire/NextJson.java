package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.AssessmentJson.RulesJson;
import crampexplorer.questionnaire.Prompt.Line;
import org.jspecify.annotations.Nullable;

/**
 * What to ask next, as JSON. Names and order are a contract with outside clients.
 *
 * @param enough whether nothing more is to be asked: all was, or it is an emergency
 * @param about how many questions may follow, these included
 * @param questions to put next; empty where it is enough
 */
public record NextJson(boolean enough, int about, List<QuestionJson> questions, RulesJson rules) {

	/**
	 * A question to put.
	 *
	 * @param code to send back under "asked"
	 * @param page of the check where it stands
	 * @param hint beside it; null where there is none
	 * @param choice many or one
	 */
	public record QuestionJson(String code, String page, String title, @Nullable String hint, String choice,
			List<AnswerJson> answers) {

		static QuestionJson of(Prompt prompt, String page) {
			return new QuestionJson(prompt.slug(), page, prompt.title(), prompt.hint(), prompt.choice(),
					prompt.lines().stream().map(AnswerJson::of).toList());
		}
	}

	/**
	 * An answer that may be chosen.
	 *
	 * @param code to send back under "findings"
	 * @param none whether it excludes the others
	 * @param opens codes of the questions that follow where it is chosen
	 */
	public record AnswerJson(String code, String label, boolean none, List<String> opens) {

		static AnswerJson of(Line line) {
			Slug code = line.code();
			return new AnswerJson(code.value(), line.label(), line.none(),
					(line.list() != null) ? List.of(line.list().slug()) : List.of());
		}
	}

}
