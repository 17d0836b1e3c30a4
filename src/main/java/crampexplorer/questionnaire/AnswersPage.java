package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;

/**
 * What /check/answers shows.
 *
 * @param rows a line for each question
 * @param hidden findings that travel on
 */
record AnswersPage(List<Row> rows, List<String> hidden) {

	static AnswersPage of(Answers answers, Codebook codebook) {
		return new AnswersPage(rows(answers, codebook), answers.findings().stream().map(Slug::value).toList());
	}

	static List<Row> rows(Answers answers, Codebook codebook) {
		return codebook.pages()
			.stream()
			.flatMap((page) -> page.questions()
				.stream()
				.map((question) -> new Row(page.slug(), question.title(),
						answers.to(question).stream().map(Answer::label).toList())))
			.toList();
	}

	/**
	 * A question and what was answered.
	 *
	 * @param page where it can be changed
	 * @param question as asked
	 * @param answers as offered; empty where not answered
	 */
	record Row(String page, String question, List<String> answers) {
	}

}
