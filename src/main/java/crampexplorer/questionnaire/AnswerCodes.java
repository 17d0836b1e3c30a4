package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import org.springframework.stereotype.Component;

/** The code of a person's answers, by which they come back without being kept. */
@Component
class AnswerCodes {

	/** So many letters stand together. */
	private static final int GROUP = 4;

	private final Interview interview;

	private final AnswerCode code;

	AnswerCodes(Interview interview) {
		this.interview = interview;
		List<Question> questions = interview.codebook().questions();
		AnswerCode.Asked open = new AnswerCode.Asked(false,
				questions.stream().map((question) -> new Slug(question.slug())).toList(), List.of());
		this.code = new AnswerCode(Stream.concat(questions.stream().map(AnswerCodes::asked), Stream.of(open)).toList());
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

	/**
	 * What was asked in short counts as asked; a question that was asked in part stays
	 * open.
	 */
	Shown of(Known known) {
		Answers all = known.completed();
		List<Slug> told = new ArrayList<>(all.findings());
		known.openQuestions()
			.stream()
			.filter(all::answers)
			.map((question) -> new Slug(question.slug()))
			.forEach(told::add);
		String line = this.code.write(told);
		String groups = IntStream.range(0, (line.length() + GROUP - 1) / GROUP)
			.mapToObj((i) -> line.substring(i * GROUP, Math.min((i + 1) * GROUP, line.length())))
			.collect(Collectors.joining(" "));
		return new Shown(groups, QrPicture.of(line));
	}

	AnswerCode.Reading read(String typed) {
		return this.code.read(typed);
	}

	/** Answers that were read. */
	Answers answers(AnswerCode.Reading reading) {
		Answers told = this.interview.codebook().choose(reading.chosen());
		List<String> asked = this.interview.codebook()
			.questions()
			.stream()
			.filter(told::answers)
			.map((question) -> Answers.asked(question.slug(), reading.chosen().contains(new Slug(question.slug()))))
			.toList();
		return this.interview.prompts().choose(told.findings(), asked);
	}

	/**
	 * A code as a page shows it.
	 *
	 * @param groups its letters, a few at a time, with spaces between
	 * @param qr the same as a picture, without
	 */
	public record Shown(String groups, QrPicture qr) {
	}

}
