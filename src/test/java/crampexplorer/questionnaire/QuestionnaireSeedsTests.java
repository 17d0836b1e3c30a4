package crampexplorer.questionnaire;

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

/** Questions, answers and cautions: each check has a case that breaks it. */
class QuestionnaireSeedsTests {

	private static final String FINDINGS = "findings.yaml";

	private static final String CAUTIONS = "cautions.yaml";

	@ParameterizedTest
	@MethodSource({ "questions", "dangers", "later", "meanings", "cautions" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> questions() {
		String answers = "      answers:\n        - {code: at-night, label: At night, you: They come at night.}\n"
				+ "        - {code: by-day, label: By day, you: They come by day.}\n";
		return Stream.of(
				arguments(FINDINGS, "page: feel", "page: Feel",
						"findings.yaml: Feel: 'Feel' is not a slug of at most 40 characters"),
				arguments(FINDINGS, "page: feel", "page: result",
						"findings.yaml: result: is the address of another page"),
				arguments(FINDINGS, "page: feel", "page: all", "findings.yaml: all: is the address of another page"),
				arguments(FINDINGS, "- page: feel", "- {page: x, title: X, questions: []}\n- page: feel",
						"findings.yaml: x: has no question"),
				arguments(FINDINGS, "title: How it feels", "title: ''",
						"findings.yaml: feel title: is empty or longer than 100 characters"),
				arguments(FINDINGS, "question: when", "question: When",
						"findings.yaml: feel When: 'When' is not a slug of at most 40 characters"),
				arguments(FINDINGS, answers, "      answers: []\n", "findings.yaml: feel when: has no answer"),
				arguments(FINDINGS, "title: When do they come?", "title: ''",
						"findings.yaml: feel when title: is empty or longer than 200 characters"),
				arguments(FINDINGS, "hint: ", "hint: '' # ",
						"findings.yaml: danger danger-signs hint: is empty or longer than 300 characters"),
				arguments(FINDINGS, "why: ", "why: '' # ",
						"findings.yaml: danger danger-signs why: is empty or longer than 400 characters"),
				arguments(FINDINGS, "code: by-day", "code: By-day",
						"findings.yaml: feel when By-day: 'By-day' is not a slug of at most 40 characters"),
				arguments(FINDINGS, "label: By day", "label: ''",
						"findings.yaml: feel when by-day label: is empty or longer than 300 characters"),
				arguments(FINDINGS, "you: They come by day.", "you: ''",
						"findings.yaml: feel when by-day you: is empty or longer than 300 characters"),
				arguments(FINDINGS, "through: your water tablet", "through: ''",
						"findings.yaml: medicines medicines takes-water-tablet through: is empty or longer than 60 "
								+ "characters"),
				arguments(FINDINGS, "asked-after: knot or ache", "asked-after: sore",
						"findings.yaml: feel when asked-after: unknown finding 'sore'"),
				arguments(FINDINGS, "question: when\n", "question: when\n      not-after: knot or sore\n",
						"findings.yaml: feel when not-after: unknown finding 'sore'"),
				arguments(FINDINGS, "page: feel", "page: danger", "findings.yaml: danger: stands there twice"),
				arguments(FINDINGS, "question: when", "question: feel", "findings.yaml: feel: stands there twice"),
				arguments(FINDINGS, "code: by-day", "code: at-night",
						"findings.yaml: feel: finding 'at-night' stands there twice"),
				arguments(FINDINGS, "code: by-day", "code: chest-pain",
						"findings.yaml: feel: finding 'chest-pain' stands there twice"));
	}

	/** Danger signs are asked about first, and no emergency is asked about elsewhere. */
	static Stream<Arguments> dangers() {
		String night = "{code: at-night, label: At night, you: They come at night.}";
		String alone = " needs help now or today by itself, so this page needs 'danger-signs: true'";
		String first = "asks about danger signs, but does not stand before all pages that do not";
		return Stream.of(
				arguments(FINDINGS, "  danger-signs: true\n", "", "findings.yaml: no page has 'danger-signs: true'"),
				arguments(FINDINGS, "title: Medicines\n", "title: Medicines\n  danger-signs: true\n",
						"findings.yaml: medicines: " + first),
				arguments(FINDINGS, "- page: danger\n",
						"- {page: x, title: X, questions: [{question: x, choice: one, title: X, why: x, "
								+ "answers: [{code: x, label: X, you: X}]}]}\n- page: danger\n",
						"findings.yaml: danger: " + first),
				arguments("red-flags/emergency.yaml", "    - chest-pain\n", "    - chest-pain or at-night\n",
						"findings.yaml: feel: 'at-night'" + alone),
				arguments("red-flags/emergency.yaml", "      sign: ", "        - when: [weak-kidneys]\n      sign: ",
						"findings.yaml: medicines: 'weak-kidneys'" + alone),
				arguments("red-flags/urgent.yaml", "    - one-leg-swollen\n", "    - one-leg-swollen or ache\n",
						"findings.yaml: feel: 'ache'" + alone),
				arguments("red-flags/urgent.yaml", "    - one-leg-swollen\n",
						"    - ache or knot\n            - knot or by-day\n", "findings.yaml: feel: 'knot'" + alone),
				arguments("red-flags/doctor.yaml", "when: [takes-water-tablet, ache]", "when: [knot]",
						"findings.yaml: feel: 'knot'" + alone),
				arguments(FINDINGS, night, night.replace("at-night", "chest-pain"),
						"findings.yaml: feel: 'chest-pain'" + alone));
	}

	/**
	 * A sign for help today may be asked about later where it says so; no emergency may.
	 */
	static Stream<Arguments> later() {
		String later = ", asked-later: true}";
		String night = "{code: at-night, label: At night, you: They come at night.}";
		String not = "' says 'asked-later', but is no danger sign asked about later";
		return Stream.of(arguments(FINDINGS, night, night.replace("}", later), "findings.yaml: feel: 'at-night" + not),
				arguments(FINDINGS, "you: One of your legs is swollen.}", "you: One of your legs is swollen." + later,
						"findings.yaml: danger: 'one-leg-swollen" + not),
				arguments(FINDINGS, night, night.replace("at-night", "chest-pain").replace("}", later),
						"findings.yaml: feel: 'chest-pain' needs help now or today by itself, so this page needs "
								+ "'danger-signs: true'"));
	}

	static Stream<Arguments> meanings() {
		String day = "{code: by-day, label: By day, you: They come by day.}";
		String means = ", means: %s}";
		String problem = "findings.yaml: by-day means: '%s' is no answer before it that means no other";
		return Stream.concat(
				Stream.of("nothing", "by-day", "takes-water-tablet")
					.map((other) -> arguments(FINDINGS, day, day.replace("}", means.formatted(other)),
							problem.formatted(other))),
				Stream.of(
						arguments(FINDINGS, day + "\n", day.replace("}", means.formatted("at-night")) + "\n        - "
								+ "{code: x, label: X, you: X., means: by-day}\n",
								problem.formatted("by-day").replace("by-day means", "x means")),
						arguments(FINDINGS, day, day.replace("}", means.formatted("chest-pain")),
								"findings.yaml: feel: 'by-day' needs help now or today by itself, so this page needs "
										+ "'danger-signs: true'")));
	}

	static Stream<Arguments> cautions() {
		String withholds = ": 'salt' is nothing of which food-amounts.csv has an amount";
		return Stream.of(
				arguments(CAUTIONS, "code: potassium", "code: Potassium",
						"cautions.yaml: Potassium: 'Potassium' is not a slug of at most 40 characters"),
				arguments(CAUTIONS, "title: Potassium", "title: ''",
						"cautions.yaml: potassium title: is empty or longer than 100 characters"),
				arguments(CAUTIONS, "weak-kidneys or", "weak-kidney or",
						"cautions.yaml: potassium when[0]: unknown finding 'weak-kidney'"),
				arguments(CAUTIONS, "weak-kidneys or", "takes-water-tablet or",
						"cautions.yaml: potassium when[0] takes-water-tablet: stands there twice"),
				arguments(FINDINGS, "code: weak-kidneys", "code: kidneys",
						"cautions.yaml: potassium when[0]: unknown finding 'weak-kidneys'"),
				arguments(CAUTIONS, "[at-night, ache]", "[at-night, aches]",
						"cautions.yaml: potassium when[1]: unknown finding 'aches'"),
				arguments(CAUTIONS, "    - [weak-kidneys or takes-water-tablet]\n    - [at-night, ache]\n", "    []\n",
						"cautions.yaml: potassium when: has no way"),
				arguments(CAUTIONS, "[at-night, ache]", "[]", "cautions.yaml: potassium when[1]: has no line"),
				arguments(CAUTIONS, "unless: potassium", "unless: calcium",
						"cautions.yaml: knot unless: 'calcium' is no caution before it"),
				arguments(CAUTIONS, "unless: potassium", "unless: knot",
						"cautions.yaml: knot unless: 'knot' is no caution before it"),
				arguments(CAUTIONS, "unless: potassium", "unless: potassium\n  withholds: all",
						"cautions.yaml: knot unless: what withholds food gives way to nothing"),
				arguments(CAUTIONS, "withholds: magnesium", "withholds: salt",
						"cautions.yaml: potassium withholds" + withholds),
				arguments(CAUTIONS, "withholds: magnesium", "withholds: vitamin-k2",
						"cautions.yaml: potassium withholds" + withholds.replace("salt", "vitamin-k2")),
				arguments("food-amounts.csv", ",27,0.5\nmilk,01077,1 cup,244,10,-", ",-,0.5\nmilk,01077,1 cup,244,-,-",
						"cautions.yaml: potassium withholds" + withholds.replace("salt", "magnesium")),
				arguments(CAUTIONS, "    do:\n", "    ask:\n",
						"cautions.yaml: potassium parts.ask: is no part that a page shows"),
				arguments(CAUTIONS, "- code: potassium",
						"- {code: potassium, title: X, when: [[knot]], parts: {do: [{text: x., kind: caution}]}}\n"
								+ "- code: potassium",
						"cautions.yaml: potassium: path '/check/result#potassium' stands there twice"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "all", "animal", "vitamin-k1" })
	void whatACautionMayWithholdPasses(String withheld, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(CAUTIONS, "withholds: magnesium", "withholds: " + withheld)
			.problems()).isEmpty();
	}

	@Test
	void aSignForHelpTodayMayBeAskedAboutLater(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace("red-flags/urgent.yaml", "    - one-leg-swollen\n", "    - one-leg-swollen or at-night\n")
			.replace(FINDINGS, "you: They come at night.", "you: They come at night., asked-later: true")
			.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "urgent, today, urgent care, 0", "emergency, now, emergency services, 1" })
	void aSignThatIsRaisedMayBeAskedAboutLaterUnlessToAnEmergency(String level, String within, String who, int problems,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace("red-flags/doctor.yaml", "when: [takes-water-tablet, ache]", "when: [knot]")
			.replace("red-flags/doctor.yaml", "level: urgent", "level: " + level)
			.replace("red-flags/doctor.yaml", "within: today", "within: " + within)
			.replace("red-flags/doctor.yaml", "who: urgent care", "who: " + who)
			.replace(FINDINGS, "you: You feel a hard knot.", "you: You feel a hard knot., asked-later: true")
			.problems()).hasSize(problems);
	}

	@Test
	void anAnswerMayMeanOneBeforeIt(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(FINDINGS, "you: They come by day.", "you: They come by day., means: at-night")
			.problems()).isEmpty();
	}

	/** An emergency only together with other answers may be asked about later. */
	@Test
	void anEmergencyInTwoLinesNeedsNoDangerPage(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace("red-flags/emergency.yaml", "            - chest-pain\n",
					"            - chest-pain\n            - at-night\n")
			.problems()).isEmpty();
	}

}
