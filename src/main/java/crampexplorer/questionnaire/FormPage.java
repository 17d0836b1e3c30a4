package crampexplorer.questionnaire;

import java.util.List;
import java.util.Optional;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Answers.Hidden;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.Prompt.Line;
import crampexplorer.questionnaire.Step.FormError;
import org.jspecify.annotations.Nullable;

/**
 * What /check/{page} and /check/all show.
 *
 * @param slug of the page
 * @param title of the page; empty for all questions on one page
 * @param way how far on the way it is
 * @param questions of the page
 * @param hidden fields in which all other answers travel on
 * @param errors to mend first
 * @param returning whether Continue leads back to the answers
 * @param alert end of the message key where an answer so far needs help now or today;
 * empty elsewhere
 */
public record FormPage(String slug, String title, Way way, List<Item> questions, List<Hidden> hidden,
		List<ErrorLink> errors, boolean returning, String alert) {

	static FormPage of(Step step, Page page, Interview interview, CareLevel level) {
		Chosen chosen = step.answers().chosen();
		boolean grouped = page.prompts().stream().filter(Prompt::one).count() > 1;
		Way way = Journey.ALL.equals(page.slug()) ? Way.ALL : Way.of(page, step.answers(), interview);
		return new FormPage(page.slug(), page.title(), way,
				page.prompts().stream().map((prompt) -> Item.of(prompt, step, chosen, grouped)).toList(),
				step.answers().without(page.prompts()).hidden(),
				page.prompts()
					.stream()
					.flatMap((prompt) -> error(prompt, step).stream()
						.map((error) -> new ErrorLink(prompt.lines().get(0).code().value(), error)))
					.toList(),
				step.returning(), level.atLeast(CareLevel.URGENT) ? level.code() : "");
	}

	/** Whether the page asks one question, which is then its heading. */
	public boolean isSingle() {
		return !this.way.whole() && this.questions.size() == 1;
	}

	/** What the page asks; empty for all questions on one page. */
	public String getHeading() {
		return isSingle() ? this.questions.get(0).title() : this.title;
	}

	/**
	 * How far on the way a page is.
	 *
	 * @param whole whether every question stands on one page
	 * @param more how many pages may follow; -1 for a page that the short way leaves out
	 * @param safety whether the page asks about danger signs; before all of these are
	 * passed no result is offered
	 */
	public record Way(boolean whole, int more, boolean safety) {

		static final Way ALL = new Way(true, -1, false);

		static Way of(Page page, Answers answers, Interview interview) {
			boolean safety = interview.codebook()
				.page(page.slug())
				.filter(QuestionPage::asksForDangerSigns)
				.isPresent();
			return new Way(false, interview.isPage(page.slug()) ? interview.more(page, answers) : -1, safety);
		}
	}

	private static Optional<String> error(Prompt prompt, Step step) {
		return step.errors()
			.stream()
			.filter((error) -> error.question().equals(prompt.slug()))
			.map(FormError::key)
			.findFirst();
	}

	/** A question with its answers. */
	public record Item(String slug, String title, @Nullable String hint, Prompt.Why why, Prompt.Kind kind, String name,
			List<Option> options, @Nullable String error) {

		/** What it says under a heading of a level, whatever is chosen. */
		public Asked asked(int heading) {
			return new Asked(new Item(this.slug, this.title, this.hint, this.why, this.kind, this.name,
					this.options.stream().map(Option::unchosen).toList(), null), heading);
		}

		/** Whether a picture shows where its answers are. */
		public boolean isPictured() {
			return this.options.stream().anyMatch((option) -> option.spot() != null);
		}

		/**
		 * What its fieldset shows, which is the same for everybody while nothing is
		 * chosen and nothing wrong; null where anything is.
		 */
		public @Nullable Asked fresh(int heading) {
			boolean same = this.error == null && this.options.stream().noneMatch(Option::chosen);
			return same ? asked(heading) : null;
		}

		static Item of(Prompt prompt, Step step, Chosen chosen, boolean grouped) {
			// Two groups of radio buttons with one name would be one group
			String name = (grouped && prompt.one()) ? CheckForm.FINDING + "." + prompt.slug() : CheckForm.FINDING;
			return new Item(prompt.slug(), prompt.title(), prompt.hint(), prompt.why(), prompt.kind(), name,
					prompt.lines()
						.stream()
						.map((line) -> Option.of(line, name, prompt.one() ? "radio" : "checkbox", chosen))
						.toList(),
					FormPage.error(prompt, step).orElse(null));
		}
	}

	/** A question without what was chosen, under a heading of a level. */
	public record Asked(Item question, int heading) {
	}

	/**
	 * An answer that may be chosen.
	 *
	 * @param name of its input, and the type of it
	 * @param label in short
	 * @param you in full, as said back
	 * @param spot where the picture of the question names it; null where it does not
	 */
	public record Option(String name, String type, String code, String label, String you, boolean none, boolean chosen,
			@Nullable String spot) {

		Option unchosen() {
			return this.chosen
					? new Option(this.name, this.type, this.code, this.label, this.you, this.none, false, this.spot)
					: this;
		}

		static Option of(Line line, String name, String type, Chosen chosen) {
			Answer.Spot spot = line.spot();
			return new Option(name, type, line.code().value(), line.label(), line.you(), line.none(), chosen.has(line),
					(spot != null) ? spot.code() : null);
		}
	}

	/**
	 * A line of the error summary.
	 *
	 * @param input id of the input it leads to
	 * @param key message key
	 */
	public record ErrorLink(String input, String key) {
	}

}
