package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Personal;
import crampexplorer.questionnaire.Answers.Hidden;

/**
 * What /check/answers shows.
 *
 * @param rows a line for each question
 * @param hidden fields in which all answers travel on
 */
public record AnswersPage(List<Row> rows, List<Hidden> hidden) {

	static AnswersPage of(Answers answers, Interview interview) {
		return new AnswersPage(rows(interview.knowledge().of(answers), interview.codebook()), answers.hidden());
	}

	static List<Row> rows(Known known, Codebook codebook) {
		Answers all = known.completed();
		return codebook.pages()
			.stream()
			.flatMap(
					(page) -> page.questions().stream().map((question) -> Row.of(page, question, known.answers(), all)))
			.toList();
	}

	/**
	 * A question and what was answered.
	 *
	 * @param page where it can be changed
	 * @param question as asked
	 * @param answers as offered; empty where not answered
	 * @param screened whether it was asked in short, by a line that stands for all of its
	 * answers
	 */
	public record Row(String page, String question, List<String> answers, boolean screened) implements Personal {

		/**
		 * One answer is one of the questionnaire's; several are a choice of somebody's
		 * own.
		 */
		@Override
		public boolean isPersonal() {
			return this.answers.size() > 1;
		}

		static Row of(QuestionPage page, Question question, Answers given, Answers all) {
			List<String> answers = all.to(question).stream().map(Answer::label).toList();
			return new Row(page.slug(), question.title(), answers, !answers.isEmpty() && !given.answers(question));
		}
	}

}
