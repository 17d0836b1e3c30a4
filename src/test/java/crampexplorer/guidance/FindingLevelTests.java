package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The level of care of every finding by itself, written from the codebook and the safety
 * facts and not from the seeds.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FindingLevelTests {

	private static final String EXPECTED = """
			emergency, now, emergency services:
			chest-pain-or-breathless face-arm-speech cold-pale-limb bladder-bowel-saddle weakness-spreading
			confusion-or-seizure severe-pain-after-injury dark-urine locked-jaw after-heat-or-endurance
			pregnancy-warning

			urgent, today, urgent care:
			one-leg-swollen hot-leg-with-fever cramp-will-not-stop irregular-heartbeat weakness-getting-worse
			hand-and-foot-spasms rest-pain-or-foot-sore new-bruising-or-bleeding toxic-or-infected-wound
			yellow-skin-or-eyes passes-little-urine attacks-of-weakness

			urgent, today, specialist team:
			missed-dialysis

			doctor, 2 days, pharmacist:
			new-medicine stopped-or-ran-out-of-tablets better-off-medicine

			doctor, 2 days, doctor:
			fainted heart-flutters-sometimes takes-quinine blurred-sight-or-ringing-ears cut-down-alcohol-or-sedatives
			tingling-face

			doctor, routine, doctor:
			most-days disturbs-sleep self-care-not-helping tingling

			doctor, 2 weeks, doctor:
			hands belly-or-chest many-places when-walking-eases-at-rest when-upright-eases-bending over-ten-minutes
			severe numbness burning-feet balance-trouble muscle-weakness swollen-legs leg-skin-changes
			slow-healing thirsty-and-peeing-a-lot weight-loss yellow-skin-or-itch walk-changing-slowly
			overactive-thyroid-signs

			doctor, 2 weeks, specialist team:
			on-dialysis

			doctor, routine, specialist team:
			has-kidney-disease has-liver-disease

			self-care, routine, yourself:
			no-emergency-signs no-today-signs hard-painful-knot eases-on-stretching constant-ache urge-to-move
			feel-none foot calf shin thigh leg back one-side both-sides at-night during-exercise after-exercise
			after-standing after-sitting any-time seconds-to-minutes now-and-then weekly bearable recent-start
			long-standing self-care-helps self-care-not-tried no-nerve-signs muscle-twitches muscle-aches bone-pain
			back-or-buttock-pain no-muscle-signs cold-feet varicose-veins no-leg-signs cold-intolerance-or-weight-gain
			sore-tongue-or-pale thirst-or-dark-yellow-urine dizzy-on-standing fever headache fatigue
			nausea-or-poor-appetite anxiety poor-sleep constipation dry-skin-or-brittle-nails no-general-signs
			under-18 18-to-49 50-to-64 65-or-over pregnant gave-birth-recently not-pregnant takes-diuretic
			takes-potassium-sparing takes-statin takes-asthma-reliever takes-ace-inhibitor-or-arb takes-acid-reducer
			takes-metformin takes-laxative takes-steroid takes-blood-thinner takes-hormones takes-bone-injection
			takes-antidepressant takes-chemotherapy takes-vitamin-b6 takes-mineral-or-salt-substitute
			uses-nitrous-oxide takes-other-medicine no-medicines no-new-medicine has-diabetes has-thyroid-disease has-parathyroid-or-neck-surgery has-nerve-condition
			has-other-nerve-or-muscle-disease has-spine-problem has-circulation-problem has-gut-condition
			has-heart-disease had-clot-or-recent-surgery has-cancer low-iron smokes no-conditions
			heat-or-heavy-sweating vomiting-or-diarrhoea drinks-little drinks-much-water drinks-alcohol-heavily
			fluids-fine new-or-harder-exercise stands-for-long sits-for-long little-exercise tight-shoes
			activity-usual few-greens-nuts-wholegrains few-fruit-and-vegetables little-dairy-or-fortified
			vegan-or-little-animal-food very-low-salt little-sun-or-oily-fish poor-diet diet-varied
			buttock-or-hip in-one-position fast-breathing-or-panic after-injury-or-massage one-cramp-only
			since-childhood numb-only-in-cramp bit-breathless-or-cough takes-amlodipine-or-beta-blocker
			takes-epilepsy-tablets recent-antibiotic-or-antifungal long-journey family-clot low-carb liquorice
			""";

	private static final List<String> ILLNESS = List.of("doctor, 2 weeks, specialist team",
			"doctor, routine, specialist team");

	/** What takes a level away, and the answer that it is taken from. */
	private static final String RELAXED = """
			numbness: numb-only-in-cramp
			tingling: numb-only-in-cramp
			disturbs-sleep: weekly
			disturbs-sleep: now-and-then
			disturbs-sleep: one-cramp-only
			most-days: in-one-position + seconds-to-minutes
			belly-or-chest: heat-or-heavy-sweating + eases-on-stretching
			hands: heat-or-heavy-sweating + after-exercise + self-care-helps
			many-places: heat-or-heavy-sweating + new-or-harder-exercise + bearable
			""";

	private final RedFlags flags;

	FindingLevelTests(@Autowired RedFlags flags) {
		this.flags = flags;
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("findings")
	void findingAloneHasTheLevelOfTheCodebook(Slug finding, String expected) {
		assertThat(words(this.flags.triage().assess(List.of(finding)).disposition())).isEqualTo(expected);
	}

	/** But for an illness that is known: cramps with it are a flag of its own. */
	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("findings")
	void flagOfAFindingAloneBearsItsCode(Slug finding, String expected) {
		List<RaisedFlag> raised = this.flags.triage().assess(List.of(finding)).flags();

		if (expected.startsWith("self-care")) {
			assertThat(raised).isEmpty();
		}
		else {
			assertThat(raised).singleElement().satisfies((flag) -> {
				assertThat(flag.code().value()).isEqualTo(ILLNESS.contains(expected) ? "c23" : finding.value());
				assertThat(flag.findings()).containsExactly(finding);
			});
		}
	}

	@ParameterizedTest
	@MethodSource("relaxed")
	void aHarmlessExplanationTakesTheLevelAwayAndOneAnswerShortOfItDoesNot(Slug finding, List<Slug> explanation) {
		List<Slug> findings = new ArrayList<>(List.of(finding));
		for (Slug part : explanation) {
			assertThat(raises(findings, finding)).as("%s", findings).isTrue();
			findings.add(part);
		}
		assertThat(raises(findings, finding)).as("%s", findings).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fatigue", "poor-sleep", "drinks-alcohol-heavily", "anxiety" })
	void spoiltSleepCountsAgainWhereTheDaySuffers(String sign) {
		Slug sleep = new Slug("disturbs-sleep");
		assertThat(raises(List.of(sleep, new Slug("weekly"), new Slug(sign)), sleep)).isTrue();
	}

	private boolean raises(List<Slug> findings, Slug flag) {
		return this.flags.triage().assess(findings).flags().stream().anyMatch((raised) -> raised.code().equals(flag));
	}

	static Stream<Arguments> relaxed() {
		return RELAXED.lines()
			.map((line) -> line.split(": "))
			.map((cells) -> Arguments.of(new Slug(cells[0]),
					Arrays.stream(cells[1].split(" \\+ ")).map(Slug::new).toList()));
	}

	@Test
	void everyFindingThatARedFlagReadsHasAnExpectedLevel() {
		List<Slug> read = this.flags.all()
			.stream()
			.flatMap((flag) -> flag.steps().stream())
			.flatMap((step) -> step.ways().stream())
			.flatMap((way) -> Stream.concat(way.when().stream(), way.unless().stream()))
			.flatMap(Set::stream)
			.distinct()
			.toList();

		assertThat(expected()).containsKeys(read.toArray(Slug[]::new));
	}

	private static Stream<Arguments> findings() {
		return expected().entrySet().stream().map((entry) -> Arguments.of(entry.getKey(), entry.getValue()));
	}

	private static Map<Slug, String> expected() {
		Map<Slug, String> levels = new HashMap<>();
		for (String block : EXPECTED.strip().split("\n\n")) {
			String[] parts = block.split(":");
			for (String code : parts[1].strip().split("\\s+")) {
				levels.put(new Slug(code), parts[0]);
			}
		}
		return levels;
	}

	private static String words(Disposition disposition) {
		return String.join(", ", disposition.level().code(), disposition.within().code(), disposition.who().code());
	}

}
