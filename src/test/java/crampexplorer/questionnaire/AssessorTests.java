package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.TRIAGE;
import static crampexplorer.questionnaire.Fixtures.aFewMore;
import static crampexplorer.questionnaire.Fixtures.assessor;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.condition;
import static crampexplorer.questionnaire.Fixtures.few;
import static crampexplorer.questionnaire.Fixtures.many;
import static crampexplorer.questionnaire.Fixtures.meaning;
import static crampexplorer.questionnaire.Fixtures.most;
import static crampexplorer.questionnaire.Fixtures.page;
import static crampexplorer.questionnaire.Fixtures.plain;
import static crampexplorer.questionnaire.Fixtures.put;
import static crampexplorer.questionnaire.Fixtures.question;
import static crampexplorer.questionnaire.Fixtures.ranking;
import static crampexplorer.questionnaire.Fixtures.rate;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;

class AssessorTests {

	private static final String[] SAFE = { "no-emergency-signs", "no-today-signs" };

	@Test
	void anAssessmentHoldsTriageRankingAndWhatIsOrdinary() {
		Assessor assessor = assessor(condition("ordinary", 50), condition("salt", 10, rate("thirst", 100)));

		Assessment assessment = assessor.assess(chosen("swollen-leg", "thirst"));

		assertThat(assessment.answers()).isEqualTo(chosen("swollen-leg", "thirst"));
		assertThat(assessment.level()).isEqualTo(CareLevel.URGENT);
		assertThat(assessment.triage().flags()).extracting((flag) -> flag.code().value())
			.containsExactly("swollen-leg");
		assertThat(assessment.factors()).extracting((factor) -> factor.code().value())
			.containsExactly("salt", "ordinary", "anything-else");
		assertThat(assessment.factors()).extracting(RankedFactor::total)
			.containsExactly(new Weight(-100 + 72), new Weight(-30 - 28), new Weight(-40 - 28));
		assertThat(assessment.ordinary()).isEqualTo(new Slug("ordinary"));
	}

	@ParameterizedTest
	@CsvSource({ "chest-pain, EMERGENCY", "swollen-leg, URGENT", "tingling, DOCTOR", "knot, SELF_CARE" })
	void theLevelIsThatOfTheTriage(String finding, CareLevel level) {
		assertThat(assessor().level(chosen(finding))).isEqualTo(level);
	}

	@Test
	void severalAnswersMayMakeALevelThatNoneHasByItself() {
		assertThat(assessor().level(chosen("irregular-heartbeat", "fainted"))).isEqualTo(CareLevel.EMERGENCY);
		assertThat(assessor().isEmergency(new Slug("irregular-heartbeat"))).isFalse();
		assertThat(assessor().isEmergency(new Slug("fainted"))).isFalse();
	}

	@Test
	void triageSeesWhatAnAnswerMeansButTheAnswersStayAsGiven() {
		Codebook codebook = new Codebook(List.of(page("danger", true, many("danger-signs", "danger", "chest-pain"),
				question("more", "danger", Choice.MANY, meaning("chest-crushed", "more", "chest-pain")))));
		Assessor assessor = new Assessor(codebook, plain(codebook), TRIAGE, ranking(codebook));
		Answers answers = codebook.choose(slugs("chest-crushed"));

		assertThat(assessor.level(answers)).isEqualTo(CareLevel.EMERGENCY);
		assertThat(assessor.isEmergency(new Slug("chest-crushed"))).isTrue();
		assertThat(assessor.assess(answers).level()).isEqualTo(CareLevel.EMERGENCY);
		assertThat(assessor.assess(answers).answers()).isEqualTo(answers);
	}

	@Test
	void onlyAnEmergencyIsOneByItself() {
		assertThat(assessor().isEmergency(new Slug("chest-pain"))).isTrue();
		assertThat(assessor().isEmergency(new Slug("swollen-leg"))).isFalse();
		assertThat(assessor().isEmergency(new Slug("knot"))).isFalse();
	}

	@Test
	void everyPageOfDangerSignsMustBeAnswered() {
		assertThat(notes("no-emergency-signs", "no-today-signs")).doesNotContain(Note.DANGER_SIGNS_NOT_ANSWERED);
		assertThat(notes("no-emergency-signs")).contains(Note.DANGER_SIGNS_NOT_ANSWERED);
		assertThat(notes("swollen-leg")).contains(Note.DANGER_SIGNS_NOT_ANSWERED);
		assertThat(notes("thirst")).contains(Note.DANGER_SIGNS_NOT_ANSWERED);
	}

	@Test
	void fewerThanFiveCluesAreTooFew() {
		assertThat(notes("knot", "seconds", "weekly", "tingling")).contains(Note.TOO_FEW_ANSWERS);
		assertThat(notes("knot", "seconds", "weekly", "tingling", "thirst")).doesNotContain(Note.TOO_FEW_ANSWERS);
	}

