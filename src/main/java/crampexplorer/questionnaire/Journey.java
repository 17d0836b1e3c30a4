package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import crampexplorer.guidance.CareLevel;
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

	private final Codebook codebook;

	private final Assessor assessor;

	Journey(Codebook codebook, Assessor assessor) {
		this.codebook = codebook;
		this.assessor = assessor;
	}

	/** Whether there is such a page to post to. */
	boolean has(String page) {
		return RESERVED.contains(page) || this.codebook.page(page).isPresent();
	}

	/**
	 * Takes the next step.
	 * @param page that was posted, a page that {@link #has} knows
	 * @param go the button that was pressed
	 * @param answers all that were posted
	 * @param returning whether the page was opened to change it
	 */
	Step step(String page, Go go, Answers answers, boolean returning) {
		return switch (go.kind()) {
			case CHANGE -> change(page, go.page(), answers, returning);
			case BACK -> back(page, answers, returning);
			case CONFIRM -> (this.assessor.level(answers) == CareLevel.EMERGENCY)
					? new Step(View.STOP, page, answers, List.of(), returning) : forward(page, answers, returning);
			case SKIP -> {
				if (emergencyChosenOn(page, answers)) {
					yield new Step(View.RECHECK, page, answers, List.of(), returning);
				}
				Answers others = this.codebook.page(page).map(answers::without).orElse(answers);
				yield guarded(page, others, returning, forward(page, others, returning));
			}
			case NEXT -> checked(page, answers, returning, true, helpOr(page, answers, returning));
			case DECIDE -> guarded(page, answers, returning, decide(answers));
			case RESULT -> checked(page, answers, returning, false, new Step(View.RESULT, RESULT, answers));
			case SHOW -> guarded(page, answers, returning, end(page, answers));
		};
	}

	/** The first page with an open question that could ask for more urgent care. */
	private Step decide(Answers answers) {
		return this.assessor.deciding(answers)
			.stream()
			.findFirst()
			.map((question) -> question(question.page(), answers, false))
			.orElseGet(() -> new Step(View.RESULT, RESULT, answers));
	}

	/** Help today comes before any other page, once: where its sign was chosen. */
	private Step helpOr(String page, Answers answers, boolean returning) {
		boolean chosenHere = this.codebook.page(page)
			.filter((known) -> this.assessor.level(answers) == CareLevel.URGENT
					&& !this.assessor.level(answers.without(known)).atLeast(CareLevel.URGENT))
			.isPresent();
		return chosenHere ? new Step(View.TODAY, page, answers, List.of(), returning)
				: forward(page, answers, returning);
	}

	/**
	 * Errors are mended first, but never before an emergency that answers on other pages
	 * have made.
	 */
	private Step checked(String page, Answers answers, boolean returning, boolean needed, Step next) {
		List<FormError> errors = errors(page, answers, needed);
		boolean emergency = this.assessor.level(answers) == CareLevel.EMERGENCY;
		if (errors.isEmpty() || (emergency && !emergencyChosenOn(page, answers))) {
			return guarded(page, answers, returning, next);
		}
		return new Step(ALL.equals(page) ? View.ALL : View.QUESTION, page, answers, errors, returning);
	}

	/**
	 * An emergency comes before any other page: it is checked once where it was chosen,
	 * and stops the check.
	 */
	private Step guarded(String page, Answers answers, boolean returning, Step next) {
		if (this.assessor.level(answers) != CareLevel.EMERGENCY) {
			return next;
		}
		return new Step(emergencyChosenOn(page, answers) ? View.RECHECK : View.STOP, page, answers, List.of(),
				returning);
	}

	private boolean emergencyChosenOn(String page, Answers answers) {
		return questions(page).stream()
			.flatMap((question) -> answers.to(question).stream())
			.anyMatch((answer) -> this.assessor.isEmergency(answer.code()));
	}

	private List<Question> questions(String page) {
		return ALL.equals(page) ? this.codebook.questions()
				: this.codebook.page(page).map(QuestionPage::questions).orElse(List.of());
	}

	private List<FormError> errors(String page, Answers answers, boolean needed) {
		List<FormError> errors = new ArrayList<>();
		List<Question> questions = questions(page);
		for (Question question : questions) {
			if (answers.conflictIn(question)) {
				errors.add(new FormError(question.slug(), question.isOne() ? "error.one" : "error.none"));
			}
		}
		if (needed && !ALL.equals(page) && !questions.isEmpty() && questions.stream().noneMatch(answers::answers)) {
			errors.add(new FormError(questions.get(0).slug(), "error.nothing"));
		}
		return errors;
	}

	private Step forward(String page, Answers answers, boolean returning) {
		if (ANSWERS.equals(page)) {
			return new Step(View.RESULT, RESULT, answers);
		}
		if (RESULT.equals(page) || SUMMARY.equals(page)) {
			return new Step(View.SUMMARY, SUMMARY, answers);
		}
		int next = index(page) + 1;
		if (ALL.equals(page) || returning || next == this.codebook.pages().size()) {
			return new Step(View.ANSWERS, ANSWERS, answers);
		}
		return question(this.codebook.pages().get(next).slug(), answers, false);
	}

	private Step back(String page, Answers answers, boolean returning) {
		if (SUMMARY.equals(page)) {
			return guarded(page, answers, returning, new Step(View.RESULT, RESULT, answers));
		}
		if (RESULT.equals(page) || returning) {
			return new Step(View.ANSWERS, ANSWERS, answers);
		}
		int index = ANSWERS.equals(page) ? this.codebook.pages().size() : index(page);
		return (index > 0) ? question(this.codebook.pages().get(index - 1).slug(), answers, false)
				: new Step(View.START, "", answers);
	}

	private Step end(String page, Answers answers) {
		return switch (page) {
			case ANSWERS -> new Step(View.ANSWERS, ANSWERS, answers);
			case SUMMARY -> new Step(View.SUMMARY, SUMMARY, answers);
			default -> new Step(View.RESULT, RESULT, answers);
		};
	}

	/**
	 * A page opened from the answers, the result or the summary leads back to the
	 * answers.
	 */
	private Step change(String from, String page, Answers answers, boolean returning) {
		boolean comesBack = returning || List.of(ANSWERS, RESULT, SUMMARY).contains(from);
		return ALL.equals(page) ? new Step(View.ALL, ALL, answers) : question(page, answers, comesBack);
	}

	private Step question(String page, Answers answers, boolean returning) {
		return new Step(View.QUESTION, page, answers, List.of(), returning);
	}

	/** Where a question page stands, from 0; -1 for any other page. */
	private int index(String page) {
		Optional<QuestionPage> found = this.codebook.page(page);
		return found.map(this.codebook.pages()::indexOf).orElse(-1);
	}

}
