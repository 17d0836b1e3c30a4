package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Answers.Hidden;
import crampexplorer.questionnaire.Answer.Spot;
import crampexplorer.questionnaire.FormPage.ErrorLink;
import crampexplorer.questionnaire.FormPage.Item;
import crampexplorer.questionnaire.FormPage.Option;
import crampexplorer.questionnaire.FormPage.Way;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.Prompt.Kind;
import crampexplorer.questionnaire.Prompt.Why;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.questionnaire.Step.FormError;
import crampexplorer.questionnaire.Step.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.TRIAGE;
import static crampexplorer.questionnaire.Fixtures.answer;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.many;
import static crampexplorer.questionnaire.Fixtures.one;
import static crampexplorer.questionnaire.Fixtures.page;
import static crampexplorer.questionnaire.Fixtures.plain;
import static crampexplorer.questionnaire.Fixtures.put;
import static crampexplorer.questionnaire.Fixtures.question;
import static crampexplorer.questionnaire.Fixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FormPageTests {

	@Test
	void aPageShowsItsQuestionsAndCarriesTheOtherAnswersOn() {
		FormPage page = of(new Step(View.QUESTION, "how", chosen("knot", "weekly", "thirst")));

		assertThat(page.slug()).isEqualTo("how");
		assertThat(page.title()).isEqualTo("Page of how");
		assertThat(page.questions()).extracting(Item::slug).containsExactly("how-long", "how-often");
		assertThat(page.hidden()).containsExactly(new Hidden("finding", "knot"), new Hidden("finding", "thirst"));
	}

	@Test
	void whatWasPutAndWhatStandsBehindScreeningLinesTravelsOn() {
		FormPage page = of(new Step(View.QUESTION, "signs",
				put(chosen("thirst", "tingling", "nerve-list"), "some-signs", "left.nerve-list")));

		assertThat(page.title()).isEqualTo("Short page of signs");
		assertThat(page.hidden()).containsExactly(new Hidden("finding", "tingling"), new Hidden("asked", "some-signs"),
				new Hidden("asked", "left.nerve-list"));
	}

	@Test
	void aQuestionOfTheShortWayIsShownWithItsLinesAndItsNoneOfThese() {
		Item question = of(new Step(View.QUESTION, "signs", chosen("thirst", "tingling"))).questions().get(0);

		assertThat(question).isEqualTo(new Item("some-signs", "Short of some-signs?", null,
				new Why("Short of some-signs?", null), new Kind(false, false), "finding",
				List.of(option("fainted", "Label of fainted", "You said fainted.", false, false),
						option("thirst", "Label of thirst", "You said thirst.", false, true),
						option("nerve-list", "Any of nerve-list", "Any of nerve-list", false, true),
						option("none-of-some-signs", "Short of some-signs?", "Short of some-signs?", true, false)),
				null));
	}

	@Test
	void openListsStandOnAPageOfTheirOwn() {
		FormPage page = of(new Step(View.QUESTION, "more", chosen("nerve-list", "numbness")));

		assertThat(page.getHeading()).isEqualTo("List of nerve-list?");
		assertThat(page.questions().get(0).options()).extracting(Option::code, Option::chosen)
			.containsExactly(tuple("tingling", false), tuple("numbness", true), tuple("none-of-nerve-list", false));
		assertThat(page.hidden()).containsExactly(new Hidden("finding", "nerve-list"));
	}

	@Test
	void aQuestionIsShownWithItsWords() {
		Item question = of(new Step(View.QUESTION, "feel", chosen("ache"))).questions().get(0);

		assertThat(question).isEqualTo(new Item("feel", "What of feel?", "Hint at feel.",
				new Why("Because of feel.", null), new Kind(false, false), "finding",
				List.of(option("knot", "Label of knot", "You said knot.", false, false),
						option("ache", "Label of ache", "You said ache.", false, true),
						option("no-feeling", "Label of no-feeling", "You said no-feeling.", true, false)),
				null));
	}

	@Test
	void allQuestionsStandOnOnePageWhichHidesNothing() {
		FormPage page = of(new Step(View.ALL, "all", chosen("knot", "weekly")));

		assertThat(page.title()).isEmpty();
		assertThat(page.way()).isEqualTo(new Way(true, -1, false));
		assertThat(page.questions()).hasSize(CODEBOOK.questions().size());
		assertThat(page.hidden()).isEmpty();
	}

	@Test
	void aPageSaysHowManyPagesMayFollow() {
		Answers put = put(chosen("no-emergency-signs", "no-today-signs"), "emergency-signs", "today-signs");

		assertThat(of(new Step(View.QUESTION, "emergency", chosen())).way()).isEqualTo(new Way(false, 4, true));
		assertThat(of(new Step(View.QUESTION, "today", put)).way()).isEqualTo(new Way(false, 3, true));
		assertThat(of(new Step(View.QUESTION, "cramps", put)).way()).isEqualTo(new Way(false, 2, false));
	}

	@Test
	void aPageThatTheShortWayLeavesOutDoesNotSayHowManyMayFollow() {
		assertThat(of(new Step(View.QUESTION, "health", chosen())).way()).isEqualTo(new Way(false, -1, false));
	}

	@Test
	void theOnlyQuestionOfAPageIsItsHeading() {
		FormPage single = of(new Step(View.QUESTION, "feel", chosen()));
		FormPage several = of(new Step(View.QUESTION, "how", chosen()));

		assertThat(single.isSingle()).isTrue();
		assertThat(single.getHeading()).isEqualTo("What of feel?");
		assertThat(several.isSingle()).isFalse();
		assertThat(several.getHeading()).isEqualTo("Page of how");
	}

	@Test
	void allQuestionsHaveNoHeadingEvenWhereThereIsOne() {
		Codebook codebook = new Codebook(List.of(page("feel", false, many("feel", "feel", "knot"))));

		FormPage page = of(new Step(View.ALL, "all", chosen()), plain(codebook));

		assertThat(page.isSingle()).isFalse();
		assertThat(page.getHeading()).isEmpty();
	}

	@Test
	void radioButtonsOfSeveralQuestionsHaveTheirOwnNames() {
		assertThat(of(new Step(View.QUESTION, "how", chosen())).questions())
			.extracting((question) -> question.options().get(0).type(), Item::name)
			.containsExactly(tuple("radio", "finding.how-long"), tuple("radio", "finding.how-often"));
	}

	@Test
	void radioButtonsOfOneQuestionAndTicksNeedNoName() {
		Codebook codebook = new Codebook(List
			.of(page("how", false, one("how-long", "how", "seconds", "minutes"), many("nerves", "how", "tingling"))));

		assertThat(of(new Step(View.QUESTION, "how", chosen()), plain(codebook)).questions()).extracting(Item::name)
			.containsExactly("finding", "finding");
		assertThat(of(new Step(View.ALL, "all", chosen())).questions()).filteredOn((question) -> !question.kind().one())
			.extracting(Item::name)
			.containsOnly("finding");
	}

	@Test
	void anErrorStandsAtItsQuestionAndLeadsToItsFirstAnswer() {
		FormPage page = of(new Step(View.QUESTION, "how", chosen("weekly", "daily"),
				List.of(new FormError("how-often", "error.one")), false));

		assertThat(page.errors()).containsExactly(new ErrorLink("weekly", "error.one"));
		assertThat(page.questions()).extracting(Item::error).containsExactly(null, "error.one");
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, emergency", "URGENT, urgent", "DOCTOR, ''", "SELF_CARE, ''" })
	void whatNeedsHelpNowOrTodayIsSaid(CareLevel level, String alert) {
		assertThat(FormPage.of(new Step(View.QUESTION, "how", chosen()), INTERVIEW.whole(page("how")), INTERVIEW, level)
			.alert()).isEqualTo(alert);
	}

	@Test
	void itSaysWhetherContinueLeadsBackToTheResult() {
		assertThat(of(new Step(View.QUESTION, "how", chosen(), List.of(), true)).returning()).isTrue();
		assertThat(of(new Step(View.QUESTION, "how", chosen())).returning()).isFalse();
	}

	@Test
	void notSureIsOfferedWhereTheQuestionSaysSo() {
		assertThat(of(new Step(View.QUESTION, "cramps", chosen())).questions())
			.extracting(Item::slug, (item) -> item.kind().unsure())
			.containsExactly(tuple("feel", false), tuple("how-long", true), tuple("how-often", false));
	}

	@Test
	void aQuestionIsPicturedWhereAnAnswerHasASpot() {
		Codebook codebook = new Codebook(List.of(page("where", false, question("where", "where", Choice.MANY,
				answer("calf", "where", null, Spot.BACK_OF_LEG), answer("back", "where", null, null)))));

		Item where = of(new Step(View.QUESTION, "where", chosen()), plain(codebook)).questions().get(0);

		assertThat(where.isPictured()).isTrue();
		assertThat(where.options()).extracting(Option::spot).containsExactly("back-of-leg", null);
		assertThat(of(new Step(View.QUESTION, "feel", chosen())).questions()).noneMatch(Item::isPictured);
	}

	private static FormPage of(Step step) {
		return of(step, INTERVIEW);
	}

	private static FormPage of(Step step, Interview interview) {
		Assessor assessor = new Assessor(interview.codebook(), interview, TRIAGE, ranking(interview.codebook()));
		Page page = new Journey(interview, assessor).page(step.page(), step.answers()).orElseThrow();
		return FormPage.of(step, page, interview, CareLevel.SELF_CARE);
	}

	private static Option option(String code, String label, String you, boolean none, boolean chosen) {
		return new Option("finding", "checkbox", code, label, you, none, chosen, null);
	}

}