	@Test
	void answersThatAreAClueToNothingAreNotCounted() {
		assertThat(notes("knot", "seconds", "weekly", "tingling", "no-emergency-signs", "no-today-signs", "numbness"))
			.contains(Note.TOO_FEW_ANSWERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "minutes", "daily" })
	void answersThatHardlySpeakForAnythingOrOnlyAgainstItAreNotCounted(String answer) {
		assertThat(notes("knot", "seconds", "weekly", "tingling", answer)).contains(Note.TOO_FEW_ANSWERS);
	}

	@Test
	void conflictingAnswersAreNoted() {
		assertThat(notes("knot", "no-feeling")).contains(Note.CONFLICTING_ANSWERS);
		assertThat(notes("seconds", "minutes")).contains(Note.CONFLICTING_ANSWERS);
		assertThat(notes("knot", "ache", "seconds", "weekly", "no-nerve-signs"))
			.doesNotContain(Note.CONFLICTING_ANSWERS);
	}

	@Test
	void threeQuestionsTickedThroughAreNoted() {
		assertThat(notes("knot", "ache", "tingling", "numbness", "fainted", "thirst")).contains(Note.EVERYTHING_TICKED);
		assertThat(notes("knot", "ache", "tingling", "numbness", "fainted")).doesNotContain(Note.EVERYTHING_TICKED);
	}

	@Test
	void noneOfTheseIsNotNeededToTickThroughAndDoesNotTickThroughAlone() {
		assertThat(notes("knot", "ache", "no-feeling", "tingling", "numbness", "no-nerve-signs", "fainted", "thirst",
				"no-general-signs"))
			.contains(Note.EVERYTHING_TICKED);
		assertThat(notes("no-feeling", "no-nerve-signs", "no-general-signs", "no-emergency-signs"))
			.doesNotContain(Note.EVERYTHING_TICKED);
	}

