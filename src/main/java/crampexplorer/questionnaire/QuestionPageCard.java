package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page of the check as the seeds write it.
 *
 * @param dangerSigns whether it asks about danger signs
 */
record QuestionPageCard(String page, String title, boolean dangerSigns, List<QuestionCard> questions) {

	Stream<AnswerCard> answers() {
		return this.questions.stream().flatMap((question) -> question.answers().stream());
	}

	/**
	 * A question as the seeds write it.
	 *
	 * @param medicines whether its answers are medicines
	 * @param unsure whether "not sure" is offered
	 * @param why we ask
	 * @param askedAfter worth asking only after one of these findings; null where always
	 * @param notAfter not worth asking after one of these; null where none
	 * @param read path of a page on what it asks about; null where there is none
	 */
	record QuestionCard(String question, Question.Choice choice, boolean medicines, boolean unsure, String title,
			@Nullable String hint, String why, @Nullable String askedAfter, @Nullable String notAfter,
			@Nullable String read, List<AnswerCard> answers) {

		/** A line of the findings that open it, or that rule it out; or none. */
		List<String> gate(boolean opens) {
			return Stream.ofNullable(opens ? this.askedAfter : this.notAfter).toList();
		}
	}

	/**
	 * An answer as the seeds write it.
	 *
	 * @param code of the finding that it stands for
	 * @param you as said back to the person
	 * @param none whether it excludes the others of its question
	 * @param crampLike whether it is how a cramp feels; null where it says nothing of
	 * that
	 * @param spot where the picture of its question names it; null where it does not
	 * @param means the finding that it means as well; null where it means no other
	 * @param askedLater whether it needs help today, and yet is asked about behind the
	 * pages of danger signs
	 * @param through what stands behind it, in a few words; null where that is not told
	 */
	record AnswerCard(String code, String label, String you, boolean none, @Nullable Boolean crampLike,
			Answer.@Nullable Spot spot, @Nullable String means, boolean askedLater, @Nullable String through) {

		/** The findings that it stands for. */
		Stream<String> findings() {
			return (this.means != null) ? Stream.of(this.code, this.means) : Stream.of(this.code);
		}
	}

}
