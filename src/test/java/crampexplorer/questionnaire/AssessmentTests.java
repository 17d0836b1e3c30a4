package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.guidance.Who;
import crampexplorer.guidance.Within;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static org.assertj.core.api.Assertions.assertThat;

class AssessmentTests {

	private static final Slug ORDINARY = new Slug("ordinary");

	@ParameterizedTest
	@EnumSource
	void theLevelIsThatOfTheDisposition(CareLevel level) {
		assertThat(of(level).level()).isEqualTo(level);
	}

	@ParameterizedTest
	@EnumSource
	void factorsWorthShowingAreShownInTheirOrderHoweverWellTheyFit(CareLevel level) {
		assertThat(shown(of(level, factor("c", Band.STRONG), hidden("b", Band.SOME), factor("d", Band.WEAK),
				factor("a", Band.SOME), factor("e", Band.NONE))))
			.containsExactly("c", "d", "a", "e");
	}

	@Test
	void nothingIsShownWhereNothingIsWorthIt() {
		assertThat(shown(of(CareLevel.DOCTOR))).isEmpty();
		assertThat(shown(of(CareLevel.URGENT, hidden("a", Band.STRONG)))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void noNoteHidesAFactor(Note note) {
		assertThat(shown(new Assessment(INTERVIEW.knowledge().of(chosen()), outcome(CareLevel.SELF_CARE), List.of(),
				List.of(factor("a", Band.SOME)), List.of(note), ORDINARY)))
			.containsExactly("a");
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, true", "URGENT, true", "DOCTOR, false", "SELF_CARE, false" })
	void whatIsOrdinaryStandsBehindTheOthersWhereCareIsUrgent(CareLevel level, boolean behind) {
		Assessment assessment = of(level, factor("ordinary", Band.STRONG), factor("b", Band.SOME),
				factor("c", Band.WEAK));

		assertThat(shown(assessment))
			.containsExactlyElementsOf(behind ? List.of("b", "c", "ordinary") : List.of("ordinary", "b", "c"));
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, 0", "URGENT, 0", "DOCTOR, 1", "SELF_CARE, 1" })
	void whatIsOrdinaryIsNeverShownAloneWhereCareIsUrgent(CareLevel level, int shown) {
		assertThat(shown(of(level, factor("ordinary", Band.STRONG), hidden("b", Band.WEAK)))).hasSize(shown);
	}

	@Test
	void whatIsOrdinaryMustBeWorthShowingAsTheOthers() {
		assertThat(shown(of(CareLevel.URGENT, factor("a", Band.SOME), hidden("ordinary", Band.STRONG))))
			.containsExactly("a");
	}

	@Test
	void urgentSignsAreThoseOfFlagsThatAskForHelpTodayOrNow() {
		Assessor assessor = Fixtures.assessor();

		assertThat(assessor.assess(chosen("chest-pain", "swollen-leg", "tingling", "knot")).urgentSigns())
			.containsExactlyInAnyOrderElementsOf(Fixtures.slugs("chest-pain", "swollen-leg"));
		assertThat(assessor.assess(chosen("tingling", "knot")).urgentSigns()).isEmpty();
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
	void whatIsOrdinaryStandsBehindACauseWhoseOwnSignDecidedTheLevel() {
		RankedFactor ordinary = factor("ordinary", Band.STRONG, 50);
		RankedFactor other = factor("other", Band.SOME, 20);
		RankedFactor lack = signedBy("lack", "tingling", 30);
		assertThat(shown(decidedBy("tingling", ordinary, other, lack))).containsExactly("other", "lack", "ordinary");
		assertThat(shown(decidedBy("weekly", ordinary, other, lack))).containsExactly("ordinary", "other", "lack");
		assertThat(shown(decidedBy("tingling", lack, ordinary, other))).containsExactly("lack", "ordinary", "other");
		assertThat(shown(decidedBy("tingling", ordinary, other, signedBy("lack", "tingling", 29))))
			.containsExactly("ordinary", "other", "lack");
	}

	@Test
	void onlyASignThatDecidedTheLevelTurnsTheOrder() {
		RankedFactor ordinary = factor("ordinary", Band.STRONG, 50);
		RaisedFlag decides = flag("weekly", Within.TWO_WEEKS);
		RaisedFlag asksForLess = flag("tingling", Within.ROUTINE);
		assertThat(shown(new Assessment(INTERVIEW.knowledge().of(chosen()),
				new Triage.Outcome(decides.disposition(), List.of(decides, asksForLess)), List.of(),
				List.of(ordinary, signedBy("lack", "tingling", 30)), List.of(), ORDINARY)))
			.containsExactly("ordinary", "lack");
	}

	private static Assessment decidedBy(String finding, RankedFactor... factors) {
		RaisedFlag flag = flag(finding, Within.TWO_WEEKS);
		return new Assessment(INTERVIEW.knowledge().of(chosen()), new Triage.Outcome(flag.disposition(), List.of(flag)),
				List.of(), List.of(factors), List.of(), ORDINARY);
	}

	private static RaisedFlag flag(String finding, Within within) {
		return new RaisedFlag(new Slug("flag-" + finding), 0, new Disposition(CareLevel.DOCTOR, within, Who.DOCTOR),
				List.of(new Slug(finding)));
	}

	private static RankedFactor signedBy(String code, String finding, int weight) {
		return new RankedFactor(new Slug(code), new Slug(code), Band.SOME, true, new Weight(weight), Weight.NOTHING,
				List.of(new Contribution(new Slug(finding), new Weight(weight), 1, null)), List.of());
	}

	@Test
	void aDangerThatStandsFirstThoughItFitsLessWellIsNearOnlyWhatIsNear() {
		assertThat(of(CareLevel.EMERGENCY, factor("danger", Band.SOME, -31), factor("b", Band.SOME, 0)).nearFirst())
			.isEqualTo(1);
		assertThat(of(CareLevel.EMERGENCY, factor("danger", Band.SOME, -30), factor("b", Band.SOME, 0)).nearFirst())
			.isEqualTo(2);
	}

	@Test
	void whatStandsInAnotherBandDoesNotFitEquallyWell() {
		assertThat(of(CareLevel.SELF_CARE, factor("a", Band.STRONG, 10), factor("b", Band.STRONG, 5),
				factor("c", Band.SOME, 4), factor("d", Band.STRONG, 3))
			.nearFirst()).isEqualTo(2);
	}

	@Test
	void onlyWhatIsShownIsNear() {
		assertThat(of(CareLevel.SELF_CARE, hidden("a", Band.STRONG), factor("b", Band.SOME, 0), hidden("c", Band.SOME),
				factor("d", Band.SOME, 0))
			.nearFirst()).isEqualTo(2);
	}

	@Test
	void nearnessCountsFromTheFirstThatIsShownWhereWhatIsOrdinaryStandsBehind() {
		assertThat(of(CareLevel.URGENT, factor("ordinary", Band.SOME, 40), factor("b", Band.SOME, 0),
				factor("c", Band.SOME, -20))
			.nearFirst()).isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource(names = { "NONE", "WEAK" })
	void noneIsNearWhereNoneFitsBetterThanWeakly(Band band) {
		assertThat(of(CareLevel.SELF_CARE, factor("a", band), factor("b", band)).nearFirst()).isZero();
	}

	@Test
	void noneIsNearWhereNoneIsShown() {
		assertThat(of(CareLevel.SELF_CARE).nearFirst()).isZero();
		assertThat(of(CareLevel.SELF_CARE, hidden("a", Band.STRONG)).nearFirst()).isZero();
	}

	private static Assessment of(CareLevel level, RankedFactor... factors) {
		return new Assessment(INTERVIEW.knowledge().of(chosen()), outcome(level), List.of(), List.of(factors),
				List.of(), ORDINARY);
	}

	private static Triage.Outcome outcome(CareLevel level) {
		return new Triage.Outcome(TriageFixture.disposition(level), List.of());
	}

	private static List<String> shown(Assessment assessment) {
		return assessment.shown().stream().map((factor) -> factor.code().value()).toList();
	}

	private static RankedFactor factor(String code, Band band) {
		return factor(code, band, 0);
	}

	private static RankedFactor factor(String code, Band band, int total) {
		return new RankedFactor(new Slug(code), new Slug(code), band, true, new Weight(total), Weight.NOTHING,
				List.of(), List.of());
	}

	/** One that is not worth showing. */
	private static RankedFactor hidden(String code, Band band) {
		return new RankedFactor(new Slug(code), new Slug(code), band, false, Weight.NOTHING, Weight.NOTHING, List.of(),
				List.of());
	}

}
