package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.questionnaire.Go.Kind;
import crampexplorer.questionnaire.Step.FormError;
import crampexplorer.questionnaire.Step.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests {

	/** One answer on each page, and none that is an emergency with another. */
	private static final Answers SAFE = chosen("no-emergency-signs", "no-today-signs", "knot", "seconds", "thirst");

	private static final Answers CHEST_PAIN = chosen("chest-pain", "knot");

	/** An emergency that two answers make, one of "today" and one of "health". */
	private static final Answers COMBINED = chosen("irregular-heartbeat", "fainted");

	private final Journey journey = new Journey(CODEBOOK, Fixtures.assessor());

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "health", "all", "answers", "result", "summary" })
	void pagesThatAskAndThoseThatTellArePostedTo(String page) {
		assertThat(this.journey.has(page)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no-such-page", "nerves", "All" })
	void thereIsNoOtherPage(String page) {
		assertThat(this.journey.has(page)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "emergency, today", "today, feel", "feel, how", "how, health" })
	void nextAndSkipAndConfirmLeadToTheNextPage(String page, String next) {
		for (Kind button : List.of(Kind.NEXT, Kind.SKIP, Kind.CONFIRM)) {
			assertThat(press(button, page, SAFE)).isEqualTo(new Step(View.QUESTION, next, left(button, page)));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void afterTheLastPageComeTheAnswers(Kind button) {
		assertThat(press(button, "health", SAFE)).isEqualTo(new Step(View.ANSWERS, "answers", left(button, "health")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void afterAllQuestionsComeTheAnswers(Kind button) {
		assertThat(press(button, "all", SAFE)).isEqualTo(new Step(View.ANSWERS, "answers", SAFE));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void aPageThatWasOpenedToChangeItLeadsBackToTheAnswers(Kind button) {
		assertThat(step(button, "feel", SAFE, true)).isEqualTo(new Step(View.ANSWERS, "answers", left(button, "feel")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void afterTheAnswersComesTheResultAndThenTheSummary(Kind button) {
		assertThat(press(button, "answers", SAFE)).isEqualTo(new Step(View.RESULT, "result", SAFE));
		assertThat(press(button, "result", SAFE)).isEqualTo(new Step(View.SUMMARY, "summary", SAFE));
		assertThat(press(button, "summary", SAFE)).isEqualTo(new Step(View.SUMMARY, "summary", SAFE));
	}

	@Test
	void afterTheAnswersComesTheResultHoweverTheyWereOpened() {
		assertThat(step(Kind.NEXT, "answers", SAFE, true)).isEqualTo(new Step(View.RESULT, "result", SAFE));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void nothingChosenIsAnErrorOfTheFirstQuestion(boolean returning) {
		Answers others = chosen("no-emergency-signs", "thirst");

		assertThat(step(Kind.NEXT, "how", others, returning)).isEqualTo(
				new Step(View.QUESTION, "how", others, List.of(new FormError("how-long", "error.nothing")), returning));
	}

	@Test
	void oneQuestionAnsweredIsEnoughForAPage() {
		assertThat(press(Kind.NEXT, "how", chosen("weekly")).page()).isEqualTo("health");
	}

	@ParameterizedTest
	@CsvSource({ "all, ANSWERS", "answers, RESULT", "result, SUMMARY", "summary, SUMMARY" })
	void nothingChosenIsNoErrorWhereNothingMustBe(String page, View view) {
		assertThat(press(Kind.NEXT, page, chosen()).view()).isEqualTo(view);
		assertThat(press(Kind.NEXT, page, chosen()).errors()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void noneOfTheseBesideAnotherAnswerIsMendedFirst(Kind button) {
		Answers answers = chosen("knot", "no-feeling", "thirst");

		assertThat(press(button, "feel", answers))
			.isEqualTo(new Step(View.QUESTION, "feel", answers, List.of(new FormError("feel", "error.none")), false));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void twoAnswersWhereOneMayBeChosenAreMendedFirst(Kind button) {
		Answers answers = chosen("seconds", "minutes", "weekly", "daily");

		assertThat(step(button, "how", answers, true)).isEqualTo(new Step(View.QUESTION, "how", answers,
				List.of(new FormError("how-long", "error.one"), new FormError("how-often", "error.one")), true));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void errorsOfAllQuestionsAreMendedOnTheirPage(Kind button) {
		Answers answers = chosen("knot", "no-feeling", "seconds", "minutes");

		assertThat(press(button, "all", answers)).isEqualTo(new Step(View.ALL, "all", answers,
				List.of(new FormError("feel", "error.none"), new FormError("how-long", "error.one")), false));
	}

	@Test
	void errorsOfOtherPagesAreNotMendedHere() {
		Answers answers = chosen("knot", "no-feeling", "seconds");

		assertThat(press(Kind.NEXT, "how", answers)).isEqualTo(new Step(View.QUESTION, "health", answers));
	}

	@ParameterizedTest
	@ValueSource(strings = { "feel", "health", "all", "answers", "result", "summary" })
	void theResultIsGivenFromEveryPage(String page) {
		assertThat(press(Kind.RESULT, page, SAFE)).isEqualTo(new Step(View.RESULT, "result", SAFE));
	}

	@Test
	void theResultNeedsNoAnswer() {
		assertThat(press(Kind.RESULT, "feel", chosen())).isEqualTo(new Step(View.RESULT, "result", chosen()));
	}

	@ParameterizedTest
	@CsvSource({ "today, emergency", "feel, today", "how, feel", "health, how", "answers, health" })
	void backLeadsToThePageBefore(String page, String before) {
		assertThat(press(Kind.BACK, page, SAFE)).isEqualTo(new Step(View.QUESTION, before, SAFE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "all" })
	void beforeTheFirstPageAndBeforeAllQuestionsIsTheStart(String page) {
		assertThat(press(Kind.BACK, page, SAFE)).isEqualTo(new Step(View.START, "", SAFE));
	}

	@Test
	void beforeTheSummaryIsTheResultAndBeforeThatAreTheAnswers() {
		assertThat(press(Kind.BACK, "summary", SAFE)).isEqualTo(new Step(View.RESULT, "result", SAFE));
		assertThat(press(Kind.BACK, "result", SAFE)).isEqualTo(new Step(View.ANSWERS, "answers", SAFE));
	}

	@Test
	void backFromAPageThatWasOpenedToChangeItLeadsToTheAnswers() {
		assertThat(step(Kind.BACK, "how", SAFE, true)).isEqualTo(new Step(View.ANSWERS, "answers", SAFE));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void backFromTheSummaryNeverShowsAResultInAnEmergency(boolean returning) {
		assertThat(step(Kind.BACK, "summary", CHEST_PAIN, returning))
			.isEqualTo(new Step(View.STOP, "summary", CHEST_PAIN, List.of(), returning));
	}

	@Test
	void skipLeavesOutTheAnswersOfThePage() {
		assertThat(press(Kind.SKIP, "health", chosen("knot", "thirst")))
			.isEqualTo(new Step(View.ANSWERS, "answers", chosen("knot")));
	}

	@Test
	void skipAsksForNoMending() {
		assertThat(press(Kind.SKIP, "feel", chosen("knot", "no-feeling", "weekly")))
			.isEqualTo(new Step(View.QUESTION, "how", chosen("weekly")));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void skipChecksAnEmergencyThatIsTicked(boolean returning) {
		assertThat(step(Kind.SKIP, "emergency", CHEST_PAIN, returning))
			.isEqualTo(new Step(View.RECHECK, "emergency", CHEST_PAIN, List.of(), returning));
		assertThat(step(Kind.SKIP, "all", CHEST_PAIN, returning))
			.isEqualTo(new Step(View.RECHECK, "all", CHEST_PAIN, List.of(), returning));
	}

	@Test
	void skipStopsWhereTheOtherPagesMakeAnEmergency() {
		assertThat(step(Kind.SKIP, "feel", chosen("chest-pain", "knot"), true))
			.isEqualTo(new Step(View.STOP, "feel", chosen("chest-pain"), List.of(), true));
		assertThat(press(Kind.SKIP, "feel", COMBINED)).isEqualTo(new Step(View.STOP, "feel", COMBINED));
	}

	@Test
	void skipGoesOnWhereWhatItLeavesOutIsNeededForTheEmergency() {
		assertThat(press(Kind.SKIP, "health", COMBINED))
			.isEqualTo(new Step(View.ANSWERS, "answers", chosen("irregular-heartbeat")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT", "SHOW" })
	void anEmergencyIsCheckedAgainWhereItWasChosen(Kind button) {
		assertThat(step(button, "emergency", CHEST_PAIN, true))
			.isEqualTo(new Step(View.RECHECK, "emergency", CHEST_PAIN, List.of(), true));
		assertThat(press(button, "all", CHEST_PAIN)).isEqualTo(new Step(View.RECHECK, "all", CHEST_PAIN));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT", "SHOW" })
	void anEmergencyOfAnotherPageStopsTheCheck(Kind button) {
		for (String page : List.of("feel", "answers", "result", "summary")) {
			assertThat(press(button, page, CHEST_PAIN)).isEqualTo(new Step(View.STOP, page, CHEST_PAIN));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT", "SHOW" })
	void anEmergencyThatSeveralAnswersMakeStopsTheCheckWhereverTheyStand(Kind button) {
		for (String page : List.of("today", "health", "all", "answers", "result", "summary")) {
			assertThat(step(button, page, COMBINED, true))
				.isEqualTo(new Step(View.STOP, page, COMBINED, List.of(), true));
		}
		Answers onOnePage = chosen("numbness", "thirst");
		assertThat(press(button, "health", onOnePage)).isEqualTo(new Step(View.STOP, "health", onOnePage));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void anEmergencyOfOtherPagesComesBeforeAnErrorOfThisOne(Kind button) {
		Answers one = chosen("chest-pain", "knot", "no-feeling");
		Answers combined = chosen("irregular-heartbeat", "knot", "no-feeling", "fainted");

		assertThat(press(button, "feel", one)).isEqualTo(new Step(View.STOP, "feel", one));
		assertThat(press(button, "feel", combined)).isEqualTo(new Step(View.STOP, "feel", combined));
	}

	@Test
	void anEmergencyOfOtherPagesComesBeforeNothingChosenHere() {
		assertThat(press(Kind.NEXT, "how", CHEST_PAIN)).isEqualTo(new Step(View.STOP, "how", CHEST_PAIN));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void anErrorIsMendedBeforeAnEmergencyThatWasChosenHere(Kind button) {
		Answers answers = chosen("chest-pain", "no-emergency-signs");

		assertThat(press(button, "emergency", answers)).isEqualTo(new Step(View.QUESTION, "emergency", answers,
				List.of(new FormError("emergency-signs", "error.none")), false));
	}

	@Test
	void lessThanAnEmergencyDoesNotStopTheCheck() {
		Answers urgent = chosen("swollen-leg");

		assertThat(press(Kind.CONFIRM, "today", urgent)).isEqualTo(new Step(View.QUESTION, "feel", urgent));
		assertThat(press(Kind.SHOW, "result", urgent)).isEqualTo(new Step(View.RESULT, "result", urgent));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anEmergencyThatIsConfirmedStopsTheCheck(boolean returning) {
		assertThat(step(Kind.CONFIRM, "emergency", CHEST_PAIN, returning))
			.isEqualTo(new Step(View.STOP, "emergency", CHEST_PAIN, List.of(), returning));
	}

	@ParameterizedTest
	@CsvSource({ "emergency, false, false", "feel, true, true", "answers, false, true", "result, false, true",
			"summary, false, true", "all, false, false" })
	void aPageThatIsChangedComesBackToWhereItWasOpened(String from, boolean returning, boolean comesBack) {
		assertThat(this.journey.step(from, new Go(Kind.CHANGE, "how"), SAFE, returning))
			.isEqualTo(new Step(View.QUESTION, "how", SAFE, List.of(), comesBack));
	}

	@Test
	void allQuestionsAreChangedOnTheirPage() {
		assertThat(this.journey.step("result", new Go(Kind.CHANGE, "all"), SAFE, false))
			.isEqualTo(new Step(View.ALL, "all", SAFE));
	}

	@Test
	void aMistakenEmergencyCanBeChanged() {
		assertThat(this.journey.step("emergency", new Go(Kind.CHANGE, "emergency"), CHEST_PAIN, false))
			.isEqualTo(new Step(View.QUESTION, "emergency", CHEST_PAIN));
	}

	@ParameterizedTest
	@CsvSource({ "answers, ANSWERS", "result, RESULT", "summary, SUMMARY" })
	void withoutAButtonAPageShowsItself(String page, View view) {
		assertThat(press(Kind.SHOW, page, SAFE)).isEqualTo(new Step(view, page, SAFE));
	}

	/** What travels on of the safe answers: skip leaves out those of the page. */
	private static Answers left(Kind button, String page) {
		return (button == Kind.SKIP) ? SAFE.without(Fixtures.page(page)) : SAFE;
	}

	private Step press(Kind button, String page, Answers answers) {
		return step(button, page, answers, false);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anUrgentSignLeadsToHelpTodayBeforeAnythingElse(boolean returning) {
		Answers answers = chosen("no-emergency-signs", "swollen-leg");

		assertThat(step(Kind.NEXT, "today", answers, returning))
			.isEqualTo(new Step(View.TODAY, "today", answers, List.of(), returning));
		assertThat(step(Kind.CONFIRM, "today", answers, returning).view())
			.isEqualTo(returning ? View.ANSWERS : View.QUESTION);
	}

	@Test
	void helpTodayStandsOnceWhereItsSignWasChosen() {
		assertThat(press(Kind.NEXT, "feel", chosen("no-emergency-signs", "swollen-leg", "knot")).view())
			.isEqualTo(View.QUESTION);
	}

	@ParameterizedTest
	@CsvSource({ "knot, emergency", "no-emergency-signs knot, today",
			"no-emergency-signs no-today-signs knot, health" })
	void whatDecidesIsAskedFromItsFirstPage(String answers, String page) {
		Answers given = chosen(answers.split(" "));

		assertThat(press(Kind.DECIDE, "result", given)).isEqualTo(new Step(View.QUESTION, page, given));
	}

	@Test
	void whereNothingIsOpenThatDecidesTheResultStands() {
		Answers all = chosen("no-emergency-signs", "no-today-signs", "no-nerve-signs", "no-general-signs");

		assertThat(press(Kind.DECIDE, "result", all)).isEqualTo(new Step(View.RESULT, "result", all));
	}

	@Test
	void whatDecidesIsNotAskedInAnEmergency() {
		assertThat(press(Kind.DECIDE, "result", COMBINED).view()).isEqualTo(View.STOP);
	}

	private Step step(Kind button, String page, Answers answers, boolean returning) {
		return this.journey.step(page, new Go(button, ""), answers, returning);
	}

}
