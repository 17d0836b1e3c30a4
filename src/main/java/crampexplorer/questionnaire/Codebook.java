package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import crampexplorer.evidence.Numbering;
import crampexplorer.evidence.Slug;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every page, question and answer of the check, in order, read once at start. */
@Component
public class Codebook {

	private final List<QuestionPage> pages;

	private final List<Question> questions;

	private final Map<Slug, Answer> answers = new LinkedHashMap<>();

	private final List<Slug> findings;

	/** The findings, in order. */
	private final Numbering numbers;

	/** By finding, what it means as well. */
	private final Map<Slug, Slug> means = new HashMap<>();

	private final Map<String, Question> bySlug = new HashMap<>();

	@Autowired
	Codebook(QuestionPageRepository repository) {
		this(repository.findAllByOrderByPosition());
	}

	Codebook(List<QuestionPage> pages) {
		this.pages = List.copyOf(pages);
		this.questions = this.pages.stream().flatMap((page) -> page.questions().stream()).toList();
		this.questions.forEach((question) -> this.bySlug.put(question.slug(), question));
		this.questions
			.forEach((question) -> question.answers().forEach((answer) -> this.answers.put(answer.code(), answer)));
		this.findings = List.copyOf(this.answers.keySet());
		this.numbers = new Numbering(this.findings);
		this.answers.forEach((finding, answer) -> {
			Slug meant = answer.means();
			if (meant != null) {
				this.means.put(finding, meant);
			}
		});
	}

	/** Every page, in order. */
	public List<QuestionPage> pages() {
		return this.pages;
	}

	/** The pages that ask about danger signs: they come before all others. */
	List<QuestionPage> dangerPages() {
		return this.pages.stream().filter(QuestionPage::asksForDangerSigns).toList();
	}

	Optional<QuestionPage> page(String slug) {
		return this.pages.stream().filter((page) -> page.slug().equals(slug)).findFirst();
	}

	/** Every question, in order. */
	public List<Question> questions() {
		return this.questions;
	}

	/** The question of this slug, if there is one. */
	public Optional<Question> question(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/** The chosen answers that are medicines. */
	List<Answer> medicines(Answers answers) {
		return this.questions.stream()
			.filter(Question::asksForMedicines)
			.flatMap((question) -> answers.to(question).stream())
			.filter((answer) -> !answer.isNone())
			.toList();
	}

	/** Every finding, in order. */
	public List<Slug> findings() {
		return this.findings;
	}

	boolean has(Slug finding) {
		return this.answers.containsKey(finding);
	}

	/** What was chosen without what another chosen answer means as well. */
	Answers withoutMeant(Answers answers) {
		List<Slug> meant = answers.findings()
			.stream()
			.flatMap((finding) -> Stream.ofNullable(this.means.get(finding)))
			.toList();
		return new Answers(answers.findings().stream().filter((finding) -> !meant.contains(finding)).toList());
	}

	/** The answer that stands for a finding; there must be one. */
	public Answer answer(Slug finding) {
		Answer answer = this.answers.get(finding);
		if (answer == null) {
			throw new IllegalArgumentException("No finding " + finding);
		}
		return answer;
	}

	/**
	 * Puts chosen findings in order, each once.
	 * @param findings all of them known
	 */
	Answers choose(Collection<Slug> findings) {
		return new Answers(this.numbers.inOrder(this.numbers.bits(findings)));
	}

	/** What was chosen and what it means as well: for decisions, not to be said back. */
	Answers withImplied(Answers answers) {
		List<Slug> all = new ArrayList<>(answers.findings());
		answers.findings().forEach((finding) -> {
			Slug meant = this.means.get(finding);
			if (meant != null) {
				all.add(meant);
			}
		});
		return choose(all);
	}

}
