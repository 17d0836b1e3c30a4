package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.likelihood.RankingRule;
import crampexplorer.likelihood.RankingRule.Kind;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;
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

	/** An ordinary night cramp of a healthy person. */
	private static final List<String> NIGHT_CRAMP = List.of("hard-painful-knot", "eases-on-stretching", "calf",
			"both-sides", "at-night", "seconds-to-minutes", "now-and-then", "50-to-64", "no-medicines",
			"no-conditions");

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
			blood-clot: one-leg-swollen constant-ache calf one-side recent-start 50-to-64 had-clot-or-recent-surgery
			blocked-artery: cold-pale-limb rest-pain-or-foot-sore foot one-side recent-start 65-or-over smokes
			muscle-breakdown: dark-urine thigh recent-start muscle-weakness muscle-aches 18-to-49 new-or-harder-exercise
			compartment-syndrome: severe-pain-after-injury constant-ache shin one-side severe 18-to-49
			exertional-compartment: shin both-sides during-exercise over-ten-minutes numbness 18-to-49 no-conditions
			motor-neurone-disease: weakness-getting-worse hands many-places muscle-twitches weight-loss no-nerve-signs 50-to-64
			acute-paralysis: weakness-spreading both-sides recent-start tingling balance-trouble 18-to-49
			tetanus: locked-jaw constant-ache belly-or-chest many-places over-ten-minutes severe recent-start
			over-breathing: hand-and-foot-spasms hands fast-breathing-or-panic tingling-face anxiety 18-to-49
			muscle-strain: constant-ache calf one-side after-injury-or-massage recent-start 18-to-49
			skin-infection: hot-leg-with-fever one-side recent-start leg-skin-changes fever 65-or-over
			heat-illness: after-heat-or-endurance many-places during-exercise headache 18-to-49
			cauda-equina: bladder-bowel-saddle weakness-getting-worse both-sides numbness back-or-buttock-pain 50-to-64
			stroke: face-arm-speech one-side recent-start headache 65-or-over
			poisoning: toxic-or-infected-wound many-places recent-start headache 18-to-49 vomiting-or-diarrhoea
			muscle-disease: during-exercise since-childhood muscle-weakness muscle-aches 18-to-49
			muscle-infection: calf recent-start muscle-weakness muscle-aches fever under-18
			overactive-thyroid: muscle-weakness heart-flutters-sometimes weight-loss overactive-thyroid-signs 18-to-49
			withdrawal: recent-start anxiety poor-sleep 50-to-64 drinks-alcohol-heavily cut-down-alcohol-or-sedatives
			"""
		.lines()
		.toList();

	private final Assessor assessor;

	private final Codebook codebook;

	private final Likelihoods likelihoods;

	FactorReachTests(@Autowired Assessor assessor, @Autowired Codebook codebook, @Autowired Likelihoods likelihoods) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.likelihoods = likelihoods;
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

	@ParameterizedTest
	@FieldSource("TYPICAL")
	void typicalAnswersNeedNoRuleToPutTheirFactorFirst(String line) {
		RankedFactor first = assess(line.split(": ")[1].split(" ")).factors().get(0);

		assertThat(assess(line.split(": ")[1].split(" ")).factors()).extracting(RankedFactor::total)
			.allMatch((total) -> total.compareTo(first.total()) <= 0);
		assertThat(first.band()).isEqualTo(Band.STRONG);
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
		Stream
			.of(new Draws(this.codebook, 1).sets(300), Stream.of(this.codebook.findings()),
					this.codebook.findings().stream().map(List::of))
			.flatMap((sets) -> sets)
			.map((findings) -> this.assessor.assess(this.codebook.choose(findings)))
			.forEach((assessment) -> {
				RankedFactor factor = factor(assessment, VITAMIN_K2);
				assertThat(factor.band()).isEqualTo(Band.NONE);
				assertThat(factor.through()).isNull();
				assertThat(factor.contributions()).isEmpty();
				assertThat(assessment.shown()).doesNotContain(factor);
			});
	}

	@Test
	void ordinaryNightCrampOfAHealthyPersonIsSelfCareWithNoClearCause() {
		Assessment assessment = nightCrampWith("no-emergency-signs", "no-today-signs", "bearable");

		assertThat(assessment.level()).isEqualTo(CareLevel.SELF_CARE);
		assertThat(assessment.triage().flags()).isEmpty();
		assertThat(assessment.factors().get(0).code()).isEqualTo(NO_CLEAR_CAUSE);
		assertThat(assessment.factors().get(0).band()).isEqualTo(Band.STRONG);
		assertThat(assessment.shown()).extracting(RankedFactor::code).containsExactly(NO_CLEAR_CAUSE);
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
	void noClearCauseIsNeverShownFirstWhereCareIsUrgent() {
		new Draws(this.codebook, 2).plausible(500)
			.map((findings) -> this.assessor.assess(this.codebook.choose(findings)))
			.filter((assessment) -> assessment.level().atLeast(CareLevel.URGENT))
			.map(Assessment::shown)
			.flatMap((shown) -> shown.stream().limit(1))
			.forEach((first) -> assertThat(first.code()).isNotEqualTo(NO_CLEAR_CAUSE));
	}

	@Test
	void noClearCauseIsNeverShownBesideAnEmergencySign() {
		Set<Slug> signs = this.codebook.findings()
			.stream()
			.filter(this.assessor::isEmergency)
			.collect(Collectors.toSet());
		assertThat(signs).hasSizeGreaterThan(9)
			.isEqualTo(this.likelihoods.rules(Kind.NOT_ORDINARY)
				.map(RankingRule::findings)
				.flatMap(Set::stream)
				.collect(Collectors.toSet()));

		signs.forEach((sign) -> assertThat(nightCrampWith(sign.value()).shown()).as("%s", sign)
			.extracting(RankedFactor::code)
			.doesNotContain(NO_CLEAR_CAUSE));
		new Draws(this.codebook, 3).plausible(500)
			.filter((findings) -> findings.stream().anyMatch(signs::contains))
			.forEach((findings) -> assertThat(this.assessor.assess(this.codebook.choose(findings)).shown())
				.as("%s", findings)
				.extracting(RankedFactor::code)
				.doesNotContain(NO_CLEAR_CAUSE));
	}

	@Test
	void noClearCauseNeedsASignOfAnOrdinaryCramp() {
		Set<Slug> ordinary = this.likelihoods.rules(Kind.ORDINARY)
			.map(RankingRule::findings)
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
		assertThat(ordinary).extracting(Slug::value)
			.containsExactlyInAnyOrder("at-night", "hard-painful-knot", "eases-on-stretching", "seconds-to-minutes");

		new Draws(this.codebook, 4).plausible(500)
			.filter((findings) -> findings.stream().noneMatch(ordinary::contains))
			.forEach((findings) -> assertThat(this.assessor.assess(this.codebook.choose(findings)).shown())
				.as("%s", findings)
				.extracting(RankedFactor::code)
				.doesNotContain(NO_CLEAR_CAUSE));
	}

	private static RankedFactor factor(Assessment assessment, Slug code) {
		return assessment.factors().stream().filter((factor) -> factor.code().equals(code)).findFirst().orElseThrow();
	}

	private Assessment nightCrampWith(String... codes) {
		return assess(Stream.concat(NIGHT_CRAMP.stream(), Arrays.stream(codes)).toArray(String[]::new));
	}

	private Assessment assess(String... codes) {
		return this.assessor.assess(this.codebook.choose(Arrays.stream(codes).map(Slug::new).toList()));
	}

}
