package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.clue;
import static org.assertj.core.api.Assertions.assertThat;

class AssessmentTests {

	@ParameterizedTest
	@EnumSource
	void theLevelIsThatOfTheDisposition(CareLevel level) {
		assertThat(of(level).level()).isEqualTo(level);
	}

	@Test
	void factorsThatFitSomeOrBetterAreShownInTheirOrder() {
		assertThat(shown(of(CareLevel.SELF_CARE, factor("a", Band.STRONG), factor("b", Band.WEAK),
				factor("c", Band.SOME), factor("d", Band.NONE))))
			.containsExactly("a", "c");
	}

	@Test
	void atMostFiveAreShown() {
		assertThat(shown(of(CareLevel.SELF_CARE, factors(Band.SOME, "a", "b", "c", "d", "e", "f"))))
			.containsExactly("a", "b", "c", "d", "e");
	}

	@Test
	void whereNoneFitsBetterThreeThatFitWeaklyAreShown() {
		assertThat(shown(of(CareLevel.DOCTOR, factors(Band.WEAK, "a", "b", "c", "d")))).containsExactly("a", "b", "c");
		assertThat(shown(of(CareLevel.DOCTOR, factor("a", Band.NONE)))).isEmpty();
	}

	@Test
	void withFewAnswersNothingWeakIsShown() {
		assertThat(shown(fewAnswers(CareLevel.SELF_CARE, factor("a", Band.WEAK)))).isEmpty();
	}

	@Test
	void withFewAnswersAtMostTwoAreShown() {
		assertThat(shown(fewAnswers(CareLevel.SELF_CARE, factors(Band.STRONG, "a", "b", "c")))).containsExactly("a",
				"b");
	}

	@Test
	void withFewAnswersOnlyWhatIsStrongOrRestsOnTwoIsShown() {
		RankedFactor onTwo = resting("b", counted(true), counted(true));
		RankedFactor onOne = resting("c", counted(true));
		RankedFactor onOneOfAGroup = resting("d", counted(true), counted(false));
		RankedFactor onNone = resting("e");

		assertThat(
				shown(fewAnswers(CareLevel.SELF_CARE, onOne, onOneOfAGroup, onNone, factor("a", Band.STRONG), onTwo)))
			.containsExactly("a", "b");
	}

