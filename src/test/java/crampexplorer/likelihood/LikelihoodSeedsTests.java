package crampexplorer.likelihood;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import crampexplorer.seed.SeedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The table and its rules: each check has a case that breaks it. */
class LikelihoodSeedsTests {

	private static final String LOST = "conditions/magnesium-lost.yaml";

	private static final String OTHER = "conditions/magnesium-other.yaml";

	private static final String CLOT = "conditions/blood-clot.yaml";

	private static final String FACTORS = "factors.csv";

	private static final String BASE = "base-rates.csv";

	private static final String RULES = "ranking-rules.yaml";

	@ParameterizedTest
	@MethodSource({ "conditions", "needs", "classes", "grounds", "cells", "far", "baseRates", "rules", "kinds" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> conditions() {
		Stream<Arguments> people = Stream.of("0", "0.9", "-90", "10000.1", "10001", "90.25", "90.00")
			.map((oneIn) -> arguments(LOST, "one-in: 90", "one-in: " + oneIn,
					LOST + ": one-in: " + oneIn + " is not from 1 to 10000 with one decimal at most"));
		Stream<Arguments> others = Stream.of(
				arguments(LOST, "code: magnesium-lost", "code: magnesium-left",
						LOST + ": code: 'magnesium-left' is not the name of the file"),
				arguments(LOST, "code: magnesium-lost", "code: Lost",
						LOST + ": code: 'Lost' is not a slug of at most 40 characters"),
				arguments(LOST, "factor: magnesium", "factor: zinc", LOST + ": factor: unknown factor 'zinc'"));
		return Stream.concat(people, others);
	}

	static Stream<Arguments> needs() {
		String need = "[takes-water-tablet, weak-kidneys]";
		return Stream.of(arguments(LOST, need, "[]", LOST + ": needs: has an empty line"),
				arguments(LOST, need, need + "\n  - []", LOST + ": needs: has an empty line"),
				arguments(LOST, need, "[takes-water-tablet, takes-tonic]",
						LOST + ": needs: unknown finding 'takes-tonic'"),
				arguments(LOST, need, need + "\n  - [sore]", LOST + ": needs: unknown finding 'sore'"),
				arguments(LOST, need, "[knot, knot]", LOST + ": needs knot: stands there twice"));
	}

	/** The name of its class tells a condition from others of its factor, and only so. */
	static Stream<Arguments> classes() {
		String either = "' needs either a condition or 'one-in' in factors.csv";
		return Stream.of(
				arguments(LOST, "class-name: through a tablet", "class-name: ''",
						LOST + ": class-name: is empty or longer than 60 characters"),
				arguments(LOST, "class-name: through a tablet\n", "",
						"conditions/: magnesium-lost: class-name is missing: others have this factor too"),
				arguments(CLOT, "factor: blood-clot", "factor: medicines",
						"conditions/: blood-clot: class-name is missing: others have this factor too"),
				arguments(CLOT, "factor: blood-clot", "factor: medicines",
						"conditions/: medicines: class-name is missing: others have this factor too"),
				arguments(CLOT, "factor: blood-clot\n", "factor: blood-clot\nclass-name: in a leg\n",
						"conditions/: blood-clot: class-name tells it from no other"),
				arguments(OTHER, "factor: magnesium", "factor: vitamin-k2",
						"conditions/: magnesium-other: class-name tells it from no other"),
				arguments(OTHER, "factor: magnesium", "factor: vitamin-k2",
						"conditions/: magnesium-lost: class-name tells it from no other"),
				arguments(OTHER, "factor: magnesium", "factor: vitamin-k2", "conditions/: factor 'vitamin-k2" + either),
				arguments(FACTORS, "/nutrients/vitamin-k2,1000", "/nutrients/vitamin-k2,-",
						"conditions/: factor 'vitamin-k2" + either),
				arguments(FACTORS, "/causes/medicines,-", "/causes/medicines,20",
						"conditions/: factor 'medicines" + either),
				arguments(CLOT, "factor: blood-clot", "factor: medicines", "conditions/: factor 'blood-clot" + either));
	}

	static Stream<Arguments> grounds() {
		String reason = "reason: A water tablet washes magnesium out.";
		String long161 = LOST + ": grounds[0] reason: is empty or longer than 160 characters";
		return Stream.of(arguments(LOST, reason, "reason: ''", long161),
				arguments(LOST, reason, "reason: " + "x".repeat(161), long161),
				arguments(LOST, "source: via a-trial", "source: hearsay",
						LOST + ": grounds[0]: unknown source 'hearsay'"),
				arguments(LOST, "source: judgement", "source: via hearsay",
						LOST + ": grounds[1]: unknown source 'hearsay'"),
				arguments(LOST, "source: via a-trial", "source: document-000",
						LOST + ": grounds[0]: 'document-000' is cited without its section"),
				arguments(LOST, "source: via a-trial", "source: document-000/first",
						LOST + ": grounds[0]: 'document-000/first' has a section, but only a whole source can be cited "
								+ "here"),
				arguments(LOST, "of-hundred:\n      takes-water-tablet: 95\n", "of-hundred: {}\n",
						LOST + ": grounds[0] of-hundred: has no answer"),
				arguments(LOST, "    of-hundred:\n      takes-water-tablet: 95\n", "",
						LOST + ": grounds[0] of-hundred: has no answer"));
	}

	static Stream<Arguments> cells() {
		String place = LOST + ": grounds[0] takes-water-tablet: ";
		Stream<Arguments> rates = Stream.of("-1", "100.001", "101", "95.1234", "95.0000")
			.map((rate) -> arguments(LOST, "takes-water-tablet: 95", "takes-water-tablet: " + rate,
					place + rate + " is not from 0 to 100 with 3 decimals at most"));
		Stream<Arguments> others = Stream.of(
				arguments(LOST, "      ache: 25", "      sore: 25", LOST + ": grounds[1] sore: unknown finding 'sore'"),
				arguments(LOST, "      ache: 25", "      takes-water-tablet: 8",
						LOST + ": grounds takes-water-tablet: stands there twice"));
		return Stream.concat(rates, others);
	}

	/** The base rate of a knot is 40 of 100. */
	static Stream<Arguments> far() {
		return Stream.of("0", "19.999", "20", "20.000", "80", "80.001", "100")
			.map((rate) -> arguments(LOST, "knot: 30", "knot: " + rate, LOST + ": grounds[1] knot: " + rate
					+ " is at least twice or at most half the base rate 40, so it needs a reason"));
	}

	static Stream<Arguments> baseRates() {
		Stream<Arguments> rates = Stream.of("0", "0.000", "-1", "100.001", "101", "40.1234", "40.0000")
			.map((rate) -> arguments(BASE, "knot,40", "knot," + rate,
					BASE + ": knot: " + rate + " is not above 0, up to 100, with 3 decimals at most"));
		Stream<Arguments> others = Stream.of(
				arguments(BASE, "knot,40\n", "knot,40\nsore,40\n", BASE + ": sore: unknown finding 'sore'"),
				arguments(BASE, "by-day,30\n", "", BASE + ": unknown base rate of 'by-day'"),
				arguments(BASE, "by-day,30\n", "by-day,30\nby-day,20\n",
						BASE + ": by-day: base rate of 'by-day' stands there twice"),
				arguments("findings.yaml", "code: by-day", "code: at-noon", BASE + ": unknown base rate of 'at-noon'"));
		return Stream.concat(rates, others);
	}

	static Stream<Arguments> rules() {
		String same = RULES + ": same-clue knot, ache ";
		String first = RULES + ": first chest-pain ";
		return Stream.of(
				arguments(RULES, "- kind: same-clue\n", "- kind: same-clue\n  factor: blood-clot\n",
						same + "factor: is not what this is about"),
				arguments(RULES, "- kind: common\n", "- kind: common\n  factor: blood-clot\n",
						RULES + ": common no-danger-signs, at-night factor: is not what this is about"),
				arguments(RULES, "- kind: first\n  factor: blood-clot\n", "- kind: first\n",
						first + "factor: is missing"),
				arguments(RULES, "- kind: named\n  factor: blood-clot\n", "- kind: named\n",
						RULES + ": named one-leg-swollen factor: is missing"),
				arguments(RULES, "- kind: ordinary\n  factor: no-clear-cause\n", "- kind: ordinary\n",
						RULES + ": ordinary at-night, knot factor: is missing"),
				arguments(RULES, "- kind: not-ordinary\n  factor: no-clear-cause\n", "- kind: not-ordinary\n",
						RULES + ": not-ordinary chest-pain factor: is missing"),
				arguments(RULES, "factor: blood-clot", "factor: zinc", first + "factor: unknown factor 'zinc'"),
				arguments(RULES, "answers: [chest-pain]", "answers: []", RULES + ": first answers: has no answer"),
				arguments(RULES, "  answers: [chest-pain]\n", "", RULES + ": first answers: has no answer"),
				arguments(RULES, "answers: [knot, ache]", "answers: [knot, sore]",
						RULES + ": same-clue knot, sore answers: unknown finding 'sore'"));
	}

	/** What is wrong with the rules of a kind taken together. */
	static Stream<Arguments> kinds() {
		String ordinary = "- kind: ordinary\n  factor: no-clear-cause\n  answers: [at-night, knot]\n";
		String not = "- kind: not-ordinary\n  factor: no-clear-cause\n  answers: [chest-pain]\n";
		String once = ": stands there more or less than once";
		return Stream.of(
				arguments(RULES, "answers: [knot, ache]", "answers: [knot, ache, knot]",
						RULES + ": same-clue knot: stands there twice"),
				arguments(RULES, "answers: [knot, ache]\n",
						"answers: [knot, ache]\n- kind: same-clue\n  answers: [by-day, ache]\n",
						RULES + ": same-clue ache: stands there twice"),
				arguments(RULES, "answers: [no-danger-signs, at-night]", "answers: [at-night, at-night]",
						RULES + ": common at-night: stands there twice"),
				arguments(RULES, "answers: [chest-pain]\n",
						"answers: [chest-pain]\n- kind: first\n  factor: medicines\n  answers: [chest-pain]\n",
						RULES + ": first chest-pain: stands there twice"),
				arguments(RULES, ordinary, "", RULES + ": ordinary" + once),
				arguments(RULES, ordinary, ordinary + ordinary.replace("at-night, knot", "by-day"),
						RULES + ": ordinary" + once),
				arguments(RULES, not, "", RULES + ": not-ordinary" + once),
				arguments(RULES, not, not + not.replace("chest-pain", "by-day"), RULES + ": not-ordinary" + once),
				arguments(RULES, ordinary, ordinary.replace("no-clear-cause", "medicines"),
						RULES + ": 'ordinary' and 'not-ordinary' are about two factors"));
	}

	/** A rate that is not quite twice or half the base needs no reason. */
	@ParameterizedTest
	@ValueSource(strings = { "20.001", "40", "79.999" })
	void aRateNearItsBaseNeedsNoReason(String rate, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(LOST, "knot: 30", "knot: " + rate).problems()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "20", "80", "100" })
	void aRateFarFromItsBasePassesWithAReason(String rate, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(LOST, "  - source: judgement\n", "  - reason: It is so.\n    source: judgement\n")
			.replace(LOST, "knot: 30", "knot: " + rate)
			.problems()).isEmpty();
	}

