package crampexplorer.questionnaire;

import java.util.List;
import java.util.Optional;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Step.FormError;
import org.jspecify.annotations.Nullable;

/**
 * What /check/{page} and /check/all show.
 *
 * @param slug of the page
 * @param title of the page; empty for all questions on one page
 * @param way how far on the way it is
 * @param questions of the page
 * @param hidden findings that travel on
 * @param errors to mend first
 * @param returning whether Continue leads back to the answers
 * @param alert end of the message key where an answer so far needs help now or today;
 * empty elsewhere
 */
record FormPage(String slug, String title, Way way, List<Item> questions, List<String> hidden, List<ErrorLink> errors,
		boolean returning, String alert) {

	static FormPage of(Step step, Codebook codebook, CareLevel level) {
		Optional<QuestionPage> page = codebook.page(step.page());
		List<Question> questions = page.map(QuestionPage::questions).orElse(codebook.questions());
		boolean grouped = questions.stream().filter(Question::isOne).count() > 1;
		Answers others = page.map((known) -> step.answers().without(known)).orElse(new Answers(List.of()));
		return new FormPage(step.page(), page.map(QuestionPage::title).orElse(""),
				page.map((known) -> Way.of(known, codebook)).orElse(Way.ALL),
				questions.stream().map((question) -> Item.of(question, step, grouped)).toList(),
				others.findings().stream().map(Slug::value).toList(),
				questions.stream()
					.flatMap((question) -> error(question, step).stream()
						.map((error) -> new ErrorLink(question.answers().get(0).code().value(), error)))
					.toList(),
				step.returning(), level.atLeast(CareLevel.URGENT) ? level.code() : "");
	}

	/** Whether the page asks one question, which is then its heading. */
	public boolean isSingle() {
		return this.way.number() > 0 && this.questions.size() == 1;
	}

	/** What the page asks; empty for all questions on one page. */
	public String getHeading() {
		return isSingle() ? this.questions.get(0).title() : this.title;
	}

	/**
	 * How far on the way a page is.
	 *
	 * @param number of the page, from 1; 0 for all questions on one page
	 * @param pages how many question pages there are
	 * @param safety whether the page asks about danger signs; before all of these are
	 * passed no result is offered
	 */
	record Way(int number, int pages, boolean safety) {

		static final Way ALL = new Way(0, 0, false);

		static Way of(QuestionPage page, Codebook codebook) {
			return new Way(codebook.pages().indexOf(page) + 1, codebook.pages().size(), page.asksForDangerSigns());
		}
	}

	private static Optional<String> error(Question question, Step step) {
		return step.errors()
			.stream()
			.filter((error) -> error.question().equals(question.slug()))
			.map(FormError::key)
			.findFirst();
	}

	/** A question with its answers. */
	record Item(String slug, String title, @Nullable String hint, Why why, String type, String name,
			List<Option> options, @Nullable String error) {

		/** Whether a picture shows where its answers are. */
		public boolean isPictured() {
			return this.options.stream().anyMatch((option) -> option.spot() != null);
		}

		static Item of(Question question, Step step, boolean grouped) {
			// Two groups of radio buttons with one name would be one group
			String name = (grouped && question.isOne()) ? "finding." + question.slug() : "finding";
			return new Item(question.slug(), question.title(), question.hint(),
					new Why(question.why(), question.readPath()), question.isOne() ? "radio" : "checkbox", name,
					question.answers().stream().map((answer) -> Option.of(answer, step.answers())).toList(),
					FormPage.error(question, step).orElse(null));
		}
	}

	/**
	 * Why a question is asked.
	 *
	 * @param read path of a page on what it asks about; null where there is none
	 */
	record Why(String text, @Nullable String read) {
	}

	/**
	 * An answer that may be chosen.
	 *
	 * @param label in short
	 * @param you in full, as said back
	 * @param spot where the picture of the question names it; null where it does not
	 */
	record Option(String code, String label, String you, boolean none, boolean chosen, @Nullable String spot) {

		static Option of(Answer answer, Answers answers) {
			Answer.Spot spot = answer.spot();
			return new Option(answer.code().value(), answer.label(), answer.you(), answer.isNone(), answers.has(answer),
					(spot != null) ? spot.code() : null);
		}
	}

	/**
	 * A line of the error summary.
	 *
	 * @param input id of the input it leads to
	 * @param key message key
	 */
	record ErrorLink(String input, String key) {
	}

}
