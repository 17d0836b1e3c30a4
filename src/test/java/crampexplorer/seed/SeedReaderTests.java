package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The shape of files: a problem of it names file, line, field and reason. */
class SeedReaderTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	private static final String CONDITION = "conditions/magnesium-lost.yaml";

	private static final String RULES = "ranking-rules.yaml";

	private static final String URGENT = "red-flags/urgent.yaml";

	private static final String DOCTOR = "red-flags/doctor.yaml";

	/** Of each problem the number of the line is left out: it follows from the seeds. */
	@ParameterizedTest
	@MethodSource({ "fields", "words", "types", "nothing", "broken", "tables" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		SeedFolder seeds = SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement);
		assertThat(seeds.problems()).singleElement()
			.extracting((told) -> told.replaceFirst("line \\d+", "line"))
			.asString()
			.startsWith(file + ": " + problem);
	}

	static Stream<Arguments> fields() {
		String unknown = ": is no field that is known here";
		return Stream.of(arguments(MAGNESIUM, "position: 1", "position: 1\ncolour: red", "line, colour" + unknown),
				arguments(MAGNESIUM, "text: ", "txt: x\n      text: ", "line, parts.answer[0].txt" + unknown),
				arguments("findings.yaml", "none: true", "none: true, me: x",
						"line, [0].questions[0].answers[2].me" + unknown),
				arguments(DOCTOR, "  steps:\n    - ", "  steps:\n    - lines: []\n      ",
						"line, [0].steps[0].lines" + unknown),
				arguments(DOCTOR, "unless: [by-day]", "except: [by-day]",
						"line, [0].steps[1].ways[0].except" + unknown),
				arguments(MAGNESIUM, "position: 1", "position: 1\nposition: 1",
						"line: Duplicate Object property \"position\""),
				arguments(MAGNESIUM, "  role:", "  role: []\n  role:",
						"line, parts: Duplicate Object property \"role\""),
				arguments(MAGNESIUM, "\ntitle: Magnesium\n", "\n", "line, title: 'title' is missing"),
				arguments(MAGNESIUM, "\ntitle: Magnesium\n", "\ntitle:\n",
						"title: is empty or longer than 100 characters"),
				arguments(MAGNESIUM, "position: 1\n", "", "line, position: 'position' is missing"),
				arguments("causes/medicines.yaml", "position: 1\n", "", "line, position: 'position' is missing"),
				arguments(MAGNESIUM, "checked: 2026-01-01\n", "", "line, checked: 'checked' is missing"),
				arguments(CONDITION, "one-in: 90\n", "", "line, one-in: 'one-in' is missing"),
				arguments(CONDITION, "factor: magnesium\n", "", "line, factor: 'factor' is missing"),
				arguments(CONDITION, "    source: via a-trial\n", "", "line, grounds[0].source: 'source' is missing"),
				arguments(CONDITION, "    certainty: moderate\n", "",
						"line, grounds[0].certainty: 'certainty' is missing"),
				arguments(CONDITION, "certainty: moderate", "certainty: moderate\n    prior: 3",
						"line, grounds[0].prior" + unknown),
				arguments(CONDITION, "      knot: 30\n", "      knot: 30\n      knot: 30\n",
						"line, grounds[1].of-hundred: Duplicate Object property \"knot\""),
				arguments(RULES, "- kind: common\n  answers", "- answers", "line, [1].kind: 'kind' is missing"),
				arguments(URGENT, "      who: urgent care\n", "", "line, [0].steps[0].who: 'who' is missing"),
				arguments(URGENT, "  say: ", "  # say: ", "line, [0].steps[0].say: 'say' is missing"),
				arguments("sources.yaml", "  kind: document\n", "", "line, [0].kind: 'kind' is missing"),
				arguments("nutrients/vitamin-k2.yaml", ", title: Vitamin K1", "",
						"line, measured-as.title: 'title' is missing"));
	}

	/** A word that is not known tells all that are. */
	static Stream<Arguments> words() {
		String level = ": 'soon' is none of emergency, urgent, doctor, self-care";
		String within = ": 'soon' is none of now, today, 2 days, 2 weeks, routine";
		String certainty = ": 'sure' is none of high, moderate, low, very-low";
		String verdict = ": 'maybe' is none of supports, mixed, against, none";
		return Stream.of(
				arguments("sources.yaml", "kind: dataset", "kind: data",
						"line, [3].kind: 'data' is none of document, literature, dataset, judgement"),
				arguments("sources.yaml", "design: trial", "design: rumour",
						"line, [1].design: 'rumour' is none of systematic-review, trial, study, survey, guideline, "
								+ "review, regulator, reference, health-advice, web-page"),
				arguments(MAGNESIUM, "certainty: low", "certainty: sure",
						"line, parts.answer[0].certainty" + certainty),
				arguments(MAGNESIUM, "verdict: mixed", "verdict: maybe", "line, parts.answer[0].verdict" + verdict),
				arguments(MAGNESIUM, "kind: caution", "kind: claim",
						"line, parts.absorption[0].but[1].kind: 'claim' is none of caution"),
				arguments("claims.yaml", "verdict: against", "verdict: maybe", "line, [0].verdict" + verdict),
				arguments("claims.yaml", "certainty: moderate", "certainty: sure", "line, [0].certainty" + certainty),
				arguments(CONDITION, "certainty: moderate", "certainty: sure",
						"line, grounds[0].certainty" + certainty),
				arguments("factors.csv", "magnesium,nutrient", "magnesium,vitamin",
						"row 1 kind: 'vitamin' is none of nutrient, cause, condition"),
				arguments(RULES, "kind: common", "kind: usual",
						"line, [1].kind: 'usual' is none of same-clue, common, first, named, ordinary, not-ordinary"),
				arguments("medicines.yaml", "strength: strong", "strength: huge",
						"line, [0].strength: 'huge' is none of strong, moderate, weak, unproven"),
				arguments("relief.yaml", "when: now", "when: later",
						"line, [0].when: 'later' is none of now, prevent, pills, medical"),
				arguments("findings.yaml", "choice: many", "choice: some",
						"line, [0].questions[0].choice: 'some' is none of many, one"),
				arguments("findings.yaml", "spot: back-of-leg", "spot: calf",
						"line, [1].questions[0].answers[0].spot: 'calf' is none of upper-leg, back-of-leg, "
								+ "front-of-leg, sole"),
				arguments(URGENT, "level: urgent", "level: soon", "line, [0].steps[0].level" + level),
				arguments(URGENT, "within: today", "within: soon", "line, [0].steps[0].within" + within),
				arguments(URGENT, "who: urgent care", "who: a friend",
						"line, [0].steps[0].who: 'a friend' is none of emergency services, urgent care, maternity unit, "
								+ "specialist team, doctor, pharmacist, yourself"),
				arguments("intakes.csv", "magnesium,RDA,Men", "magnesium,EAR,Men",
						"row 1 kind: 'EAR' is none of RDA, AI, UL, RNI"),
				arguments("scores.csv", "development,", "makers,",
						"row 1 set: 'makers' is none of development, cases, earlier, unseen"),
				arguments("scores.csv", "unseen,first,", "unseen,editor,",
						"row 2 entry: 'editor' is none of author, first, second"));
	}

	static Stream<Arguments> types() {
		return Stream.of(
				arguments(MAGNESIUM, "position: 1", "position: one", "line, position: 'one' is no whole number"),
				arguments(MAGNESIUM, "position: 1", "position: 1.5", "line, position: '1.5' is no whole number"),
				arguments(MAGNESIUM, "checked: 2026-01-01", "checked: 2026-13-01",
						"line, checked: '2026-13-01' is no date such as 2027-01-31"),
				arguments(CONDITION, "one-in: 90", "one-in: few", "line, one-in: 'few' is no number"),
				arguments(CONDITION, "knot: 30", "knot: many", "line, grounds[1].of-hundred.knot: 'many' is no number"),
				arguments(CONDITION, "[takes-water-tablet, weak-kidneys]", "takes-water-tablet",
						"line, needs[0]: is no list"),
				arguments(CONDITION, "source: judgement", "source: Judgement",
						"line, grounds[1].source: 'Judgement' is no citation"),
				arguments(RULES, "answers: [chest-pain]", "answers: chest-pain", "line, [2].answers: is no list"),
				arguments("causes/blood-clot.yaml", "look-alike: true", "look-alike: yes",
						"line, look-alike: 'yes' is no true or false"),
				arguments("findings.yaml", "medicines: true", "medicines: all",
						"line, [2].questions[0].medicines: 'all' is no true or false"),
				arguments("findings.yaml", "none: true", "none: yes",
						"line, [0].questions[0].answers[2].none: 'yes' is no true or false"),
				arguments("findings.yaml", "cramp-like: true", "cramp-like: much",
						"line, [1].questions[0].answers[0].cramp-like: 'much' is no true or false"),
				arguments("findings.yaml", "danger-signs: true", "danger-signs: all",
						"line, [0].danger-signs: 'all' is no true or false"),
				arguments(MAGNESIUM, "  answer:\n", "  answer: low\n  low:\n", "line, parts.answer: is no list"),
				arguments(MAGNESIUM, "certainty: low", "certainty: [low]",
						"line, parts.answer[0].certainty: is no single text"),
				arguments(MAGNESIUM, "name: Low magnesium", "name: [Low]", "line, name: is no single text"),
				arguments(MAGNESIUM, "sources: [document-000/first]", "sources: document-000/first",
						"line, parts.answer[0].sources: is no list"),
				arguments(MAGNESIUM, "sources: [document-000/first]", "sources:",
						"line, parts.answer[0].sources: is no list"),
				arguments(MAGNESIUM, "sources: [document-000/second", "sources: [Document/second",
						"line, parts.absorption[0].sources[0]: 'Document/second' is no citation"),
				arguments(URGENT, "when:\n            - one-leg-swollen", "when: one-leg-swollen",
						"line, [0].steps[0].ways[0].when: is no list"),
				arguments("pages.yaml", "- path: /\n", "path: /\n", "line: is no list"));
	}

	static Stream<Arguments> nothing() {
		return Stream.of(
				arguments("sources.yaml", "- slug: judgement", "- null\n- slug: judgement", "line, [4]: is empty"),
				arguments("sources.yaml", "sections:\n", "sections:\n    - null\n", "line, [0].sections[0]: is empty"),
				arguments(MAGNESIUM, "  answer:\n", "  answer:\n    - null\n", "line, parts.answer[0]: is empty"),
				arguments(MAGNESIUM, "  answer:\n", "  answer:\n    -\n", "line, parts.answer[0]: is empty"),
				arguments(MAGNESIUM, "  answer:\n", "  more: null\n  answer:\n", "line, parts.more: is empty"),
				arguments(MAGNESIUM, "but:\n", "but:\n        - null\n", "line, parts.absorption[0].but[0]: is empty"),
				arguments(MAGNESIUM, "sources: [", "sources: [null, ", "line, parts.answer[0].sources[0]: is empty"),
				arguments(MAGNESIUM, "related: [", "related: [null, ", "line, related[0]: is empty"),
				arguments(MAGNESIUM, "position: 1", "position: null", "line, position: is empty"),
				arguments(MAGNESIUM, "position: 1", "position:", "line, position: is empty"),
				arguments(CONDITION, "one-in: 90", "one-in:", "line, one-in: is empty"),
				arguments(CONDITION, "knot: 30", "knot:", "line, grounds[1].of-hundred.knot: is empty"),
				arguments(CONDITION, "grounds:\n", "grounds:\n  - null\n", "line, grounds[0]: is empty"),
				arguments(CONDITION, "needs:\n", "needs:\n  - null\n", "line, needs[0]: is empty"),
				arguments(CONDITION, "[takes-water-tablet,", "[null, takes-water-tablet,",
						"line, needs[0][0]: is empty"),
				arguments(RULES, "answers: [chest-pain]", "answers: [null]", "line, [2].answers[0]: is empty"),
				arguments("causes/blood-clot.yaml", "look-alike: true", "look-alike:", "line, look-alike: is empty"),
				arguments(URGENT, "- one-leg-swollen\n      sign", "- null\n      sign",
						"line, [0].steps[0].ways[0].when[0]: is empty"),
				arguments(URGENT, "may-indicate: [", "may-indicate: [null, ", "line, [0].may-indicate[0]: is empty"),
				arguments("findings.yaml", "questions:\n", "questions:\n    - null\n",
						"line, [0].questions[0]: is empty"),
				arguments("findings.yaml", "answers:\n", "answers:\n        - null\n",
						"line, [0].questions[0].answers[0]: is empty"));
	}

	static Stream<Arguments> broken() {
		return Stream.of(arguments(MAGNESIUM, "title: Magnesium", "title: a: b", "line: mapping values"),
				arguments(MAGNESIUM, "title: Magnesium", "\ttitle: Magnesium", "line: while scanning"),
				arguments(MAGNESIUM, "summary: Magnesium", "summary: \"Magnesium", "line: "),
				arguments(MAGNESIUM, "  role:", "    role:", "line, parts.answer: while parsing"),
				arguments("pages.yaml", "- path: /relief\n", "---\n- path: /relief\n", "line: Trailing token"));
	}

	static Stream<Arguments> tables() {
		String missing = "a cell is missing or too many";
		String foods = "line: the columns are not slug,title,group,kind-of,diets,suggest";
		return Stream.of(arguments("foods.csv", "milk,Milk,", "milk,Milk", "row 3: " + missing),
				arguments("foods.csv", "milk,Milk,", "milk,,", "row 3: " + missing),
				arguments("foods.csv", "milk,Milk,", "milk,Milk,White,", "row 3: " + missing),
				arguments("food-nutrients.csv", ",document-000/first", ",", "row 1: " + missing),
				arguments("food-amounts.csv", ",27,0.5", ",27", "row 1: " + missing),
				arguments("foods.csv", "slug,title,group", "slug,title,kind", foods),
				arguments("foods.csv", "slug,title,", "title,slug,", foods),
				arguments("foods.csv", ",suggest", ",suggest,more", foods),
				arguments("foods.csv", ",suggest", "", foods),
				arguments("foods.csv", "slug,title,group", "slug,title,group,", "cannot be read as a table: "),
				arguments("foods.csv", "slug,title", "slug,slug", "cannot be read as a table: "),
				arguments("food-amounts.csv", "vitamin-k1", "magnesium", "cannot be read as a table: "),
				arguments("food-amounts.csv", ",magnesium,vitamin-k1", "",
						"line: the columns are not food,usda,serving,grams, and then others"),
				arguments("foods.csv", "Banana", "\"Ban\"ana", "cannot be read as a table: "),
				arguments("foods.csv", "milk,Milk,", "milk,-,", "row 3 title: 'title' is missing"),
				arguments("food-nutrients.csv", "document-000/first", "Document",
						"row 1 source: 'Document' is no citation"),
				arguments("food-amounts.csv", ",118,", ",much,", "row 1 grams: 'much' is no number"),
				arguments("food-amounts.csv", ",27,", ",much,", "row 1 magnesium: 'much' is no number"),
				arguments("intakes.csv", ",420,", ",many,", "row 1 amount: 'many' is no number"),
				arguments("factors.csv", ",1000", ",", "row 2: " + missing),
				arguments("factors.csv", ",1000", ",many", "row 2 one-in: 'many' is no number"),
				arguments("factors.csv", "/nutrients/magnesium,", "-,", "row 1 page: 'page' is missing"),
				arguments("factors.csv", ",one-in", ",prior", "line: the columns are not code,kind,page,one-in"),
				arguments("base-rates.csv", "knot,40", "knot,many", "row 4 of-hundred: 'many' is no number"),
				arguments("base-rates.csv", "knot,40", "knot,-", "row 4 of-hundred: 'of-hundred' is missing"),
				arguments("base-rates.csv", "of-hundred", "percent", "line: the columns are not finding,of-hundred"),
				arguments("scores.csv", ",8,10", ",many,10", "row 1 hits: 'many' is no whole number"),
				arguments("scores.csv", ",8,10", ",7.5,10", "row 1 hits: '7.5' is no whole number"),
				arguments("scores.csv", ",8,10", ",-,10", "row 1 hits: 'hits' is missing"),
				arguments("scores.csv", ",8,10", ",8,-", "row 1 stories: 'stories' is missing"));
	}

	static Stream<String> paths() {
		return SeedFolder.CRATES.stream().map((crate) -> crate.file().path());
	}

	@ParameterizedTest
	@MethodSource("paths")
	void whatIsMissingIsTold(String path, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).delete(path).problems())
			.containsExactly(path + (path.endsWith("/") ? ": no files" : ": the file is missing"));
	}

	@ParameterizedTest
	@CsvSource({ "relief.yaml,'',the file is empty", "relief.yaml,'# later',the file is empty",
			"relief.yaml,null,the file is empty", "relief.yaml,[],has no entry", MAGNESIUM + ",'',the file is empty",
			MAGNESIUM + ",null,the file is empty", URGENT + ",'',the file is empty", URGENT + ",[],has no entry",
			"foods.csv,'',the columns are not", "food-nutrients.csv,'',the columns are not",
			"food-nutrients.csv,'food,nutrient,source',has no entry", "worked-example.csv,finding,has no entry" })
	void whatIsEmptyIsTold(String file, String text, String reason, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).write(file, text).problems()).singleElement()
			.asString()
			.startsWith(file + ": ")
			.contains(reason);
	}

	@Test
	void aFolderThatIsNotThereIsToldOnce(@TempDir Path directory) {
		SeedFolder nowhere = new SeedFolder(directory.resolve("nowhere"));
		assertThat(nowhere.problems()).containsExactly(nowhere.location() + ": there is no such folder");
	}

	@Test
	void aFolderWithoutFilesIsTold(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.delete("clusters.yaml")
			.delete("causes/blood-clot.yaml")
			.delete("causes/medicines.yaml")
			.delete("causes/no-clear-cause.yaml")
			.problems()).containsExactlyInAnyOrder("clusters.yaml: the file is missing", "causes/: no files");
	}

	@Test
	void whatIsWrongInAFileIsToldTogether(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(MAGNESIUM, "position: 1", "colour: red\nposition: 1")
			.replace(MAGNESIUM, "verdict: mixed", "verdict: maybe")
			.replace(MAGNESIUM, "certainty: low", "certainty: sure\n      more: x")
			.problems()).containsExactlyInAnyOrder(MAGNESIUM + ": line 2, colour: is no field that is known here",
					MAGNESIUM + ": line 14, parts.answer[0].verdict: 'maybe' is none of supports, mixed, against, none",
					MAGNESIUM + ": line 15, parts.answer[0].certainty: 'sure' is none of high, moderate, low, very-low",
					MAGNESIUM + ": line 16, parts.answer[0].more: is no field that is known here");
	}

	@Test
	void whatIsWrongInRowsIsToldOfEach(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace("intakes.csv", ",RDA,Men", ",EAR,Men")
			.replace("intakes.csv", "UL,Adults,350", "UL,Adults,many")
			.problems()).containsExactly("intakes.csv: row 1 kind: 'EAR' is none of RDA, AI, UL, RNI",
					"intakes.csv: row 3 amount: 'many' is no number");
	}

	@Test
	void whatIsWrongInSeveralFilesIsToldTogether(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(MAGNESIUM, "position: 1", "colour: red\nposition: 1")
			.write("relief.yaml", "[]")
			.replace("foods.csv", "milk,Milk,", "milk,,")
			.problems()).containsExactlyInAnyOrder(MAGNESIUM + ": line 2, colour: is no field that is known here",
					"relief.yaml: has no entry", "foods.csv: row 3: a cell is missing or too many");
	}

	/** Shape first: what is checked may need what could not be read. */
	@Test
	void whatChecksFindIsToldTogetherToo(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace("base-rates.csv", "by-day,30", "by-day,0")
			.replace(URGENT, "within: today", "within: now")
			.replace("synonyms.csv", "charley horse", "cramp")
			.problems())
			.containsExactlyInAnyOrder("base-rates.csv: by-day: 0 is not above 0, up to 100, with 3 decimals at most",
					URGENT + ": one-leg-swollen steps[0] within: 'now' is none of today",
					"synonyms.csv: cramp, cramp: means itself");
	}

}
