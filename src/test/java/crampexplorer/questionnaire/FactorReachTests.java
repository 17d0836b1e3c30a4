package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each factor can be found, and ordinary cramps stay ordinary. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FactorReachTests {

	private static final Slug NO_CLEAR_CAUSE = new Slug("no-clear-cause");

	private static final Slug VITAMIN_K2 = new Slug("vitamin-k2");

	/** The weight of a likelihood ratio of 2.5. */
	private static final Weight CLEARLY_FOR = new Weight(40);

	private static final List<String> TYPICAL = """
			magnesium: calf muscle-twitches takes-acid-reducer has-gut-condition vomiting-or-diarrhoea few-greens-nuts-wholegrains
			potassium: calf muscle-weakness fatigue takes-diuretic vomiting-or-diarrhoea few-fruit-and-vegetables
			calcium: foot hands hand-and-foot-spasms tingling-face recent-start has-parathyroid-or-neck-surgery
			sodium: calf headache nausea-or-poor-appetite 65-or-over takes-diuretic drinks-much-water heat-or-heavy-sweating
			vitamin-d: thigh muscle-weakness muscle-aches bone-pain fatigue has-gut-condition little-sun-or-oily-fish
			vitamin-b12: foot both-sides tingling balance-trouble sore-tongue-or-pale fatigue vegan-or-little-animal-food
			vitamin-b1: foot burning-feet balance-trouble has-gut-condition vomiting-or-diarrhoea drinks-alcohol-heavily poor-diet
			vitamin-b6: foot both-sides tingling numbness 18-to-49 takes-vitamin-b6
			dehydration: calf thirst-or-dark-yellow-urine dizzy-on-standing recent-start vomiting-or-diarrhoea drinks-little
			muscle-fatigue: hard-painful-knot calf during-exercise seconds-to-minutes muscle-aches 18-to-49 new-or-harder-exercise
			prolonged-standing: calf both-sides after-standing weekly varicose-veins 50-to-64 stands-for-long
			tight-footwear: hard-painful-knot foot both-sides after-standing now-and-then 18-to-49 tight-shoes
			medicines: calf at-night recent-start 50-to-64 takes-asthma-reliever takes-diuretic new-medicine
			nerve-damage: foot both-sides at-night tingling burning-feet balance-trouble 65-or-over has-nerve-condition
			nerve-compression: calf one-side when-upright-eases-bending back-or-buttock-pain 65-or-over has-spine-problem
			poor-circulation: calf when-walking-eases-at-rest seconds-to-minutes cold-feet 65-or-over has-heart-disease smokes
			pregnancy: hard-painful-knot calf both-sides at-night weekly 18-to-49 pregnant
			no-clear-cause: hard-painful-knot calf at-night seconds-to-minutes now-and-then 65-or-over no-medicines no-conditions
			inactivity: calf both-sides after-sitting weekly 18-to-49 sits-for-long little-exercise
			alcohol: calf both-sides at-night weekly poor-sleep 50-to-64 drinks-alcohol-heavily
			diabetes: calf at-night tingling thirsty-and-peeing-a-lot 50-to-64 takes-metformin has-diabetes
			restless-legs: urge-to-move leg both-sides at-night poor-sleep 50-to-64 low-iron
			kidney-disease: hard-painful-knot foot calf both-sides 50-to-64 has-kidney-disease on-dialysis
			liver-disease: calf many-places at-night swollen-legs yellow-skin-or-itch 50-to-64 has-liver-disease
			thyroid-disease: calf muscle-aches cold-intolerance-or-weight-gain fatigue constipation dry-skin-or-brittle-nails has-thyroid-disease
			"""
		.lines()
		.toList();

	private final Assessor assessor;

	private final Codebook codebook;

	FactorReachTests(@Autowired Assessor assessor, @Autowired Codebook codebook) {
		this.assessor = assessor;
		this.codebook = codebook;
	}

	@ParameterizedTest
	@FieldSource("TYPICAL")
	void typicalAnswersPutTheirFactorFirst(String line) {
		String[] parts = line.split(": ");
		Assessment assessment = assess(parts[1].split(" "));

		assertThat(assessment.answers().findings()).hasSameSizeAs(parts[1].split(" ")).hasSizeBetween(5, 9);
		assertThat(assessment.notes()).doesNotContain(Note.CONFLICTING_ANSWERS);
		assertThat(assessment.factors().get(0).code()).hasToString(parts[0]);
		assertThat(assessment.shown().get(0).code()).hasToString(parts[0]);
	}

	@Test
	void everyFactorButVitaminK2HasTypicalAnswers() {
		List<String> told = TYPICAL.stream().map((line) -> line.split(": ")[0]).toList();
		List<String> factors = assess().factors()
			.stream()
			.map(RankedFactor::code)
			.filter((code) -> !code.equals(VITAMIN_K2))
			.map(Slug::value)
			.toList();

		assertThat(told).containsExactlyInAnyOrderElementsOf(factors);
	}

	@Test
	void vitaminK2IsNeverShown() {
		Stream.concat(new Draws(this.codebook, 1).sets(300), Stream.of(this.codebook.findings()))
			.map((findings) -> factor(this.assessor.assess(this.codebook.choose(findings)), VITAMIN_K2))
			.forEach((factor) -> assertThat(factor.band()).isEqualTo(Band.NONE));
	}

	@Test
	void ordinaryNightCrampOfAHealthyPersonIsSelfCareWithNoClearCause() {
		Assessment assessment = assess("no-emergency-signs", "no-today-signs", "hard-painful-knot",
				"eases-on-stretching", "calf", "both-sides", "at-night", "seconds-to-minutes", "now-and-then",
				"bearable", "50-to-64", "no-medicines", "no-conditions");

		assertThat(assessment.level()).isEqualTo(CareLevel.SELF_CARE);
		assertThat(assessment.triage().flags()).isEmpty();
		assertThat(assessment.factors().get(0).code()).isEqualTo(NO_CLEAR_CAUSE);
		assertThat(assessment.factors().get(0).band()).isEqualTo(Band.STRONG);
		assertThat(assessment.notes()).isEmpty();
	}

	@Test
	void crampsOnMostNightsAndNothingElseAreARoutineVisit() {
		Assessment assessment = assess("no-emergency-signs", "no-today-signs", "hard-painful-knot", "calf", "at-night",
				"most-days", "50-to-64", "no-medicines", "no-conditions");

		assertThat(assessment.level()).isEqualTo(CareLevel.DOCTOR);
		assertThat(assessment.triage().disposition().within().code()).isEqualTo("routine");
		assertThat(assessment.factors().get(0).code()).isEqualTo(NO_CLEAR_CAUSE);
	}

	@Test
	void whatClearlyPointsElsewhereSpeaksAgainstNoClearCauseUnlessItIsExempt() {
		List<String> common = List.of("foot", "smokes", "little-exercise", "after-sitting", "poor-diet",
				"sore-tongue-or-pale", "thirst-or-dark-yellow-urine");
		List<String> emergencyWhereNothingIsRanked = List.of("after-heat-or-endurance", "confusion-or-seizure");

		List<String> without = this.codebook.findings()
			.stream()
			.map((finding) -> assess(finding.value()))
			.filter(FactorReachTests::clearlyPointsElsewhere)
			.filter((assessment) -> factor(assessment, NO_CLEAR_CAUSE).contra().isEmpty())
			.map((assessment) -> assessment.answers().findings().get(0).value())
			.toList();

		assertThat(without).containsExactlyInAnyOrderElementsOf(
				Stream.concat(common.stream(), emergencyWhereNothingIsRanked.stream()).toList());
	}

	@Test
	void noClearCauseIsNeverShownFirstWhereCareIsUrgent() {
		new Draws(this.codebook, 2).plausible(500)
			.map((findings) -> this.assessor.assess(this.codebook.choose(findings)))
			.filter((assessment) -> assessment.level().atLeast(CareLevel.URGENT))
			.map(Assessment::shown)
			.flatMap((shown) -> shown.stream().limit(1))
			.forEach((first) -> assertThat(first.code()).isNotEqualTo(NO_CLEAR_CAUSE));
	}

	private static boolean clearlyPointsElsewhere(Assessment assessment) {
		return assessment.factors()
			.stream()
			.filter((factor) -> !factor.code().equals(NO_CLEAR_CAUSE))
			.flatMap((factor) -> factor.pro().stream())
			.anyMatch((contribution) -> contribution.weight().compareTo(CLEARLY_FOR) >= 0);
	}

	private static RankedFactor factor(Assessment assessment, Slug code) {
		return assessment.factors().stream().filter((factor) -> factor.code().equals(code)).findFirst().orElseThrow();
	}

	private Assessment assess(String... codes) {
		return this.assessor.assess(this.codebook.choose(Arrays.stream(codes).map(Slug::new).toList()));
	}

}
