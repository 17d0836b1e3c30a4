package crampexplorer.questionnaire;

import java.time.LocalDate;
import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.RedFlags;

/**
 * What /check/summary shows: one page to print for a doctor.
 *
 * @param date when it was made
 * @param disposition end of the message key of the level of care
 * @param flags red flags that hold
 * @param rows each answered question: what is present, and what was offered and not
 * chosen
 * @param open questions that were not answered
 * @param factors what the check suggested, best first
 * @param asks questions for the doctor or pharmacist
 * @param hidden findings that travel on
 */
record SummaryPage(LocalDate date, String disposition, List<String> flags, List<Row> rows, List<String> open,
		List<ShownFactor> factors, List<String> asks, List<String> hidden) {

	/** So many factors, and a question for each, leave room to write on one page. */
	private static final int MOST = 3;

	static SummaryPage of(Assessment assessment, Codebook codebook, RedFlags redFlags, ShownFactors shown,
			Topics topics, LocalDate date) {
		Answers answers = assessment.answers();
		List<ShownFactor> factors = shown.each(assessment.shown().stream().limit(MOST).toList());
		List<String> asks = factors.stream()
			.flatMap((factor) -> topics.get(factor.path()).part("ask").stream().limit(1))
			.map(Passage::text)
			.toList();
		return new SummaryPage(date, ResultPage.heading(assessment),
				assessment.triage().flags().stream().map((flag) -> redFlags.step(flag).title()).toList(),
				codebook.questions()
					.stream()
					.filter(answers::answers)
					.map((question) -> Row.of(question, answers))
					.toList(),
				codebook.questions()
					.stream()
					.filter((question) -> !answers.answers(question))
					.map(Question::title)
					.toList(),
				factors, asks, answers.findings().stream().map(Slug::value).toList());
	}

	/** A question with what is present and what is absent. */
	record Row(String question, List<String> present, List<String> absent) {

		static Row of(Question question, Answers answers) {
			boolean none = answers.to(question).stream().anyMatch(Answer::isNone);
			List<String> absent = (question.isOne() && !none) ? List.of()
					: question.answers()
						.stream()
						.filter((answer) -> !answer.isNone() && !answers.has(answer))
						.map(Row::brief)
						.toList();
			return new Row(question.title(),
					answers.to(question).stream().filter((answer) -> !answer.isNone()).map(Answer::label).toList(),
					absent);
		}

		/** Without what stands in brackets: many of these must fit on one page. */
		private static String brief(Answer answer) {
			return answer.label().replaceAll("\\s*\\([^)]*\\)", "");
		}
	}

}
