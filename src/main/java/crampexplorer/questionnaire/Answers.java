package crampexplorer.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Prompt.Line;

/**
 * What a person has chosen so far.
 *
 * @param findings in the order of the codebook, each once
 * @param screened codes of screening lines that were ticked, and of the short way's own
 * "none of these": they say what was asked, and carry no weight
 * @param asked slugs of the questions that were put, marked where one was left without an
 * answer; empty where nobody kept count of them: then a question counts as put where it
 * is answered
 */
record Answers(List<Slug> findings, List<Slug> screened, List<String> asked) {

	/** Before the slug of a question that was put and left without an answer. */
	private static final String LEFT = "left.";

	Answers(List<Slug> findings) {
		this(findings, List.of(), List.of());
	}

	boolean isEmpty() {
		return this.findings.isEmpty() && this.screened.isEmpty();
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

	/** All of it, to be looked up fast. */
	Chosen chosen() {
		Set<Slug> codes = new HashSet<>(this.findings);
		codes.addAll(this.screened);
		return new Chosen(codes);
	}

	boolean answers(Prompt prompt) {
		return chosen().answers(prompt);
	}

	/** Without what these ask for themselves. */
	Answers without(Collection<Prompt> prompts) {
		Set<Slug> codes = prompts.stream()
			.flatMap((prompt) -> prompt.lines().stream())
			.map(Line::code)
			.collect(Collectors.toSet());
		return without(codes);
	}

	Answers without(Set<Slug> codes) {
		return new Answers(this.findings.stream().filter((finding) -> !codes.contains(finding)).toList(),
				this.screened.stream().filter((line) -> !codes.contains(line)).toList(), this.asked);
	}

	/** Whether a question was put, answered or not. */
	boolean wasPut(Prompt prompt) {
		return this.asked.contains(prompt.slug()) || this.asked.contains(LEFT + prompt.slug());
	}

	/**
	 * The slugs of the questions that were put and not left: one that was left is not
	 * answered by what another question asks for too.
	 */
	Set<String> settled() {
		Set<String> settled = new HashSet<>(this.asked);
		this.asked.stream().filter((asked) -> asked.startsWith(LEFT)).map(Answers::question).forEach(settled::remove);
		return settled;
	}

	/** With these put as well, and answered as far as they are now. */
	Answers asking(Collection<Prompt> prompts) {
		Set<String> all = new LinkedHashSet<>(this.asked);
		Chosen chosen = chosen();
		for (Prompt prompt : prompts) {
			boolean answered = chosen.answers(prompt);
			all.remove(answered ? LEFT + prompt.slug() : prompt.slug());
			all.add(answered ? prompt.slug() : LEFT + prompt.slug());
		}
		return new Answers(this.findings, this.screened, List.copyOf(all));
	}

	/** As if these had not been put. */
	Answers notAsking(Collection<Prompt> prompts) {
		Set<String> gone = prompts.stream().map(Prompt::slug).collect(Collectors.toSet());
		return new Answers(this.findings, this.screened,
				this.asked.stream().filter((asked) -> !gone.contains(question(asked))).toList());
	}

	/** A question that was put, and perhaps left without an answer to all of it. */
	static String asked(String question, boolean left) {
		return left ? LEFT + question : question;
	}

	/** The slug of a question that was put. */
	static String question(String asked) {
		return asked.startsWith(LEFT) ? asked.substring(LEFT.length()) : asked;
	}

	/** The fields of a form in which all of it travels on. */
	List<Hidden> hidden() {
		return Stream
			.concat(Stream.concat(this.findings.stream(), this.screened.stream())
				.map((code) -> new Hidden(CheckForm.FINDING, code.value())),
					this.asked.stream().map((prompt) -> new Hidden(CheckForm.ASKED, prompt)))
			.toList();
	}

	/** A hidden field of a form. */
	public record Hidden(String name, String value) {
	}

}
