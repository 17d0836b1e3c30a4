package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The checks are as strict as the schema: what passes them loads. */
class SchemaTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	private static final String FACTOR = "factors/magnesium.yaml";

	private static final String URGENT = "red-flags/urgent.yaml";

	private static final String DOCTOR = "red-flags/doctor.yaml";

	private static Connection connection;

	private static SeedWriter writer;

	private SeedFolder seeds = SeedFolder.SMALL;

	@BeforeAll
	static void connect() throws SQLException {
		connection = Schema.connect();
		writer = new SeedWriter(connection);
	}

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.SMALL.copyTo(directory);
	}

	@AfterEach
	void forget() throws SQLException {
		connection.rollback();
	}

	@AfterAll
	static void disconnect() throws SQLException {
		connection.close();
	}

	@ParameterizedTest
	@CsvSource({ "fact,a-trial,true", "fact,,false", "claim,a-trial,true", "claim,,false", "caution,,true",
			"caution,a-trial,false" })
	void aStatementHasASourceOrIsACaution(String kind, @Nullable String source, boolean allowed) throws SQLException {
		insertTopic();
		assertInserts(allowed,
				"insert into statement values (1, '/relief', 'now', 1, ?, 'Stretch.', null, null, ?, null, ?, null)",
				kind, source, (source != null) ? false : null);
	}

	@ParameterizedTest
	@CsvSource({ "mixed,low,fact,true", ",,fact,true", "mixed,,fact,false", ",low,fact,false", "mixed,low,claim,true",
			"mixed,low,qualification,false", "maybe,low,fact,false" })
	void aVerdictStandsWithItsCertainty(@Nullable String verdict, @Nullable String certainty, String kind,
			boolean allowed) throws SQLException {
		insertTopic();
		update("insert into statement values (1, '/relief', 'now', 1, 'claim', 'Rest.', null, null, 'a-trial', null, false, null)");
		assertInserts(allowed,
				"insert into statement values (2, '/relief', 'now', 2, ?, 'Stretch.', ?, 1, 'a-trial', null, false, ?)",
				kind, certainty, verdict);
	}

	@ParameterizedTest
	@MethodSource("lengths")
	void nothingLongerPasses(String file, String found, String replacement, int most) throws IOException {
		this.seeds.replace(file, found, replacement.formatted("x".repeat(most + 1)));
		assertThat(this.seeds.problems())
			.anySatisfy((problem) -> assertThat(problem).startsWith(file + ": ").endsWith(" " + most + " characters"));
	}

	/** All at once, for loading takes its time; each in another letter. */
	@Test
	void theLongestThatPassesLoads() throws IOException {
		int letter = 0;
		for (Arguments length : lengths().toList()) {
			Object[] values = length.get();
			String longest = Character.toString('a' + letter++ % 26).repeat((int) values[3]);
			this.seeds.replace((String) values[0], (String) values[1], ((String) values[2]).formatted(longest));
		}
		assertLoads();
	}

	static Stream<Arguments> lengths() {
		return Stream.of(texts(), textsOfRedFlags(), textsOfTheCheck(), names()).flatMap((lengths) -> lengths);
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments("sources.yaml", "  title: ", "  title: %s # ", 300),
				arguments("sources.yaml", "  read: ", "  read: %s # ", 300),
				arguments("sources.yaml", "title: First section", "title: %s", 200),
				arguments(MAGNESIUM, "\ntitle: Magnesium", "\ntitle: %s", 100),
				arguments(MAGNESIUM, "\nname: ", "\nname: %s # ", 100),
				arguments(MAGNESIUM, "clinical-name: ", "clinical-name: %s # ", 100),
				arguments(MAGNESIUM, "summary: ", "summary: %s # ", 200),
				arguments(MAGNESIUM, "text: ", "text: %s # ", 1000),
				arguments(MAGNESIUM, "        - text: ", "        - text: %s # ", 1000),
				arguments("nutrients/vitamin-k2.yaml", "title: Vitamin K1", "title: %s", 100),
				arguments("intakes.csv", ",Men,", ",%s,", 60),
				arguments("causes/medicines.yaml", "\ntitle: ", "\ntitle: %s # ", 100),
				arguments("causes/medicines.yaml", "\nname: ", "\nname: %s # ", 100),
				arguments(FACTOR, "group: drug", "group: %s", 20),
				arguments("pages.yaml", "title: The page /\n", "title: %s\n", 200),
				arguments("relief.yaml", "title: Stretch", "title: %s", 100),
				arguments("supplements.yaml", "title: Cost", "title: %s", 100),
				arguments("cautions.yaml", "title: Potassium", "title: %s", 100),
				arguments("claims.yaml", "  title: ", "  title: %s # ", 150),
				arguments("medicines.yaml", "  title: ", "  title: %s # ", 150),
				arguments("clusters.yaml", "  title: ", "  title: %s # ", 100),
				arguments("look-alikes.yaml", "  title: ", "  title: %s # ", 100),
				arguments("figures.yaml", "  title: ", "  title: %s # ", 150),
				arguments("figures.yaml", "  shows: ", "  shows: %s # ", 200),
				arguments("figures.yaml", "label: Children", "label: %s", 150),
				arguments("foods.csv", ",Milk,", ",%s,", 100), arguments("foods.csv", ",Dairy,", ",%s,", 40),
				arguments("food-amounts.csv", ",09040,", ",%s,", 10),
				arguments("food-amounts.csv", ",1 medium,", ",%s,", 40),
				arguments("scores.csv", ",first,8", ",%s,8", 30),
				arguments("published-scores.csv", "\"23 checkers, 45 stories\"", "%s", 150),
				arguments("published-scores.csv", ",34%,", ",%s,", 30),
				arguments("published-scores.csv", "-,57%", "%s,57%%", 30),
				arguments("published-scores.csv", ",57%,", ",%s,", 30),
				arguments("synonyms.csv", "charley horse,", "%s,", 60), arguments("synonyms.csv", ",cramp", ",%s", 60),
				arguments("emergency-words.csv", "chest pain,", "%s,", 60),
				arguments("emergency-words.csv", ",both", ",%s", 60));
	}

	static Stream<Arguments> textsOfRedFlags() {
		return Stream.of(arguments(URGENT, "title: ", "title: %s # ", 150),
				arguments(URGENT, "may-indicate: ", "may-indicate: [%s] # ", 150),
				arguments(URGENT, "sign: ", "sign: %s # ", 1000), arguments(URGENT, "do: ", "do: %s # ", 1000),
				arguments(URGENT, "say: ", "say: %s # ", 1000), arguments(DOCTOR, "    do: ", "    do: %s # ", 1000),
				arguments(DOCTOR, "    say: ", "    say: %s # ", 1000));
	}

	static Stream<Arguments> textsOfTheCheck() {
		return Stream.of(arguments("findings.yaml", "  title: ", "  title: %s # ", 100),
				arguments("findings.yaml", "      title: ", "      title: %s # ", 200),
				arguments("findings.yaml", "hint: ", "hint: %s # ", 300),
				arguments("findings.yaml", "why: ", "why: %s # ", 400),
				arguments("findings.yaml", "label: By day", "label: %s", 300),
				arguments("findings.yaml", "you: They come by day.", "you: %s", 300));
	}

	static Stream<Arguments> names() {
		return Stream.of(
				arguments("sources.yaml", "- slug: judgement",
						"- {slug: %s, kind: dataset, title: x, read: x}\n- slug: judgement", 40),
				arguments("sources.yaml", "sections:\n", "sections:\n    - {slug: %s, title: x}\n", 40),
				arguments("relief.yaml", "slug: walk", "slug: %s", 40),
				arguments("supplements.yaml", "slug: cost", "slug: %s", 40),
				arguments("cautions.yaml", "code: potassium", "code: %s", 40),
				arguments("claims.yaml", "slug: magnesium-helps", "slug: %s", 40),
				arguments("medicines.yaml", "slug: others", "slug: %s", 40),
				arguments("clusters.yaml", "slug: tablet-and-magnesium", "slug: %s", 40),
				arguments("look-alikes.yaml", "slug: cramp", "slug: %s", 40),
				arguments("figures.yaml", "slug: by-age", "slug: %s", 40),
				arguments("foods.csv", "\nmilk,", "\n%s,Cheese,Dairy,-,-,no\nmilk,", 40),
				arguments("findings.yaml", "page: feel", "page: %s", 40),
				arguments("findings.yaml", "question: when", "question: %s", 40),
				arguments("findings.yaml", "code: by-day", "code: %s", 40),
				arguments("published-scores.csv", "some-checkers", "%s", 40),
				arguments(DOCTOR, "code: new-tablet", "code: %s", 40));
	}

	/** A claim with the longest name on a page with the longest has the longest path. */
	@Test
	void theLongestNamesOfFilesLoadTogether() throws IOException {
		String longest = "x".repeat(40);
		this.seeds
			.write("nutrients/" + longest + ".yaml", this.seeds.text(MAGNESIUM)
				.replace("slug: magnesium",
						"slug: " + longest + "\nmeasured-as: {slug: " + longest.replace('x', 'y') + ", title: Y}")
				.replace("position: 1", "position: 3"))
			.write("causes/" + longest + ".yaml",
					this.seeds.text("causes/medicines.yaml")
						.replace("slug: medicines", "slug: " + longest)
						.replace("position: 1", "position: 3"))
			.write("factors/" + longest + ".yaml",
					this.seeds.text(FACTOR)
						.replace("code: magnesium", "code: " + longest)
						.replace("/nutrients/magnesium", "/nutrients/" + longest))
			.replace("intakes.csv", "vitamin-k2,", longest + ",RDA,Adults,1,mg,usda-sr24,a-row\nvitamin-k2,")
			.replace("food-amounts.csv", "vitamin-k1", "vitamin-k1," + longest.replace('x', 'y'))
			.replace("food-amounts.csv", "27,0.5", "27,0.5,1")
			.replace("food-amounts.csv", "10,-", "10,-,-")
			.replace("cautions.yaml", "withholds: magnesium", "withholds: " + longest.replace('x', 'y'))
			.replace("claims.yaml", "page: /nutrients/magnesium", "page: /nutrients/" + longest)
			.replace("claims.yaml", "slug: magnesium-helps", "slug: " + longest);
		assertLoads();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { FACTOR + "|prior: 3|prior: 0.1", FACTOR + "|prior: 3|prior: 99.9",
			FACTOR + "|ratio: 2.5|ratio: 0.001", FACTOR + "|ratio: 2.5|ratio: 1000",
			FACTOR + "|ratio: 2.5|ratio: 0.988", FACTOR + "|ratio: 2.5|ratio: 1.012", FACTOR + "|cap: some|cap: none",
			FACTOR + "|cap: some|cap: strong",
			"medicines.yaml|{value: 2.42, low: 2.00, high: 3.00}|{value: 0.01, low: 0.01, high: 0.01}",
			"medicines.yaml|{value: 2.42, low: 2.00, high: 3.00}|{value: 99.99, low: 99.99, high: 99.99}",
			"intakes.csv|,420,|,0.01,", "intakes.csv|,420,|,99999.99,", "food-amounts.csv|,118,|,0.01,",
			"food-amounts.csv|,118,|,9999.99,", "food-amounts.csv|,27,|,0,", "food-amounts.csv|,27,|,999999.999,",
			"figures.yaml|percent: 7|percent: 0", "figures.yaml|percent: 7|percent: 0 to 100",
			"figures.yaml|percent: 7|percent: 100.0", "scores.csv|,8,10|,0,1", "scores.csv|,8,10|,10,10",
			MAGNESIUM + "|due: 2027-01-01|due: 2026-01-02" })
	void theEdgesOfNumbersLoad(String file, String found, String replacement) throws IOException {
		this.seeds.replace(file, found, replacement);
		assertLoads();
	}

	@ParameterizedTest
	@MethodSource("lessAndMore")
	void whatMayBeLeftOutOrStandTwiceLoads(String file, String found, String replacement) throws IOException {
		this.seeds.replace(file, found, replacement);
		assertLoads();
	}

	static Stream<Arguments> lessAndMore() {
		String risk = "under risk.\n      sources: [document-000/first]\n";
		return Stream.of(arguments(FACTOR, "cap: some\n", ""), arguments("factors/medicines.yaml",
				"\n  - {finding: takes-water-tablet, likelihood-ratio: 8, certainty: moderate, source: a-trial}",
				" []"), arguments(FACTOR, "group: drug, general: true, ", ""),
				arguments("findings.yaml", "      hint: ", "      # hint: "),
				arguments("relief.yaml", "  related: ", "  # related: "),
				arguments("cautions.yaml", "  withholds: ", "  # withholds: "),
				arguments("clusters.yaml", "  unless: ", "  # unless: "),
				arguments("medicines.yaml", "  findings: ", "  # findings: "),
				arguments("medicines.yaml", "  ratio: ", "  # ratio: "),
				arguments("look-alikes.yaml", "  page: ", "  # page: "),
				arguments(DOCTOR, "  or-when: ", "  # or-when: "),
				arguments("nutrients/vitamin-k2.yaml", "never-suggest: true", "never-suggest: false"),
				arguments("foods.csv", "vegan no-dairy", "-"), arguments("food-amounts.csv", ",27,", ",-,"),
				arguments(MAGNESIUM, risk, "under risk.\n      kind: caution\n"),
				arguments(MAGNESIUM, risk,
						"under risk.\n      kind: caution\n      but:\n        - {text: Less., kind: caution}\n"
								+ "        - {text: Or none., sources: [judgement]}\n"),
				arguments(MAGNESIUM, risk,
						"under risk.\n      sources: [judgement, a-web-page, via a-trial, document-000/first, "
								+ "document-000/second]\n"),
				arguments(MAGNESIUM, risk,
						"under risk.\n      sources: [usda-sr24]\n      verdict: supports\n      certainty: high\n"),
				arguments(MAGNESIUM, "sources: [document-000/second, a-trial]", "sources: [document-000/second]"),
				arguments("nutrients/vitamin-k2.yaml", "never-suggest: true",
						"never-suggest: true\nrelated: [/nutrients/magnesium]"),
				arguments(DOCTOR, "    - at-night\n", "    - at-night\n    - at-night\n"),
				arguments("clusters.yaml", "when: [takes-water-tablet,", "when: [knot, takes-water-tablet,"),
				arguments("figures.yaml", "label: Adults", "label: Children"));
	}

	@Test
	void rowsOfBeforeAreReplaced() {
		assertLoads();
		assertLoads();
	}

	private void assertLoads() {
		Rows rows = this.seeds.seeds().unpack();
		assertThatNoException().isThrownBy(() -> writer.replaceAll(rows));
	}

	private static void insertTopic() throws SQLException {
		update("insert into source values ('a-trial', 'literature', 'Cramps', 'abstract', 1, 'study')");
		update("insert into topic values ('/relief', 'Relief', 1, 'relief')");
	}

	private static void assertInserts(boolean allowed, String row, @Nullable Object... values) {
		if (allowed) {
			assertThatNoException().isThrownBy(() -> update(row, values));
		}
		else {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> update(row, values))
				.withMessageContaining("onstraint violation");
		}
	}

	private static void update(String sql, @Nullable Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			statement.executeUpdate();
		}
	}

}
