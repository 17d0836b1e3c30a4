package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;

/**
 * What a person has chosen so far.
 *
 * @param findings in the order of the codebook, each once
 */
record Answers(List<Slug> findings) {

	boolean isEmpty() {
		return this.findings.isEmpty();
	}

	boolean has(Answer answer) {
		return this.findings.contains(answer.code());
	}

	/** The chosen answers of a question. */
	List<Answer> to(Question question) {
		return question.answers().stream().filter(this::has).toList();
	}

	boolean answers(Question question) {
		return question.answers().stream().anyMatch(this::has);
	}

	boolean answers(QuestionPage page) {
		return page.questions().stream().anyMatch(this::answers);
	}

	/**
	 * Whether a "none of these" stands beside another answer, or two where only one may
	 * be chosen.
	 */
	boolean conflictIn(Question question) {
		List<Answer> chosen = to(question);
		return chosen.size() > 1 && (question.isOne() || chosen.stream().anyMatch(Answer::isNone));
	}

	Answers without(QuestionPage page) {
		List<Slug> others = this.findings.stream()
			.filter((finding) -> page.questions()
				.stream()
				.flatMap((question) -> question.answers().stream())
				.noneMatch((answer) -> answer.code().equals(finding)))
			.toList();
		return new Answers(others);
	}

}
