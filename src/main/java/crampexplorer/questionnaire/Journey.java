package crampexplorer.questionnaire;

import java.util.List;
import java.util.Optional;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.Step.FormError;
import crampexplorer.questionnaire.Step.View;

import org.springframework.stereotype.Component;

/** The way through the check. It keeps nothing: each step follows from the form alone. */
@Component
class Journey {

	static final String ALL = "all";

	static final String ANSWERS = "answers";

	static final String RESULT = "result";

	static final String SUMMARY = "summary";

	static final String CODE = "code";

	/** Pages that ask no question of their own. */
	static final List<String> RESERVED = List.of(ALL, ANSWERS, RESULT, SUMMARY, CODE);

	private final Interview interview;

	private final Assessor assessor;

	Journey(Interview interview, Assessor assessor) {
		this.interview = interview;
		this.assessor = assessor;
	}

	Interview interview() {
		return this.interview;
	}

	/** Whether there is such a page to post to. */
	boolean has(String page) {
		return RESERVED.contains(page) || asks(page, this.interview);
	}

	/** Whether a page has questions. */
	static boolean asks(String page, Interview interview) {
		return ALL.equals(page) || interview.isPage(page) || interview.codebook().page(page).isPresent();
	}

	/** A page with its questions; empty where the answers leave none. */
	Optional<Page> page(String slug, Answers answers) {
		if (ALL.equals(slug)) {
			return Optional.of(this.interview.whole(slug));
		}
		return this.interview.isPage(slug) ? this.interview.page(slug, answers)
				: this.interview.codebook().page(slug).map(this.interview::whole);
	}

	/**
	 * Takes the next step.
	 * @param slug of the page that was posted, one that {@link #has} knows
	 */
	Step step(String slug, CheckForm form) {
		Posted posted = Posted.of(slug, form, page(slug, form.answers()), this.interview);
		Answers answers = posted.answers();
		return switch (form.go().kind()) {
			case CHANGE -> change(posted, form.go().page());
			case BACK -> back(posted);
			case CONFIRM -> isEmergency(answers) ? posted.shownAs(View.STOP) : forward(posted);
			case SKIP -> {
				if (posted.chooses(this.assessor::isEmergency)) {
					yield posted.shownAs(View.RECHECK);
				}
				Posted others = posted.left();
				yield guarded(others, forward(others));
			}
			case NEXT -> checked(posted, !form.unsure(), helpOr(posted));
			case DECIDE -> guarded(posted, decide(answers));
			case REST -> guarded(posted, rest("", answers));
			case RESULT -> checked(posted, false, result(answers));
			case SHOW -> guarded(posted, end(posted));
		};
	}

	private boolean isEmergency(Answers answers) {
		return this.assessor.level(answers) == CareLevel.EMERGENCY;
	}

	private static Step result(Answers answers) {
		return new Step(View.RESULT, RESULT, answers);
	}

	/** The open questions that could ask for more urgent care are put once more. */
	private Step decide(Answers answers) {
		List<Prompt> deciding = this.assessor.deciding(answers);
		if (deciding.isEmpty()) {
			return result(answers);
		}
		Answers open = this.interview.knowledge().counted(answers).notAsking(deciding);
		return toward(this.interview.next(open), open);
	}

	/** The next page of the codebook with a question that the short way left out. */
	private Step rest(String after, Answers answers) {
		Answers counted = this.interview.knowledge().counted(answers);
		List<QuestionPage> pages = this.interview.codebook().pages();
		int from = pages.stream().map(QuestionPage::slug).toList().indexOf(after) + 1;
		return toward(
				pages.stream().skip(from).map(this.interview::whole).filter((page) -> !page.isPut(counted)).findFirst(),
				counted);
	}

	private Step toward(Optional<Page> page, Answers answers) {
		return page.map((next) -> question(next.slug(), answers, false)).orElseGet(() -> result(answers));
	}

	/** Help today comes before any other page, once: where its sign was chosen. */
	private Step helpOr(Posted posted) {
		boolean chosenHere = !posted.prompts().isEmpty() && this.assessor.level(posted.answers()) == CareLevel.URGENT
				&& !this.assessor.level(posted.answers().without(posted.prompts())).atLeast(CareLevel.URGENT);
		return chosenHere ? posted.shownAs(View.TODAY) : forward(posted);
	}

	/**
	 * Errors are mended first, but never before an emergency that answers on other pages
	 * have made.
	 */
	private Step checked(Posted posted, boolean needed, Step next) {
		List<FormError> errors = posted.errors(needed && !ALL.equals(posted.slug()));
		if (errors.isEmpty() || (isEmergency(posted.answers()) && !posted.chooses(this.assessor::isEmergency))) {
			return guarded(posted, next);
		}
		return new Step(ALL.equals(posted.slug()) ? View.ALL : View.QUESTION, posted.slug(), posted.answers(), errors,
				posted.returning());
	}

	/**
	 * An emergency comes first: it is checked once where it was chosen, and stops the
	 * check.
	 */
	private Step guarded(Posted posted, Step next) {
		View help = posted.chooses(this.assessor::isEmergency) ? View.RECHECK : View.STOP;
		return isEmergency(posted.answers()) ? posted.shownAs(help) : next;
	}

	private Step forward(Posted posted) {
		Answers answers = posted.answers();
		if (RESULT.equals(posted.slug()) || SUMMARY.equals(posted.slug())) {
			return new Step(View.SUMMARY, SUMMARY, answers);
		}
		if (ALL.equals(posted.slug())) {
			return new Step(View.ANSWERS, ANSWERS, answers);
		}
		if (ANSWERS.equals(posted.slug()) || posted.returning()) {
			return result(answers);
		}
		return this.interview.next(answers)
			.map((page) -> question(page.slug(), answers, false))
			.orElseGet(() -> this.interview.isPage(posted.slug()) ? result(answers) : rest(posted.slug(), answers));
	}

	private Step back(Posted posted) {
		Answers answers = posted.answers();
		if (SUMMARY.equals(posted.slug()) || posted.returning()) {
			return guarded(posted, result(answers));
		}
		List<String> before = this.interview.pages(answers)
			.stream()
			.map(Page::slug)
			.takeWhile((page) -> !page.equals(posted.slug()))
			.toList();
		return (before.isEmpty() || ALL.equals(posted.slug())) ? new Step(View.START, "", answers)
				: question(before.get(before.size() - 1), answers, false);
	}

	private Step end(Posted posted) {
		return switch (posted.slug()) {
			case ANSWERS -> new Step(View.ANSWERS, ANSWERS, posted.answers());
			case SUMMARY -> new Step(View.SUMMARY, SUMMARY, posted.answers());
			default -> result(posted.answers());
		};
	}

	/** A page opened from answers, result or summary leads back to the result. */
	private Step change(Posted posted, String page) {
		boolean comesBack = posted.returning() || List.of(ANSWERS, RESULT, SUMMARY).contains(posted.slug());
		Answers answers = posted.answers();
		return page(page, answers).isEmpty() ? guarded(posted, result(answers))
				: ALL.equals(page) ? new Step(View.ALL, ALL, answers) : question(page, answers, comesBack);
	}

	private Step question(String page, Answers answers, boolean returning) {
		return new Step(View.QUESTION, page, answers, List.of(), returning);
	}

}