	@Test
	void questionsWithOneAnswerAreNeverTickedThrough() {
		assertThat(notes("knot", "ache", "seconds", "minutes", "weekly", "daily"))
			.doesNotContain(Note.EVERYTHING_TICKED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ache", "no-feeling" })
	void whatDoesNotFeelLikeACrampMayNotBeOne(String feeling) {
		assertThat(notes(feeling, "thirst")).contains(Note.MAY_NOT_BE_A_CRAMP);
	}

	@Test
	void whatFeelsLikeACrampOrIsNotToldMayBeOne() {
		assertThat(notes("knot")).doesNotContain(Note.MAY_NOT_BE_A_CRAMP);
		assertThat(notes("knot", "ache")).doesNotContain(Note.MAY_NOT_BE_A_CRAMP);
		assertThat(notes("thirst")).doesNotContain(Note.MAY_NOT_BE_A_CRAMP);
	}

	@Test
	void notesStandInTheirOrder() {
		assertThat(notes("ache", "no-feeling")).containsExactly(Note.DANGER_SIGNS_NOT_ANSWERED, Note.TOO_FEW_ANSWERS,
				Note.CONFLICTING_ANSWERS, Note.MAY_NOT_BE_A_CRAMP);
		assertThat(notes("no-emergency-signs", "no-today-signs", "knot", "seconds", "weekly", "tingling", "thirst"))
			.isEmpty();
	}

	@Test
	void openDangerSignsAreAskedFirst() {
		Assessor assessor = assessor(condition("sport", 5, most("seconds"), most("minutes")));

		assertThat(next(assessor)).containsExactly("emergency-signs", "today-signs");
		assertThat(next(assessor, "no-emergency-signs")).containsExactly("today-signs", "how-long");
	}

	@Test
	void questionsThatMoveTheOrderMostAreAskedFirstAndAtMostTwo() {
		Assessor assessor = assessor(condition("sport", 5, most("thirst")), condition("age", 5, most("weekly")),
				condition("nerves", 5, most("tingling"), most("numbness"), most("no-nerve-signs")));

		assertThat(next(assessor, SAFE)).containsExactly("nerves", "how-often");
	}

	@Test
	void questionsThatMoveEquallyMuchStandInOrder() {
		Assessor assessor = assessor(condition("sport", 5, most("thirst"), most("numbness"), most("seconds")));

		assertThat(next(assessor, SAFE)).containsExactly("how-long", "nerves");
	}

	@Test
	void whatMovesNothingIsNotAsked() {
		Assessor assessor = assessor(condition("salt", 5, most("thirst"), few("weekly"), aFewMore("numbness")));

		assertThat(next(assessor, SAFE)).containsExactly("general");
		assertThat(next(assessor())).containsExactly("emergency-signs", "today-signs");
		assertThat(next(assessor(), SAFE)).isEmpty();
	}

	@Test
	void aQuestionThatMakesCrampsOrdinaryMovesTheOrder() {
		assertThat(next(assessor(condition("ordinary", 50)), SAFE)).containsExactly("feel");
	}

	@Test
	void whatIsAnsweredIsNotAskedAgain() {
		Assessor assessor = assessor(condition("salt", 5, most("thirst"), most("fainted")));

		assertThat(next(assessor, "no-emergency-signs", "no-today-signs", "no-general-signs")).isEmpty();
	}

	@Test
	void howFarAQuestionMovesDependsOnWhatIsChosen() {
		Assessor assessor = assessor(condition("salt", 5, most("thirst"), most("weekly")),
				condition("sport", 5, most("seconds")));

		assertThat(next(assessor, SAFE)).containsExactly("how-long", "how-often");
		assertThat(next(assessor, "no-emergency-signs", "no-today-signs", "weekly")).containsExactly("how-long");
	}

	@Test
	void whatCouldAskForMoreUrgentCareIsNamedByTheQuestionToPut() {
		assertThat(deciding(chosen())).containsExactly("emergency-signs", "today-signs", "some-signs");
		assertThat(deciding(chosen(SAFE))).containsExactly("some-signs");
		assertThat(deciding(put(chosen("nerve-list", "thirst"), "emergency-signs", "today-signs", "some-signs")))
			.containsExactly("emergency-signs", "today-signs", "nerve-list");
	}

	@Test
	void whatWasExcludedInShortDecidesNothing() {
		assertThat(deciding(put(chosen("no-emergency-signs", "no-today-signs", "none-of-some-signs"), "emergency-signs",
				"today-signs", "some-signs")))
			.isEmpty();
	}

	@Test
	void whatWasPutAndLeftStillDecides() {
		assertThat(deciding(put(chosen("no-emergency-signs", "no-today-signs"), "emergency-signs", "today-signs",
				"left.some-signs")))
			.containsExactly("some-signs");
	}

	@Test
	void aQuestionThatWasExcludedInShortCountsAsNoneOfThese() {
		Assessor assessor = assessor(condition("salt", 5, most("no-nerve-signs"), most("no-general-signs")));
		Answers inShort = put(chosen("no-emergency-signs", "none-of-some-signs"), "emergency-signs", "some-signs");

		Assessment assessment = assessor.assess(inShort);

		assertThat(assessment.answers()).isEqualTo(inShort);
		assertThat(assessment.factors())
			.isEqualTo(assessor.assess(chosen("no-emergency-signs", "no-nerve-signs", "no-general-signs")).factors());
	}

	@Test
	void aClueThatWasExcludedInShortIsCounted() {
		Assessor assessor = assessor(condition("salt", 5, most("knot"), most("seconds"), most("weekly"),
				most("no-nerve-signs"), most("no-general-signs")));

		assertThat(
				assessor.assess(put(chosen("knot", "seconds", "weekly", "none-of-some-signs"), "some-signs")).notes())
			.doesNotContain(Note.TOO_FEW_ANSWERS);
		assertThat(assessor.assess(put(chosen("knot", "seconds", "weekly"), "left.some-signs")).notes())
			.contains(Note.TOO_FEW_ANSWERS);
	}

	@Test
	void conflictingAnswersInShortAreNoted() {
		assertThat(notes("none-of-some-signs", "tingling")).contains(Note.CONFLICTING_ANSWERS);
		assertThat(notes("none-of-some-signs", "no-nerve-signs")).doesNotContain(Note.CONFLICTING_ANSWERS);
	}

	@Test
	void aQuestionThatWasAnsweredInShortIsNotTellingAnyMore() {
		Assessor assessor = assessor(condition("salt", 5, most("thirst"), most("tingling")));
		String[] put = { "emergency-signs", "today-signs", "some-signs" };

		assertThat(next(assessor, put(chosen("no-emergency-signs", "no-today-signs", "none-of-some-signs"), put)))
			.isEmpty();
		assertThat(next(assessor, put(chosen("no-emergency-signs", "no-today-signs", "nerve-list"), put)))
			.containsExactly("nerves");
	}

	private static List<String> deciding(Answers answers) {
		return assessor().deciding(answers).stream().map(Prompt::slug).toList();
	}

	private static List<Note> notes(String... findings) {
		return assessor(
				condition("sport", 5, most("knot"), most("seconds"), most("weekly"), few("minutes"), aFewMore("daily")),
				condition("salt", 5, most("tingling"), most("thirst")))
			.assess(chosen(findings))
			.notes();
	}

	private static List<String> next(Assessor assessor, String... findings) {
		return next(assessor, chosen(findings));
	}

	private static List<String> next(Assessor assessor, Answers answers) {
		return assessor.next(INTERVIEW.knowledge().of(answers)).stream().map(Question::slug).toList();
	}

}