	/** What is far follows the base: the same rate needs a reason where that moves. */
	@Test
	void aBaseRateThatMovesAsksForAReason(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(BASE, "knot,40", "knot,60").problems())
			.containsExactly(LOST + ": grounds[1] knot: 30 is at least twice or at most half the base rate 60, so it "
					+ "needs a reason");
	}

	/** Of an answer that nobody knows, no rate is far from the base. */
	@Test
	void anUnknownAnswerIsToldOnce(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(LOST, "      ache: 25", "      sore: 0").problems())
			.containsExactly(LOST + ": grounds[1] sore: unknown finding 'sore'");
	}

	/** One answer may say the same as others, be common, and speak of two dangers. */
	@Test
	void anAnswerMayStandInRulesOfSeveralKinds(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(RULES, "answers: [knot, ache]", "answers: [knot, ache, chest-pain, at-night]")
			.replace(RULES, "answers: [one-leg-swollen]", "answers: [one-leg-swollen, chest-pain]")
			.problems()).isEmpty();
	}

	/** Where both are missing they are not also about two factors. */
	@Test
	void whatIsMissingIsNotAlsoOfAnotherFactor(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(RULES, "- kind: ordinary\n  factor: no-clear-cause\n", "- kind: common\n")
			.replace(RULES, "answers: [at-night, knot]", "answers: [knot]")
			.replace(RULES, "- kind: not-ordinary\n  factor: no-clear-cause\n  answers: [chest-pain]\n", "")
			.problems()).containsExactly(RULES + ": ordinary: stands there more or less than once",
					RULES + ": not-ordinary: stands there more or less than once");
	}

	@ParameterizedTest
	@CsvSource({ "1", "1.5", "10000", "10000.0" })
	void theEdgesOfSharesPass(String oneIn, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(LOST, "one-in: 90", "one-in: " + oneIn).problems())
			.isEmpty();
	}

}
