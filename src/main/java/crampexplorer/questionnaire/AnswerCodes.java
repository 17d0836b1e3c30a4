package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;
import org.springframework.stereotype.Component;

/** The code of a person's answers, by which they come back without being kept. */
@Component
class AnswerCodes {

	/** So many letters stand together. */
	private static final int GROUP = 4;

	private final Codebook codebook;

	private final AnswerCode code;

	AnswerCodes(Codebook codebook) {
		this.codebook = codebook;
		this.code = new AnswerCode(codebook.questions().stream().map(AnswerCodes::asked).toList());
	}

	private static AnswerCode.Asked asked(Question question) {
		return new AnswerCode.Asked(question.isOne(), codes(question, false), codes(question, true));
	}

	private static List<Slug> codes(Question question, boolean none) {
		return question.answers().stream().filter((answer) -> answer.isNone() == none).map(Answer::code).toList();
	}

	/** How many letters every code has. */
	int length() {
		return this.code.length();
	}

	Shown of(Answers answers) {
		String line = this.code.write(answers.findings());
		return new Shown(List.of(line.split("(?<=\\G.{%d})".formatted(GROUP))), QrPicture.of(line));
	}

	AnswerCode.Reading read(String typed) {
		return this.code.read(typed);
	}

	/** Answers that were read. */
	Answers answers(AnswerCode.Reading reading) {
		return this.codebook.choose(reading.chosen());
	}

	/**
	 * A code as a page shows it.
	 *
	 * @param groups its letters, a few at a time
	 * @param qr the same as a picture
	 */
	record Shown(List<String> groups, QrPicture qr) {

		/** All letters in a line. */
		public String getLine() {
			return String.join("", this.groups);
		}
	}

}
