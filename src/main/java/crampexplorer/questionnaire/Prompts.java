package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Prompt.Line;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every question that can be put: those of the codebook, then the short way's own, then
 * its lists.
 */
@Component
class Prompts {

	private final Codebook codebook;

	private final Map<String, Prompt> prompts = new LinkedHashMap<>();

	/** Codes of screening lines, and of the short way's own "none of these", in order. */
	private final Set<Slug> own = new LinkedHashSet<>();

	@Autowired
	Prompts(Codebook codebook, InterviewQuestionRepository questions) {
		this(codebook, questions.findAllByOrderByPosition());
	}

	Prompts(Codebook codebook, List<InterviewQuestion> questions) {
		this.codebook = codebook;
		codebook.questions().forEach((question) -> this.prompts.put(question.slug(), Prompt.of(question)));
		Map<Slug, Prompt> lists = new LinkedHashMap<>();
		questions.stream()
			.filter((question) -> question.page() == null)
			.forEach((question) -> lists.put(new Slug(question.slug()), prompt(question, Map.of())));
		questions.stream()
			.filter((question) -> question.page() != null && question.asks() == null)
			.forEach((question) -> this.prompts.put(question.slug(), prompt(question, lists)));
		lists.values().forEach((list) -> this.prompts.put(list.slug(), list));
	}

	private Prompt prompt(InterviewQuestion question, Map<Slug, Prompt> lists) {
		List<Line> lines = new ArrayList<>();
		for (InterviewQuestion.Line line : question.lines()) {
			if (line.opens()) {
				String label = String.valueOf(line.label());
				this.own.add(line.code());
				lines.add(new Line(line.code(), label, label, false, lists.get(line.code()), null));
			}
			else {
				lines.add(Line.of(this.codebook.answer(line.code()), line.label()));
			}
		}
		Slug none = new Slug("none-of-" + question.slug());
		this.own.add(none);
		lines.add(new Line(none, question.none(), question.none(), true, null, null));
		return new Prompt(question.slug(), question.title(), null, new Prompt.Why(question.why(), null),
				new Prompt.Kind(false, false), lines);
	}

	Codebook codebook() {
		return this.codebook;
	}

	Collection<Prompt> all() {
		return this.prompts.values();
	}

	/** The lists that screening lines open, in order. */
	List<Prompt> lists() {
		return all().stream()
			.flatMap((prompt) -> prompt.lines().stream())
			.flatMap((line) -> Stream.ofNullable(line.list()))
			.toList();
	}

	/** A question, by its slug; there must be one. */
	Prompt get(String slug) {
		Prompt prompt = this.prompts.get(slug);
		if (prompt == null) {
			throw new IllegalArgumentException("No question " + slug);
		}
		return prompt;
	}

	boolean hasQuestion(String slug) {
		return this.prompts.containsKey(slug);
	}

	/** Whether a code stands for a finding, a screening line or a "none of these". */
	boolean has(Slug code) {
		return this.codebook.has(code) || this.own.contains(code);
	}

	/** The answer of a question with a code, if it has one. */
	boolean offers(String question, Slug code) {
		return this.prompts.containsKey(question)
				&& get(question).lines().stream().anyMatch((line) -> line.code().equals(code));
	}

	/**
	 * Puts what was chosen in order, each once.
	 * @param codes all of them known
	 * @param asked questions that were put, all known
	 */
	Answers choose(Collection<Slug> codes, Collection<String> asked) {
		Set<Slug> chosen = new HashSet<>(codes);
		return new Answers(this.codebook.choose(codes).findings(), this.own.stream().filter(chosen::contains).toList(),
				asked.stream().distinct().toList());
	}

}
