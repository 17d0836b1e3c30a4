package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.questionnaire.Go.Kind;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.questionnaire.Question.Gate;
import crampexplorer.questionnaire.Step.FormError;
import crampexplorer.questionnaire.Step.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.TRIAGE;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.put;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests {

	/** Every question of the short way, answered or left, and of all of the codebook. */
	private static final String[] ALL_PUT = { "emergency-signs", "today-signs", "feel", "how-long", "left.how-often",
			"some-signs", "left.nerves", "general" };

	/** One answer on each page, and none that is an emergency with another. */
	private static final Answers SAFE = put(chosen("no-emergency-signs", "no-today-signs", "knot", "seconds", "thirst"),
			ALL_PUT);

	/** The same without the questions that the short way leaves out. */
	private static final String[] INTERVIEW_PUT = { "emergency-signs", "today-signs", "feel", "how-long", "how-often",
			"some-signs" };

	private static final String[] LEFT_FEEL = { "emergency-signs", "today-signs", "how-long", "how-often", "some-signs",
			"left.feel" };

	private static final String[] ALL_PUT_IN_FULL = { "emergency-signs", "today-signs", "feel", "how-long",
			"left.how-often", "some-signs", "nerves", "left.general" };

	private static final Answers CHEST_PAIN = put(chosen("chest-pain", "knot"), "emergency-signs", "feel");

	/** The same on the page of all questions. */
	private static final Answers IN_FULL = put(CHEST_PAIN, "emergency-signs", "feel", "left.today-signs",
			"left.how-long", "left.how-often", "left.nerves", "left.general");

	/** An emergency that two answers make, one of "today" and one of "health". */
	private static final Answers COMBINED = put(chosen("irregular-heartbeat", "fainted"), "today-signs", "left.nerves",
			"general");

	private final Journey journey = new Journey(INTERVIEW, Fixtures.assessor());

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "cramps", "more", "more-2", "health", "all", "answers", "result", "summary" })
	void pagesThatAskAndThoseThatTellArePostedTo(String page) {
		assertThat(this.journey.has(page)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no-such-page", "nerves", "some-signs", "more-1", "All" })
	void thereIsNoOtherPage(String page) {
		assertThat(this.journey.has(page)).isFalse();
	}

	@Test
	void pagesWithQuestionsAskAndTheOthersDoNot() {
		assertThat(List.of("emergency", "more", "health", "all")).allMatch((page) -> Journey.asks(page, INTERVIEW));
		assertThat(Journey.RESERVED).filteredOn((page) -> Journey.asks(page, INTERVIEW)).containsExactly("all");
	}

	@Test
	void aPageOfListsIsThereWhereOneIsOpen() {
		assertThat(this.journey.page("more", chosen())).isEmpty();
		assertThat(this.journey.page("more", chosen("nerve-list"))).isPresent();
		assertThat(this.journey.page("more-2", chosen("nerve-list"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', emergency, no-emergency-signs, emergency-signs, today",
			"emergency-signs, today, no-today-signs, today-signs, cramps",
			"emergency-signs today-signs, cramps, knot seconds weekly, feel how-long how-often, signs",
			"emergency-signs today-signs feel how-long how-often, signs, nerve-list, some-signs, more" })
	void nextAndConfirmLeadToTheNextPageAndCountWhatThisOnePut(String before, String page, String given, String put,
			String next) {
		Answers answers = put(chosen(given.split(" ")), words(before));

		for (Kind button : List.of(Kind.NEXT, Kind.CONFIRM)) {
			assertThat(press(button, page, answers)).isEqualTo(
					new Step(View.QUESTION, next, put(chosen(given.split(" ")), words((before + " " + put).strip()))));
		}
	}

	@ParameterizedTest
	@CsvSource({ "'', emergency, no-emergency-signs, emergency-signs, today",
			"emergency-signs, today, no-today-signs, today-signs, cramps",
			"emergency-signs today-signs, cramps, knot seconds weekly, feel how-long how-often, signs" })
	void skipLeadsToTheNextPageAndKeepsThatThisOneWasPut(String before, String page, String given, String put,
			String next) {
		Answers answers = put(chosen(given.split(" ")), words(before));
		String left = Stream.of(put.split(" ")).map((question) -> " left." + question).collect(Collectors.joining());

		assertThat(press(Kind.SKIP, page, answers))
			.isEqualTo(new Step(View.QUESTION, next, put(chosen(), words((before + left).strip()))));
	}

	@Test
	void pagesThatWerePutAreNotPutAgain() {
		Answers answers = put(chosen("knot", "seconds"), "feel", "how-long", "left.how-often", "today-signs");

		assertThat(press(Kind.NEXT, "cramps", answers).page()).isEqualTo("emergency");
		assertThat(press(Kind.NEXT, "emergency",
				put(chosen("no-emergency-signs", "knot"), answers.asked().toArray(String[]::new)))
			.page()).isEqualTo("signs");
	}

	@Test
	void whatIsAnsweredCountsAsPutWhereNobodyKeptCount() {
		Answers answers = chosen("no-emergency-signs", "no-today-signs", "knot", "thirst");

		assertThat(press(Kind.NEXT, "emergency", answers)).isEqualTo(
				new Step(View.QUESTION, "cramps", put(answers, "emergency-signs", "today-signs", "feel", "general")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void afterTheLastPageComesTheResult(Kind button) {
		assertThat(press(button, "signs", SAFE)).isEqualTo(new Step(View.RESULT, "result", left(button, "signs")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void afterTheListsComesTheResult(Kind button) {
		Answers answers = put(chosen("nerve-list", "numbness"), ALL_PUT);

		assertThat(press(button, "more", answers)).isEqualTo(new Step(View.RESULT, "result",
				(button == Kind.SKIP) ? put(chosen("nerve-list"), with(ALL_PUT, "left.nerve-list"))
						: put(answers, with(ALL_PUT, "nerve-list"))));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void afterAllQuestionsComeTheAnswers(Kind button) {
		assertThat(press(button, "all", SAFE)).isEqualTo(new Step(View.ANSWERS, "answers", left(button, "all")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "SKIP", "CONFIRM" })
	void aPageThatWasOpenedToChangeItLeadsBackToTheResult(Kind button) {
		for (String page : List.of("feel", "cramps", "signs", "health")) {
			assertThat(step(button, page, SAFE, true)).isEqualTo(new Step(View.RESULT, "result", left(button, page)));
		}
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
		Answers others = put(chosen("no-emergency-signs", "thirst"), "emergency-signs");

		assertThat(step(Kind.NEXT, "how", others, returning))
			.isEqualTo(new Step(View.QUESTION, "how", put(others, "emergency-signs", "left.how-long", "left.how-often"),
					List.of(new FormError("how-long", "error.nothing")), returning));
		assertThat(step(Kind.NEXT, "cramps", others, returning)).isEqualTo(new Step(View.QUESTION, "cramps",
				put(others, "emergency-signs", "left.feel", "left.how-long", "left.how-often"),
				List.of(new FormError("feel", "error.nothing")), returning));
	}

	@Test
	void nothingChosenOfAnOpenListIsAnError() {
		Answers answers = put(chosen("nerve-list"), "some-signs");

		assertThat(press(Kind.NEXT, "more", answers).errors())
			.containsExactly(new FormError("nerve-list", "error.nothing"));
	}

	@Test
	void notSureIsEnoughForAPage() {
		Answers others = put(chosen("no-emergency-signs"), "emergency-signs", "today-signs");

		Step step = this.journey.step("cramps", new CheckForm(others, new Go(Kind.NEXT, ""), false, true));

		assertThat(step).isEqualTo(new Step(View.QUESTION, "signs",
				put(others, "emergency-signs", "today-signs", "left.feel", "left.how-long", "left.how-often")));
		assertThat(INTERVIEW.knowledge().of(step.answers()).open()).containsAll(slugs("knot", "seconds", "weekly"));
	}

	@Test
	void notSureMendsNoOtherError() {
		Answers answers = put(chosen("seconds", "minutes"), "emergency-signs");

		assertThat(this.journey.step("cramps", new CheckForm(answers, new Go(Kind.NEXT, ""), false, true)).errors())
			.containsExactly(new FormError("how-long", "error.one"));
	}

	@Test
	void oneQuestionAnsweredIsEnoughForAPage() {
		assertThat(press(Kind.NEXT, "cramps", put(chosen("weekly"), "emergency-signs", "today-signs")).page())
			.isEqualTo("signs");
		assertThat(press(Kind.NEXT, "how", put(chosen("weekly"), INTERVIEW_PUT)).page()).isEqualTo("health");
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
		Answers answers = put(chosen("knot", "no-feeling", "thirst"), "feel");

		assertThat(press(button, "feel", answers))
			.isEqualTo(new Step(View.QUESTION, "feel", answers, List.of(new FormError("feel", "error.none")), false));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void noneOfTheseBesideAScreeningLineOrAnAnswerOfAListIsMendedFirst(Kind button) {
		Answers signs = put(chosen("nerve-list", "none-of-some-signs"), "some-signs");
		Answers more = put(chosen("nerve-list", "tingling", "none-of-nerve-list"), "some-signs", "nerve-list");

		assertThat(press(button, "signs", signs)).isEqualTo(
				new Step(View.QUESTION, "signs", signs, List.of(new FormError("some-signs", "error.none")), false));
		assertThat(press(button, "more", more)).isEqualTo(
				new Step(View.QUESTION, "more", more, List.of(new FormError("nerve-list", "error.none")), false));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void twoAnswersWhereOneMayBeChosenAreMendedFirst(Kind button) {
		Answers answers = put(chosen("seconds", "minutes", "weekly", "daily"), "how-long", "how-often");

		assertThat(step(button, "how", answers, true)).isEqualTo(new Step(View.QUESTION, "how", answers,
				List.of(new FormError("how-long", "error.one"), new FormError("how-often", "error.one")), true));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void errorsOfAllQuestionsAreMendedOnTheirPage(Kind button) {
		Answers answers = put(chosen("knot", "no-feeling", "seconds", "minutes"), "left.emergency-signs",
				"left.today-signs", "feel", "how-long", "left.how-often", "left.nerves", "left.general");

		assertThat(press(button, "all", answers)).isEqualTo(new Step(View.ALL, "all", answers,
				List.of(new FormError("feel", "error.none"), new FormError("how-long", "error.one")), false));
	}

	@Test
	void errorsOfOtherPagesAreNotMendedHere() {
		Answers answers = put(chosen("knot", "no-feeling", "seconds"), "emergency-signs", "today-signs", "feel",
				"how-long", "some-signs", "left.how-often");

		assertThat(press(Kind.NEXT, "how", answers)).isEqualTo(new Step(View.QUESTION, "health", answers));
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "signs", "feel", "health", "all", "answers", "result", "summary" })
	void theResultIsGivenFromEveryPage(String page) {
		assertThat(press(Kind.RESULT, page, SAFE)).isEqualTo(new Step(View.RESULT, "result", SAFE));
	}

	@Test
	void theResultNeedsNoAnswer() {
		assertThat(press(Kind.RESULT, "feel", chosen())).isEqualTo(new Step(View.RESULT, "result", chosen()));
	}

	@Test
	void theResultDoesNotCountAPageThatIsLeftWithoutAnAnswer() {
		Answers answers = put(chosen("no-emergency-signs"), "emergency-signs");

		assertThat(press(Kind.RESULT, "cramps", answers)).isEqualTo(new Step(View.RESULT, "result", answers));
	}

	@ParameterizedTest
	@EnumSource(names = { "RESULT", "BACK" })
	void aPageThatWasPutAndIsEmptiedIsLeft(Kind button) {
		Answers answers = put(chosen("no-emergency-signs"), "emergency-signs", "some-signs");

		assertThat(press(button, "signs", answers).answers())
			.isEqualTo(put(chosen("no-emergency-signs"), "emergency-signs", "left.some-signs"));
	}

	@ParameterizedTest
	@CsvSource({ "today, emergency", "cramps, today", "signs, cramps", "more, signs", "health, more", "result, more",
			"answers, more" })
	void backLeadsToThePageBefore(String page, String before) {
		Answers answers = put(
				chosen("no-emergency-signs", "no-today-signs", "knot", "seconds", "nerve-list", "tingling"),
				with(ALL_PUT_IN_FULL, "nerve-list"));

		assertThat(press(Kind.BACK, page, answers)).isEqualTo(new Step(View.QUESTION, before, answers));
	}

	@Test
	void backLeadsToNoListsWhereNoneIsOpen() {
		assertThat(press(Kind.BACK, "result", SAFE)).isEqualTo(new Step(View.QUESTION, "signs", SAFE));
	}

	@Test
	void backCountsWhatWasAnsweredButNotAPageWithoutAnAnswer() {
		Answers before = put(chosen("no-emergency-signs"), "emergency-signs");

		assertThat(press(Kind.BACK, "today", before)).isEqualTo(new Step(View.QUESTION, "emergency", before));
		assertThat(press(Kind.BACK, "today", put(chosen("no-emergency-signs", "no-today-signs"), "emergency-signs")))
			.isEqualTo(new Step(View.QUESTION, "emergency",
					put(chosen("no-emergency-signs", "no-today-signs"), "emergency-signs", "today-signs")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "all" })
	void beforeTheFirstPageAndBeforeAllQuestionsIsTheStart(String page) {
		assertThat(press(Kind.BACK, page, SAFE)).isEqualTo(new Step(View.START, "", SAFE));
	}

	@Test
	void beforeTheSummaryIsTheResult() {
		assertThat(press(Kind.BACK, "summary", SAFE)).isEqualTo(new Step(View.RESULT, "result", SAFE));
	}

	@Test
	void backFromAPageThatWasOpenedToChangeItLeadsToTheResult() {
		assertThat(step(Kind.BACK, "how", SAFE, true)).isEqualTo(new Step(View.RESULT, "result", SAFE));
		assertThat(step(Kind.BACK, "signs", SAFE, true)).isEqualTo(new Step(View.RESULT, "result", SAFE));
	}

	@Test
	void backFromAPageThatWasOpenedToChangeItNeverShowsAResultInAnEmergency() {
		assertThat(step(Kind.BACK, "emergency", CHEST_PAIN, true).view()).isEqualTo(View.RECHECK);
		assertThat(step(Kind.BACK, "feel", CHEST_PAIN, true).view()).isEqualTo(View.STOP);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void backFromTheSummaryNeverShowsAResultInAnEmergency(boolean returning) {
		assertThat(step(Kind.BACK, "summary", CHEST_PAIN, returning))
			.isEqualTo(new Step(View.STOP, "summary", CHEST_PAIN, List.of(), returning));
	}

	@Test
	void skipLeavesOutTheAnswersOfThePage() {
		assertThat(press(Kind.SKIP, "health", put(chosen("knot", "thirst"), with(INTERVIEW_PUT, "general"))))
			.isEqualTo(new Step(View.RESULT, "result",
					put(chosen("knot"), with(INTERVIEW_PUT, "left.nerves", "left.general"))));
	}

	@Test
	void skipKeepsAQuestionAsPutButOpen() {
		Answers answers = put(chosen("no-emergency-signs", "no-today-signs", "knot", "thirst", "nerve-list"),
				"emergency-signs", "today-signs", "feel", "how-long", "how-often");

		Step step = press(Kind.SKIP, "signs", answers);

		assertThat(step.view()).isEqualTo(View.RESULT);
		assertThat(step.answers().wasPut(Fixtures.prompt("some-signs"))).isTrue();
		assertThat(INTERVIEW.knowledge().of(step.answers()).open())
			.containsAll(slugs("fainted", "thirst", "tingling", "numbness"));
		assertThat(INTERVIEW.next(step.answers())).isEmpty();
	}

	@Test
	void whatWasSkippedStaysOpenWhereAnotherPageAsksForPartOfIt() {
		Answers skipped = press(Kind.SKIP, "signs", put(chosen("no-emergency-signs", "no-today-signs"),
				"emergency-signs", "today-signs", "feel", "how-long", "how-often"))
			.answers();

		Answers answers = press(Kind.NEXT, "health", new Answers(
				slugs("no-emergency-signs", "no-today-signs", "thirst"), skipped.screened(), skipped.asked()))
			.answers();

		assertThat(INTERVIEW.knowledge().of(answers).open()).contains(slugs("tingling").get(0))
			.doesNotContain(slugs("fainted").get(0));
		assertThat(Fixtures.assessor().assess(answers).isComplete()).isFalse();
	}

	@Test
	void skipAsksForNoMending() {
		assertThat(press(Kind.SKIP, "feel", put(chosen("knot", "no-feeling", "weekly"), INTERVIEW_PUT)))
			.isEqualTo(new Step(View.QUESTION, "health", put(chosen("weekly"), LEFT_FEEL)));
	}

	@Test
	void skipTakesAlsoWhatTheAnswersOfThePageHaveRuledOut() {
		Codebook codebook = new Codebook(
				List.of(Fixtures.page("how", false, Fixtures.one("often", "how", "weekly", "once"),
						new Question("tried", "how", Choice.ONE, false, false, "Tried?", null, "Why.",
								List.of(Fixtures.answer("helped", "tried", null, null)),
								Set.of(new Gate(true, new Slug("weekly")))))));
		Interview interview = Fixtures.plain(codebook);
		Journey other = new Journey(interview, new Assessor(codebook, interview, TRIAGE, Fixtures.ranking(codebook)));

		assertThat(other.step("how",
				new CheckForm(new Answers(slugs("once", "helped")), new Go(Kind.SKIP, ""), false, false)))
			.isEqualTo(new Step(View.RESULT, "result", put(chosen(), "left.often", "left.tried")));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void skipChecksAnEmergencyThatIsTicked(boolean returning) {
		assertThat(step(Kind.SKIP, "emergency", CHEST_PAIN, returning))
			.isEqualTo(new Step(View.RECHECK, "emergency", CHEST_PAIN, List.of(), returning));
		assertThat(step(Kind.SKIP, "all", IN_FULL, returning))
			.isEqualTo(new Step(View.RECHECK, "all", IN_FULL, List.of(), returning));
	}

	@Test
	void skipStopsWhereTheOtherPagesMakeAnEmergency() {
		assertThat(step(Kind.SKIP, "feel", CHEST_PAIN, true)).isEqualTo(new Step(View.STOP, "feel",
				put(chosen("chest-pain"), "emergency-signs", "left.feel"), List.of(), true));
		assertThat(press(Kind.SKIP, "feel", COMBINED)).isEqualTo(
				new Step(View.STOP, "feel", put(COMBINED, "today-signs", "left.nerves", "general", "left.feel")));
	}

	@Test
	void skipGoesOnWhereWhatItLeavesOutIsNeededForTheEmergency() {
		assertThat(press(Kind.SKIP, "health", put(COMBINED, INTERVIEW_PUT))).isEqualTo(new Step(View.RESULT, "result",
				put(chosen("irregular-heartbeat"), with(INTERVIEW_PUT, "left.nerves", "left.general"))));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT", "SHOW" })
	void anEmergencyIsCheckedAgainWhereItWasChosen(Kind button) {
		assertThat(step(button, "emergency", CHEST_PAIN, true))
			.isEqualTo(new Step(View.RECHECK, "emergency", CHEST_PAIN, List.of(), true));
		assertThat(press(button, "all", IN_FULL)).isEqualTo(new Step(View.RECHECK, "all", IN_FULL));
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
		Answers everywhere = put(COMBINED, "left.emergency-signs", "today-signs", "left.feel", "left.how-long",
				"left.how-often", "left.nerves", "general", "some-signs");
		for (String page : List.of("today", "signs", "health", "all", "answers", "result", "summary")) {
			assertThat(step(button, page, everywhere, true))
				.isEqualTo(new Step(View.STOP, page, everywhere, List.of(), true));
		}
		Answers onOnePage = put(chosen("numbness", "thirst"), "nerves", "general");
		assertThat(press(button, "health", onOnePage)).isEqualTo(new Step(View.STOP, "health", onOnePage));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT", "SHOW" })
	void anEmergencyThatAListMakesWithOtherAnswersStopsTheCheck(Kind button) {
		Answers answers = put(chosen("thirst", "nerve-list", "numbness"), "some-signs", "nerve-list");

		assertThat(press(button, "more", answers)).isEqualTo(new Step(View.STOP, "more", answers));
	}

	@Test
	void anEmergencyOfAListIsCheckedAgainWhereItWasChosenAndThenStops() {
		Triage triage = new TriageFixture().flag(CareLevel.EMERGENCY, "tingling").triage();
		Journey other = new Journey(INTERVIEW, new Assessor(CODEBOOK, INTERVIEW, triage, Fixtures.ranking(CODEBOOK)));
		Answers answers = put(chosen("nerve-list", "tingling"), "some-signs", "nerve-list");

		for (Kind button : List.of(Kind.NEXT, Kind.SKIP, Kind.RESULT, Kind.SHOW)) {
			assertThat(other.step("more", new CheckForm(answers, new Go(button, ""), false, false)))
				.isEqualTo(new Step(View.RECHECK, "more", answers));
		}
		assertThat(other.step("more", new CheckForm(answers, new Go(Kind.CONFIRM, ""), false, false)))
			.isEqualTo(new Step(View.STOP, "more", answers));
		assertThat(other.step("signs", new CheckForm(answers, new Go(Kind.NEXT, ""), false, false)))
			.isEqualTo(new Step(View.STOP, "signs", answers));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void anEmergencyOfOtherPagesComesBeforeAnErrorOfThisOne(Kind button) {
		Answers one = put(chosen("chest-pain", "knot", "no-feeling"), "emergency-signs", "feel");
		Answers combined = put(chosen("irregular-heartbeat", "knot", "no-feeling", "fainted"), "today-signs", "feel",
				"general");

		assertThat(press(button, "feel", one)).isEqualTo(new Step(View.STOP, "feel", one));
		assertThat(press(button, "feel", combined)).isEqualTo(new Step(View.STOP, "feel", combined));
	}

	@Test
	void anEmergencyOfOtherPagesComesBeforeNothingChosenHere() {
		assertThat(press(Kind.NEXT, "how", CHEST_PAIN)).isEqualTo(new Step(View.STOP, "how",
				put(CHEST_PAIN, "emergency-signs", "feel", "left.how-long", "left.how-often")));
	}

	@ParameterizedTest
	@EnumSource(names = { "NEXT", "RESULT" })
	void anErrorIsMendedBeforeAnEmergencyThatWasChosenHere(Kind button) {
		Answers answers = put(chosen("chest-pain", "no-emergency-signs"), "emergency-signs");

		assertThat(press(button, "emergency", answers)).isEqualTo(new Step(View.QUESTION, "emergency", answers,
				List.of(new FormError("emergency-signs", "error.none")), false));
	}

	@Test
	void lessThanAnEmergencyDoesNotStopTheCheck() {
		Answers urgent = put(chosen("swollen-leg"), "left.emergency-signs", "today-signs");

		assertThat(press(Kind.CONFIRM, "today", urgent)).isEqualTo(new Step(View.QUESTION, "cramps", urgent));
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
	void aPageThatIsChangedComesBackToTheResultWhereItWasOpenedFromThere(String from, boolean returning,
			boolean comesBack) {
		for (String page : List.of("how", "signs", "health")) {
			assertThat(change(from, page, SAFE, returning))
				.isEqualTo(new Step(View.QUESTION, page, SAFE, List.of(), comesBack));
		}
	}

	@Test
	void allQuestionsAreChangedOnTheirPage() {
		assertThat(change("result", "all", SAFE, false)).isEqualTo(new Step(View.ALL, "all", SAFE));
	}

	@Test
	void aPageThatIsGoneLeadsToTheResultButNeverInAnEmergency() {
		assertThat(change("result", "more", SAFE, false)).isEqualTo(new Step(View.RESULT, "result", SAFE));
		assertThat(change("result", "more", CHEST_PAIN, false)).isEqualTo(new Step(View.STOP, "result", CHEST_PAIN));
		assertThat(change("emergency", "more", CHEST_PAIN, false))
			.isEqualTo(new Step(View.RECHECK, "emergency", CHEST_PAIN));
	}

	@Test
	void aMistakenEmergencyCanBeChanged() {
		assertThat(change("emergency", "emergency", CHEST_PAIN, false))
			.isEqualTo(new Step(View.QUESTION, "emergency", CHEST_PAIN));
	}

	@ParameterizedTest
	@CsvSource({ "answers, ANSWERS", "result, RESULT", "summary, SUMMARY" })
	void withoutAButtonAPageShowsItself(String page, View view) {
		assertThat(press(Kind.SHOW, page, SAFE)).isEqualTo(new Step(view, page, SAFE));
	}

	@Test
	void anUntickedScreeningLineTakesBackTheAnswersBehindIt() {
		Answers answers = put(chosen("thirst", "tingling"), with(INTERVIEW_PUT, "nerve-list"));

		assertThat(press(Kind.NEXT, "signs", answers))
			.isEqualTo(new Step(View.RESULT, "result", put(chosen("thirst"), INTERVIEW_PUT)));
	}

	@Test
	void anUntickedScreeningLineTakesBackAnEmergencyThatItsAnswersMade() {
		Answers answers = put(chosen("thirst", "numbness"), with(INTERVIEW_PUT, "nerve-list"));

		assertThat(press(Kind.NEXT, "signs", answers))
			.isEqualTo(new Step(View.RESULT, "result", put(chosen("thirst"), INTERVIEW_PUT)));
	}

	@Test
	void noneOfTheseOfAListStandsThoughOnlyItsAnswerHadOpenedIt() {
		Answers answers = put(chosen("none-of-nerve-list"), INTERVIEW_PUT);

		assertThat(press(Kind.NEXT, "more", answers))
			.isEqualTo(new Step(View.RESULT, "result", put(answers, with(INTERVIEW_PUT, "nerve-list"))));
	}

	@Test
	void theLatestAnswerTakesBackANoneOfTheseOfAnotherPage() {
		Answers inShort = put(chosen("none-of-some-signs", "tingling"), INTERVIEW_PUT);
		Answers inFull = put(chosen("nerve-list", "no-nerve-signs", "tingling"), with(INTERVIEW_PUT, "nerves"));

		assertThat(step(Kind.NEXT, "health", inShort, true)).isEqualTo(new Step(View.RESULT, "result",
				put(chosen("tingling"), with(INTERVIEW_PUT, "nerves", "left.general"))));
		assertThat(press(Kind.NEXT, "more", inFull)).isEqualTo(new Step(View.RESULT, "result",
				put(chosen("nerve-list", "tingling"), with(INTERVIEW_PUT, "nerves", "nerve-list"))));
	}

	/** What travels on of the safe answers: skip leaves out those of the page. */
	private Answers left(Kind button, String page) {
		List<Prompt> prompts = this.journey.page(page, SAFE).orElseThrow().prompts();
		return ((button == Kind.SKIP) ? SAFE.without(prompts) : SAFE).asking(prompts);
	}

	private static String[] words(String words) {
		return words.isEmpty() ? new String[0] : words.split(" ");
	}

	private static String[] with(String[] some, String... more) {
		return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
	}

	private Step change(String from, String page, Answers answers, boolean returning) {
		return this.journey.step(from, new CheckForm(answers, new Go(Kind.CHANGE, page), returning, false));
	}

	private Step press(Kind button, String page, Answers answers) {
		return step(button, page, answers, false);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anUrgentSignLeadsToHelpTodayBeforeAnythingElse(boolean returning) {
		Answers answers = put(chosen("no-emergency-signs", "swollen-leg"), "emergency-signs", "today-signs");

		assertThat(step(Kind.NEXT, "today", answers, returning))
			.isEqualTo(new Step(View.TODAY, "today", answers, List.of(), returning));
		assertThat(step(Kind.CONFIRM, "today", answers, returning).view())
			.isEqualTo(returning ? View.RESULT : View.QUESTION);
	}

	@Test
	void anUrgentSignOfAListLeadsToHelpTodayToo() {
		Triage triage = new TriageFixture().flag(CareLevel.URGENT, "tingling").triage();
		Journey other = new Journey(INTERVIEW, new Assessor(CODEBOOK, INTERVIEW, triage, Fixtures.ranking(CODEBOOK)));
		Answers answers = put(chosen("nerve-list", "tingling"), with(INTERVIEW_PUT, "nerve-list"));

		assertThat(other.step("more", new CheckForm(answers, new Go(Kind.NEXT, ""), false, false)))
			.isEqualTo(new Step(View.TODAY, "more", answers));
		assertThat(other.step("signs", new CheckForm(answers, new Go(Kind.NEXT, ""), false, false)))
			.isEqualTo(new Step(View.RESULT, "result", answers));
	}

	@Test
	void helpTodayStandsOnceWhereItsSignWasChosen() {
		assertThat(press(Kind.NEXT, "feel", chosen("no-emergency-signs", "swollen-leg", "knot")).view())
			.isEqualTo(View.QUESTION);
	}

	@ParameterizedTest
	@CsvSource({ "knot seconds weekly, emergency", "no-emergency-signs knot seconds weekly, today",
			"no-emergency-signs no-today-signs knot seconds weekly, signs" })
	void whatDecidesIsPutFromItsFirstPage(String answers, String page) {
		Answers given = chosen(answers.split(" "));
		Answers counted = INTERVIEW.knowledge().counted(given);

		assertThat(press(Kind.DECIDE, "result", given)).isEqualTo(new Step(View.QUESTION, page, counted));
	}

	@Test
	void whatDecidesAndWasLeftIsPutOnceMore() {
		Answers answers = put(chosen("no-emergency-signs", "no-today-signs"), "emergency-signs", "today-signs",
				"left.feel", "left.how-long", "left.how-often", "left.some-signs");

		assertThat(press(Kind.DECIDE, "result", answers)).isEqualTo(new Step(View.QUESTION, "signs",
				put(answers, "emergency-signs", "today-signs", "left.feel", "left.how-long", "left.how-often")));
	}

	@Test
	void anOpenListThatDecidesIsPutOnceMore() {
		Answers answers = put(chosen("no-emergency-signs", "no-today-signs", "nerve-list"),
				with(INTERVIEW_PUT, "left.nerve-list"));

		assertThat(press(Kind.DECIDE, "result", answers))
			.isEqualTo(new Step(View.QUESTION, "more", put(answers, INTERVIEW_PUT)));
	}

	@Test
	void pagesThatWereNotPutComeFirstWhereSomethingDecides() {
		assertThat(press(Kind.DECIDE, "result", put(chosen("no-emergency-signs", "no-today-signs"), "emergency-signs",
				"today-signs", "left.some-signs"))
			.page()).isEqualTo("cramps");
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

	@Test
	void theRestArePagesWithQuestionsThatWereNotPut() {
		Answers first = put(chosen("knot", "none-of-some-signs"), INTERVIEW_PUT);

		assertThat(press(Kind.REST, "result", first)).isEqualTo(new Step(View.QUESTION, "health", first));
		assertThat(press(Kind.REST, "result", put(chosen("knot"), "today-signs", "feel")).page())
			.isEqualTo("emergency");
	}

	@Test
	void theRestFollowOneAnotherToTheResult() {
		Answers answers = put(chosen("seconds", "none-of-some-signs", "no-nerve-signs"), "emergency-signs",
				"today-signs", "feel", "how-long", "how-often", "some-signs");

		assertThat(press(Kind.NEXT, "how", answers).page()).isEqualTo("health");
		assertThat(press(Kind.NEXT, "health", answers).view()).isEqualTo(View.RESULT);
		assertThat(press(Kind.SKIP, "health", answers).view()).isEqualTo(View.RESULT);
	}

	@Test
	void whereNothingIsLeftOfTheRestTheResultStands() {
		assertThat(press(Kind.REST, "result", SAFE)).isEqualTo(new Step(View.RESULT, "result", SAFE));
	}

	@Test
	void theRestIsNotPutInAnEmergency() {
		assertThat(press(Kind.REST, "result", COMBINED).view()).isEqualTo(View.STOP);
	}

	private Step step(Kind button, String page, Answers answers, boolean returning) {
		return this.journey.step(page, new CheckForm(answers, new Go(button, ""), returning, false));
	}

}