	@Test
	void withEnoughAnswersWhatFitsSomeNeedsNotRestOnTwo() {
		assertThat(shown(of(CareLevel.SELF_CARE, resting("a", counted(true))))).containsExactly("a");
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, true", "URGENT, true", "DOCTOR, false", "SELF_CARE, false" })
	void someStandBehindTheOthersWhereCareIsUrgent(CareLevel level, boolean behind) {
		Assessment assessment = standingBack("a", level, factors(Band.SOME, "a", "b", "c"));

		assertThat(shown(assessment))
			.containsExactlyElementsOf(behind ? List.of("b", "c", "a") : List.of("a", "b", "c"));
	}

	@Test
	void whatStandsBackIsNeverShownAloneWhereCareIsUrgent() {
		assertThat(shown(standingBack("a", CareLevel.URGENT, factor("a", Band.STRONG), factor("b", Band.WEAK))))
			.isEmpty();
	}

	@Test
	void whatStandsBackMustFitAsWellAsTheOthers() {
		assertThat(shown(standingBack("b", CareLevel.URGENT, factor("a", Band.SOME), factor("b", Band.WEAK))))
			.containsExactly("a");
	}

	@Test
	void whatStandsBackTakesNoPlaceOfAnother() {
		assertThat(shown(standingBack("a", CareLevel.URGENT, factors(Band.SOME, "a", "b", "c", "d", "e"))))
			.containsExactly("b", "c", "d", "e", "a");
		assertThat(shown(standingBack("a", CareLevel.URGENT, factors(Band.SOME, "a", "b", "c", "d", "e", "f"))))
			.containsExactly("b", "c", "d", "e", "f");
	}

	@Test
	void moreThatStandBackStillMakeNoMoreThanFive() {
		Assessment assessment = new Assessment(chosen(), outcome(CareLevel.URGENT),
				List.of(factors(Band.SOME, "a", "b", "c", "d", "e", "f")), List.of(),
				Set.copyOf(Fixtures.slugs("a", "b", "c")));

		assertThat(shown(assessment)).containsExactly("d", "e", "f", "a", "b");
	}

	@Test
	void withFewAnswersWhatStandsBackIsNotShownWhereCareIsUrgent() {
		Assessment assessment = new Assessment(chosen(), outcome(CareLevel.URGENT),
				List.of(factors(Band.STRONG, "a", "b")), List.of(Note.TOO_FEW_ANSWERS), Set.of(new Slug("a")));

		assertThat(shown(assessment)).containsExactly("b");
	}

	@Test
	void weakMatchesAreNotShownWhereCareIsUrgent() {
		assertThat(shown(of(CareLevel.URGENT, factor("a", Band.WEAK)))).isEmpty();
	}

	@Test
	void onlyTooFewAnswersShowLess() {
		assertThat(shown(new Assessment(chosen(), outcome(CareLevel.SELF_CARE),
				List.of(factors(Band.SOME, "a", "b", "c")), List.of(Note.CONFLICTING_ANSWERS), Set.of())))
			.hasSize(3);
	}

	@Test
	void factorsWithinThreeDecibansOfTheFirstFitAboutEquallyWell() {
		assertThat(of(CareLevel.SELF_CARE, factor("a", Band.SOME, 0), factor("b", Band.SOME, -15),
				factor("c", Band.SOME, -30), factor("d", Band.SOME, -31))
			.nearFirst()).isEqualTo(3);
		assertThat(of(CareLevel.SELF_CARE, factor("a", Band.SOME, 0), factor("b", Band.SOME, -31)).nearFirst())
			.isEqualTo(1);
	}

	@Test
	void whatStandsInAnotherBandDoesNotFitEquallyWell() {
		assertThat(of(CareLevel.SELF_CARE, factor("a", Band.STRONG, 10), factor("b", Band.STRONG, 5),
				factor("c", Band.SOME, 4), factor("d", Band.STRONG, 3))
			.nearFirst()).isEqualTo(2);
	}

	@Test
	void noneIsNearWhereNoneFitsBetterThanWeakly() {
		assertThat(of(CareLevel.SELF_CARE, factors(Band.WEAK, "a", "b")).nearFirst()).isZero();
		assertThat(of(CareLevel.SELF_CARE).nearFirst()).isZero();
	}

	private static Assessment of(CareLevel level, RankedFactor... factors) {
		return new Assessment(chosen(), outcome(level), List.of(factors), List.of(), Set.of());
	}

	private static Assessment fewAnswers(CareLevel level, RankedFactor... factors) {
		return new Assessment(chosen(), outcome(level), List.of(factors), List.of(Note.TOO_FEW_ANSWERS), Set.of());
	}

	private static Assessment standingBack(String code, CareLevel level, RankedFactor... factors) {
		return new Assessment(chosen(), outcome(level), List.of(factors), List.of(), Set.of(new Slug(code)));
	}

	private static Triage.Outcome outcome(CareLevel level) {
		return new Triage.Outcome(TriageFixture.disposition(level), List.of());
	}

	private static List<String> shown(Assessment assessment) {
		return assessment.shown().stream().map((factor) -> factor.code().value()).toList();
	}

	private static RankedFactor[] factors(Band band, String... codes) {
		return Arrays.stream(codes).map((code) -> factor(code, band)).toArray(RankedFactor[]::new);
	}

	private static RankedFactor factor(String code, Band band) {
		return factor(code, band, 0);
	}

	private static RankedFactor factor(String code, Band band, int total, Contribution... pro) {
		return new RankedFactor(new Slug(code), 1, band, new Weight(total), new Weight(0), List.of(pro), List.of());
	}

	private static RankedFactor resting(String code, Contribution... pro) {
		return factor(code, Band.SOME, 0, pro);
	}

	private static Contribution counted(boolean counted) {
		return new Contribution(clue("knot", 10), counted);
	}

}
