package crampexplorer.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.RedFlags;
import crampexplorer.guidance.Triage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The short way through the check. Its pages stand in a fixed order; screening lines on
 * them open lists, which follow on pages of their own. A question is left out by logic
 * alone: nothing here knows how likely anything is. It keeps nothing: each step follows
 * from the answers.
 */
@Component
class Interview {

	private final Prompts prompts;

	private final Knowledge knowledge;

	/** Without the last, which shows lists. */
	private final List<Page> pages;

	private final ListPages lists;

	@Autowired
	Interview(Prompts prompts, Knowledge knowledge, InterviewPageRepository pages,
			InterviewQuestionRepository questions, RedFlags redFlags) {
		this(prompts, knowledge, pages.findAllByOrderByPosition(), questions.findAllByOrderByPosition(),
				redFlags.triage());
	}

	Interview(Prompts prompts, Knowledge knowledge, List<InterviewPage> pages, List<InterviewQuestion> questions,
			Triage triage) {
		this.prompts = prompts;
		this.knowledge = knowledge;
		List<Page> all = pages.stream()
			.map((page) -> new Page(page.slug(), page.title(),
					questions.stream()
						.filter((question) -> page.slug().equals(question.page()))
						.map((question) -> prompts.get(question.slug()).inShort(question))
						.toList()))
			.toList();
		this.pages = all.subList(0, all.size() - 1);
		this.lists = new ListPages(all.get(all.size() - 1), this.pages, knowledge, triage);
	}

	Prompts prompts() {
		return this.prompts;
	}

	Knowledge knowledge() {
		return this.knowledge;
	}

	Codebook codebook() {
		return this.prompts.codebook();
	}

	/** The pages of the short way, as far as the answers let it be known. */
	List<Page> pages(Answers answers) {
		return pages(this.knowledge.of(answers));
	}

	private List<Page> pages(Known known) {
		return Stream.concat(with((prompt) -> !known.rulesOut(prompt)), this.lists.of(known).stream()).toList();
	}

	/** Pages with a question that is wanted, and with those alone. */
	private Stream<Page> with(Predicate<Prompt> wanted) {
		return this.pages.stream()
			.map((page) -> new Page(page.slug(), page.title(), page.prompts().stream().filter(wanted).toList()))
			.filter((page) -> !page.prompts().isEmpty());
	}

	/** Whether an address is a page of the short way, now or with other answers. */
	boolean isPage(String slug) {
		return this.pages.stream().anyMatch((page) -> page.slug().equals(slug)) || this.lists.isPage(slug);
	}

	/**
	 * A page of the short way, as the answers let it be; none where they leave it out.
	 */
	Optional<Page> page(String slug, Answers answers) {
		return pages(answers).stream().filter((page) -> page.slug().equals(slug)).findFirst();
	}

	/** A page with every question of the codebook that a page of it has. */
	Page whole(QuestionPage page) {
		return new Page(page.slug(), page.title(),
				page.questions().stream().map((question) -> this.prompts.get(question.slug())).toList());
	}

	/** Every question of the codebook, as one page. */
	Page whole(String slug) {
		return new Page(slug, "",
				codebook().questions().stream().map((question) -> this.prompts.get(question.slug())).toList());
	}

	/** The questions that the codebook has not, on their pages; the lists come last. */
	List<Page> own() {
		return Stream
			.concat(with((prompt) -> codebook().question(prompt.slug()).isEmpty()),
					Stream.of(this.lists.with(this.prompts.lists())))
			.toList();
	}

	/** The next page that puts a question not put yet. */
	Optional<Page> next(Answers answers) {
		return pages(answers).stream().filter((page) -> !page.isPut(answers)).findFirst();
	}

	/** How many pages may follow: those not put yet, and one of lists that may come. */
	int more(Page page, Answers answers) {
		List<Page> all = pages(answers);
		long left = all.stream().filter((other) -> !other.slug().equals(page.slug()) && !other.isPut(answers)).count();
		boolean listsLater = all.stream().noneMatch((other) -> this.lists.isPage(other.slug()))
				&& !this.pages.get(this.pages.size() - 1).isPut(answers);
		return (int) left + (listsLater ? 1 : 0);
	}

	/**
	 * The questions that ask for findings, or that open the lists that do, in the order
	 * of the findings.
	 */
	List<Prompt> asking(Collection<Slug> findings, Known known) {
		return this.knowledge.asking(findings,
				pages(known).stream().flatMap((page) -> page.prompts().stream()).toList());
	}

	/** The questions that a page has put: with those that its own answers rule out. */
	List<Prompt> put(Page page, Answers answers) {
		Known before = this.knowledge.of(answers.without(page.prompts()));
		Stream<Prompt> all = this.pages.stream()
			.filter((known) -> known.slug().equals(page.slug()))
			.flatMap((known) -> known.prompts().stream())
			.filter((prompt) -> !before.rulesOut(prompt));
		return Stream.concat(page.prompts().stream(), all).distinct().toList();
	}

	/** A page of the short way, with its questions. */
	record Page(String slug, String title, List<Prompt> prompts) {

		/** Whether all its questions were put. */
		boolean isPut(Answers answers) {
			return this.prompts.stream().allMatch(answers::wasPut);
		}
	}

}
