package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Answer.Spot;
import crampexplorer.questionnaire.FormPage.ErrorLink;
import crampexplorer.questionnaire.FormPage.Item;
import crampexplorer.questionnaire.FormPage.Option;
import crampexplorer.questionnaire.FormPage.Way;
import crampexplorer.questionnaire.FormPage.Why;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.questionnaire.Step.FormError;
import crampexplorer.questionnaire.Step.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.answer;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.many;
import static crampexplorer.questionnaire.Fixtures.one;
import static crampexplorer.questionnaire.Fixtures.page;
import static crampexplorer.questionnaire.Fixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FormPageTests {

	@Test
	void aPageShowsItsQuestionsAndCarriesTheOtherAnswersOn() {
		FormPage page = of(new Step(View.QUESTION, "how", chosen("knot", "weekly", "thirst")));

		assertThat(page.slug()).isEqualTo("how");
		assertThat(page.title()).isEqualTo("Page of how");
		assertThat(page.questions()).extracting(Item::slug).containsExactly("how-long", "how-often");
		assertThat(page.hidden()).containsExactly("knot", "thirst");
	}

	@Test
	void aQuestionIsShownWithItsWords() {
		Item question = of(new Step(View.QUESTION, "feel", chosen("ache"))).questions().get(0);

		assertThat(question).isEqualTo(new Item("feel", "What of feel?", "Hint at feel.",
				new Why("Because of feel.", null), "checkbox", "finding",
				List.of(new Option("knot", "Label of knot", "You said knot.", false, false, null),
						new Option("ache", "Label of ache", "You said ache.", false, true, null),
						new Option("no-feeling", "Label of no-feeling", "You said no-feeling.", true, false, null)),
				null));
	}

	@Test
	void allQuestionsStandOnOnePageWhichHidesNothing() {
		FormPage page = of(new Step(View.ALL, "all", chosen("knot", "weekly")));

		assertThat(page.title()).isEmpty();
		assertThat(page.way()).isEqualTo(new Way(0, 0, false));
		assertThat(page.questions()).hasSize(CODEBOOK.questions().size());
		assertThat(page.hidden()).isEmpty();
	}

	@Test
	void aPageSaysHowFarOnTheWayItIs() {
		assertThat(of(new Step(View.QUESTION, "emergency", chosen())).way()).isEqualTo(new Way(1, 5, true));
		assertThat(of(new Step(View.QUESTION, "today", chosen())).way()).isEqualTo(new Way(2, 5, true));
		assertThat(of(new Step(View.QUESTION, "health", chosen())).way()).isEqualTo(new Way(5, 5, false));
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
		FormPage page = FormPage.of(new Step(View.ALL, "all", chosen()),
				new Codebook(List.of(page("feel", false, many("feel", "feel", "knot")))), CareLevel.SELF_CARE);

		assertThat(page.isSingle()).isFalse();
		assertThat(page.getHeading()).isEmpty();
	}

	@Test
	void radioButtonsOfSeveralQuestionsHaveTheirOwnNames() {
		assertThat(of(new Step(View.QUESTION, "how", chosen())).questions()).extracting(Item::type, Item::name)
			.containsExactly(tuple("radio", "finding.how-long"), tuple("radio", "finding.how-often"));
	}

	@Test
	void radioButtonsOfOneQuestionAndTicksNeedNoName() {
		Codebook codebook = new Codebook(List
			.of(page("how", false, one("how-long", "how", "seconds", "minutes"), many("nerves", "how", "tingling"))));

		assertThat(FormPage.of(new Step(View.QUESTION, "how", chosen()), codebook, CareLevel.SELF_CARE).questions())
			.extracting(Item::name)
			.containsExactly("finding", "finding");
		assertThat(of(new Step(View.ALL, "all", chosen())).questions()).filteredOn("type", "checkbox")
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
		assertThat(FormPage.of(new Step(View.QUESTION, "how", chosen()), CODEBOOK, level).alert()).isEqualTo(alert);
	}

	@Test
	void itSaysWhetherContinueLeadsBackToTheAnswers() {
		assertThat(of(new Step(View.QUESTION, "how", chosen(), List.of(), true)).returning()).isTrue();
		assertThat(of(new Step(View.QUESTION, "how", chosen())).returning()).isFalse();
	}

	@Test
	void aQuestionIsPicturedWhereAnAnswerHasASpot() {
		Codebook codebook = new Codebook(List.of(page("where", false, question("where", "where", Choice.MANY,
				answer("calf", "where", null, Spot.BACK_OF_LEG), answer("back", "where", null, null)))));

		Item where = FormPage.of(new Step(View.QUESTION, "where", chosen()), codebook, CareLevel.SELF_CARE)
			.questions()
			.get(0);

		assertThat(where.isPictured()).isTrue();
		assertThat(where.options()).extracting(Option::spot).containsExactly("back-of-leg", null);
		assertThat(of(new Step(View.QUESTION, "feel", chosen())).questions()).noneMatch(Item::isPictured);
	}

	private static FormPage of(Step step) {
		return FormPage.of(step, CODEBOOK, CareLevel.SELF_CARE);
	}

}
