package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SeedReaderTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	private static final String URGENT = "red-flags/urgent.yaml";

	private SeedFolder seeds;

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.copyTo(directory);
	}

	@Test
	void theRealSeedsAreRead() {
		assertThat(this.seeds.read().nutrients()).first().extracting(Cards.TopicCard::slug).isEqualTo("magnesium");
	}

	@ParameterizedTest
	@MethodSource({ "fields", "broken", "empty", "tables" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String place, String reason)
			throws IOException {
		this.seeds.replace(file, found, replacement);
		assertThat(this.seeds.problemsOfReading()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo(file);
			assertThat(problem.place()).contains(place);
			assertThat(problem.reason()).contains(reason);
		});
	}

	static Stream<Arguments> fields() {
		return Stream.of(arguments(MAGNESIUM, "position: 1", "position: 1\ncolour: red", "colour", "Unrecognized"),
				arguments(MAGNESIUM, "text: Low", "txt: x\n      text: Low", "parts.answer[0].txt", "Unrecognized"),
				arguments(MAGNESIUM, "position: 1", "position: 1\nposition: 1", "line 3", "Duplicate"),
				arguments(MAGNESIUM, "  role:", "  role: []\n  role:", "line", "Duplicate"),
				arguments(MAGNESIUM, "title: Magnesium\n", "", "line", "'title' is missing"),
				arguments(MAGNESIUM, "title: Magnesium\n", "title:\n", "line", "'title' is missing"),
				arguments(MAGNESIUM, "position: 1\n", "", "line", "'position' is missing"),
				arguments(MAGNESIUM, "prior: 3", "", "factor", "'prior' is missing"),
				arguments(MAGNESIUM, "likelihood-ratio: 2.5, ", "", "factor.associations[0]",
						"'likelihood-ratio' is missing"),
				arguments(URGENT, "  who: urgent care\n", "", "[0]", "'who' is missing"),
				arguments(URGENT, "  do: ", "  # do: ", "[0]", "'do' is missing"),
				arguments(URGENT, "  say: ", "  # say: ", "[0]", "'say' is missing"),
				arguments("sources.yaml", "  kind: document\n", "", "[0]", "'kind' is missing"),
				arguments("findings.yaml", "none: true", "none: true\n          me: x",
						"[0].questions[0].answers[11].me", "Unrecognized"),
				arguments(MAGNESIUM, "slug: magnesium", "slug: magnesia", "slug",
						"'magnesia' is not the name of the file"),
				arguments(URGENT, "level: urgent", "level: soon", "one-leg-swollen level",
						"'soon' is not the name of the file"),
				arguments(URGENT, "level: urgent", "level: doctor", "one-leg-swollen level",
						"'doctor' is not the name of the file"));
	}

	static Stream<Arguments> broken() {
		return Stream.of(arguments(MAGNESIUM, "title: Magnesium", "title: a: b", "line 5", "mapping values"),
				arguments(MAGNESIUM, "title: Magnesium", "\ttitle: Magnesium", "line", "TAB"),
				arguments(MAGNESIUM, "summary: Helps", "summary: \"Helps", "line", "expected <block end>"),
				arguments(MAGNESIUM, "  role:", "    role:", "line 29", "expected <block end>"),
				arguments("pages.yaml", "- path: /relief\n", "---\n- path: /relief\n", "line", "Trailing token"),
				arguments(MAGNESIUM, "position: 1", "position: one", "line 2, position", "Cannot deserialize"),
				arguments(MAGNESIUM, "position: 1", "position: 1.5", "line 2, position", "Floating-point"),
				arguments(MAGNESIUM, "likelihood-ratio: 2.5", "likelihood-ratio: high",
						"factor.associations[0].likelihood-ratio", "not a valid representation"),
				arguments(MAGNESIUM, "general: true", "general:", "general", "empty String"),
				arguments("findings.yaml", "none: true", "none: yes", "[0].questions[0].answers[11].none", "boolean"),
				arguments(MAGNESIUM, "  answer:\n", "  answer: low\n  low:\n", "parts.answer", "from String"),
				arguments(MAGNESIUM, "certainty: low", "certainty: [low]", "parts.answer[0].certainty", "from Array"),
				arguments(URGENT, "when:\n    - one-leg-swollen", "when: one-leg-swollen", "[0].when", "from String"),
				arguments("pages.yaml", "- path: /\n", "path: /\n", "line 1", "from Object"));
	}

	static Stream<Arguments> empty() {
		String reason = "Invalid `null` value";
		return Stream.of(arguments("sources.yaml", "- slug: judgement", "- null\n- slug: judgement", "[4]", reason),
				arguments("sources.yaml", "sections:\n", "sections:\n    - null\n", "[0].sections[0]", reason),
				arguments(MAGNESIUM, "  answer:\n", "  answer:\n    - null\n", "parts.answer[0]", reason),
				arguments(MAGNESIUM, "  answer:\n", "  answer:\n    -\n", "parts.answer[0]", "empty String"),
				arguments(MAGNESIUM, "  answer:\n", "  more: null\n  answer:\n", "parts.more", reason),
				arguments(MAGNESIUM, "but:\n", "but:\n        - null\n", "parts.answer[1].but[0]", reason),
				arguments(MAGNESIUM, "sources: [", "sources: [null, ", "parts.answer[0].sources[0]", reason),
				arguments(MAGNESIUM, "related: [", "related: [null, ", "related[0]", reason),
				arguments(MAGNESIUM, "associations:\n", "associations:\n    - null\n", "factor.associations[0]",
						reason),
				arguments(URGENT, "- one-leg-swollen\n", "- null\n", "[0].when[0]", reason),
				arguments(URGENT, "may-indicate: [", "may-indicate: [null, ", "[0].may-indicate[0]", reason),
				arguments("findings.yaml", "questions:\n", "questions:\n    - null\n", "[0].questions[0]", reason),
				arguments("findings.yaml", "answers:\n", "answers:\n        - null\n", "questions[0].answers[0]",
						reason));
	}

	static Stream<Arguments> tables() {
		String missing = "a cell is missing or too many";
		return Stream.of(arguments("foods.csv", "spinach,Spinach,", "spinach,Spinach", "row 2", missing),
				arguments("foods.csv", "spinach,Spinach,", "spinach,,", "row 2", missing),
				arguments("foods.csv", "spinach,Spinach,", "spinach,Spinach,Leaf,", "row 2", missing),
				arguments("food-nutrients.csv", "leafy-greens,calcium,document-000/comparison", "leafy-greens,calcium,",
						"row 1", missing),
				arguments("foods.csv", "slug,title,group", "slug,title,kind", "line 1", "slug,title,group"),
				arguments("foods.csv", "slug,title,group", "slug,title,group,", "", "header name is missing"),
				arguments("food-nutrients.csv", "food,nutrient,source", "food,nutrient,source,dose", "line 1",
						"food,nutrient,source"),
				arguments("foods.csv", "Spinach", "\"Spin\"ach", "", "line: 3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sources.yaml", "findings.yaml", "pages.yaml", "relief.yaml", "supplements.yaml",
			"cautions.yaml", "foods.csv", "food-nutrients.csv", "red-flags/emergency.yaml", URGENT,
			"red-flags/doctor.yaml", "synonyms.csv", "emergency-words.csv" })
	void aMissingFileIsTold(String file) throws IOException {
		this.seeds.delete(file);
		assertThat(this.seeds.problemsOfReading()).containsExactly(new SeedProblem(file, "", "the file is missing"));
	}

	@ParameterizedTest
	@CsvSource({ "relief.yaml,'',No content", "relief.yaml,'# later',No content", "relief.yaml,null,is empty",
			"relief.yaml,[],has no entry", MAGNESIUM + ",'',No content", URGENT + ",[],has no entry",
			"foods.csv,'',columns", "food-nutrients.csv,'',columns",
			"food-nutrients.csv,'food,nutrient,source',has no entry" })
	void anEmptyFileIsTold(String file, String text, String reason) throws IOException {
		this.seeds.write(file, text);
		assertThat(this.seeds.problemsOfReading()).singleElement().satisfies((problem) -> {
			assertThat(problem.file()).isEqualTo(file);
			assertThat(problem.reason()).contains(reason);
		});
	}

	@Test
	void theProblemsOfSeveralFilesAreToldTogether() throws IOException {
		this.seeds.replace(MAGNESIUM, "title: Magnesium\n", "").write("relief.yaml", "[]").write("foods.csv", "");
		assertThat(this.seeds.problemsOfReading()).extracting(SeedProblem::file)
			.containsExactly(MAGNESIUM, "relief.yaml", "foods.csv");
	}

}
