package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

	private static final String CONDITION = "conditions/magnesium-lost.yaml";

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
				"insert into statement values (1, '/relief', 'now', 1, ?, 'Stretch.', null, null, ?, null, ?, null, false)",
				kind, source, (source != null) ? false : null);
	}

	@ParameterizedTest
	@CsvSource({ "mixed,low,fact,true", ",,fact,true", "mixed,,fact,false", ",low,fact,false", "mixed,low,claim,true",
			"mixed,low,qualification,false", "maybe,low,fact,false", "none,,fact,true", "none,low,fact,false" })
	void aVerdictStandsWithItsCertainty(@Nullable String verdict, @Nullable String certainty, String kind,
			boolean allowed) throws SQLException {
		insertTopic();
		update("insert into statement values (1, '/relief', 'now', 1, 'claim', 'Rest.', null, null, 'a-trial', null, false, null, false)");
		assertInserts(allowed,
				"insert into statement values (2, '/relief', 'now', 2, ?, 'Stretch.', ?, 1, 'a-trial', null, false, ?, false)",
				kind, certainty, verdict);
	}

	/** What the checks of the seeds let through by mistake stops here. */
	@ParameterizedTest
	@MethodSource("refused")
	void aRowThatBreaksAConstraintIsRefused(String constraint, String row) throws SQLException {
		insertTable();
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> update(row))
			.withMessageStartingWith(constraint + " violation");
	}

	@ParameterizedTest
	@MethodSource("allowed")
	void aRowAtTheEdgeOfAConstraintIsNot(String row) throws SQLException {
		insertTable();
		assertThatNoException().isThrownBy(() -> update(row));
	}

	/** A table that is new here joins this list, and the constraint its breach. */
	@Test
	void eachConstraintOfTheNewerTablesIsBroken() throws SQLException {
		insertTable();
		Set<String> broken = new TreeSet<>();
		for (Arguments refused : refused().toList()) {
			try {
				update((String) refused.get()[1]);
			}
			catch (SQLException ex) {
				broken.add(String.valueOf(ex.getMessage()).replaceFirst("(?s)^[^\"]*\"(PUBLIC\\.)?(\\w+).*", "$2"));
			}
		}
		assertThat(broken).containsAll(constraints());
	}

	private static List<String> constraints() throws SQLException {
		List<String> names = new ArrayList<>();
		try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery("""
				select constraint_name from information_schema.table_constraints
				where constraint_type in ('CHECK', 'FOREIGN KEY') and lower(table_name) in ('factor', 'cluster_factor',
					'condition', 'condition_need', 'base_rate', 'likelihood', 'ranking_rule', 'ranking_rule_finding',
					'score', 'personal_caution', 'personal_caution_line', 'source')
				""")) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		assertThat(names).hasSizeGreaterThan(25);
		return names;
	}

	static Stream<Arguments> refused() {
		return Stream.of(checked(), referring(), unique()).flatMap((refused) -> refused);
	}

	private static Stream<Arguments> checked() {
		return Stream.of("factor values ('zinc', 'vitamin', '/causes', null)",
				"factor values ('zinc', 'cause', '/causes', 1)", "factor values ('zinc', 'cause', '/causes', 0.9)",
				"condition values ('other', 'magnesium', null, 0.9)", "base_rate values ('ache', 0)",
				"base_rate values ('ache', -1)", "base_rate values ('ache', 100.001)",
				"likelihood values ('lost', 'knot', -0.001, null, 'low', 'a-trial', false)",
				"likelihood values ('lost', 'knot', 100.001, null, 'low', 'a-trial', false)",
				"likelihood values ('lost', 'knot', 40, null, 'sure', 'a-trial', false)",
				"ranking_rule values (2, 'usual', null)", "ranking_rule values (2, 'usual', 'magnesium')",
				"ranking_rule values (2, 'same-clue', 'magnesium')", "ranking_rule values (2, 'common', 'magnesium')",
				"ranking_rule values (2, 'first', null)", "ranking_rule values (2, 'named', null)",
				"ranking_rule values (2, 'ordinary', null)", "ranking_rule values (2, 'not-ordinary', null)",
				"personal_caution (code, title, path, position, withholds, unless) values ('x', 'x', '/iron', 2, 'all', 'food')",
				"claim (slug, title, page, position, verdict) values ('x', 'X?', '/relief', 2, 'mixed')",
				"claim (slug, title, page, position, verdict, certainty) values ('x', 'X?', '/relief', 2, 'none', 'low')",
				"claim (slug, title, page, position, verdict, unit) values ('x', 'X?', '/relief', 2, 'none', 'cramps')",
				"claim_bar values ('helps', 'Iron', -1, 2)", "score values ('makers', 'author', 'first', 1, 2, 2)",
				"score values ('cases', 'editor', 'first', 1, 2, 2)",
				"score values ('cases', 'author', 'first', -1, 2, 2)",
				"score values ('cases', 'author', 'first', 0, 0, 2)",
				"score values ('cases', 'author', 'first', 3, 2, 2)", source("kind", "'rumour'"),
				source("design", "null"), source("design", "'rumour'"), source("extent", "'whole'"),
				source("extent", "null"), source("read_on", "null"), source("publisher", "null"), source("url", "null"))
			.map((row) -> arguments("Check constraint", "insert into " + row));
	}

	private static Stream<Arguments> referring() {
		return Stream
			.of("factor values ('zinc', 'cause', '/zinc', null)", "cluster_factor values ('none', 1, 'magnesium')",
					"cluster_factor values ('a-cluster', 1, 'zinc')", "condition values ('other', 'zinc', null, 90)",
					"condition_need values ('none', 0, 'knot')", "condition_need values ('lost', 0, 'sore')",
					"base_rate values ('sore', 40)",
					"likelihood values ('none', 'knot', 40, null, 'low', 'a-trial', false)",
					"likelihood values ('lost', 'ache', 40, null, 'low', 'a-trial', false)",
					"likelihood values ('lost', 'knot', 40, null, 'low', 'hearsay', false)",
					"personal_caution (code, title, path, position) values ('x', 'x', '/zinc', 2)",
					"personal_caution (code, title, path, position, unless) values ('x', 'x', '/iron', 2, 'none')",
					"personal_caution_line values ('none', 0, 0, 'knot')",
					"personal_caution_line values ('food', 0, 0, 'sore')", "ranking_rule values (2, 'first', 'zinc')",
					"ranking_rule_finding values (2, 'knot')", "ranking_rule_finding values (1, 'sore')",
					"claim_bar values ('none', 'Iron', 1, 2)", "claim_card_source values ('none', 'a-trial', false, 2)",
					"claim_card_source values ('helps', 'hearsay', false, 2)")
			.map((row) -> arguments("Referential integrity constraint", "insert into " + row));
	}

	private static Stream<Arguments> unique() {
		return Stream.of("factor values ('magnesium', 'cause', '/causes', null)",
				"factor values ('zinc', 'nutrient', '/relief', null)", "cluster_factor values ('a-cluster', 0, 'iron')",
				"cluster_factor values ('a-cluster', 1, 'magnesium')",
				"condition values ('lost', 'magnesium', null, 90)", "condition_need values ('lost', 1, 'knot')",
				"base_rate values ('knot', 40)", "personal_caution_line values ('food', 0, 0, 'knot')",
				"likelihood values ('lost', 'at-night', 40, null, 'low', 'a-trial', false)",
				"ranking_rule values (1, 'common', null)", "ranking_rule_finding values (1, 'at-night')",
				"claim_bar values ('helps', 'Magnesium', 1, 2)", "claim_bar values ('helps', 'Iron', 1, 1)",
				"claim_card_source values ('helps', 'a-trial', false, 2)",
				"score values ('unseen', 'first', 'first', 1, 2, 2)",
				"score values ('cases', 'first', 'first', 1, 2, 1)", source("doi", "'10.1000/x'"),
				source("pmid", "'12345'"), source("pmcid", "'PMC12345'"), source("slug", "'a-trial'"),
				source("position", "1"))
			.map((row) -> arguments("Unique index or primary key", "insert into " + row));
	}

	/** A source that could be inserted, but for a column. */
	private static String source(String column, String value) {
		Map<String, String> columns = new LinkedHashMap<>(Map.of("slug", "'x'", "kind", "'literature'", "title", "'X'",
				"read_in", "'page'", "position", "9", "design", "'trial'", "publisher", "'X'", "url",
				"'https://example.org'", "extent", "'page'", "read_on", "date '2026-01-01'"));
		columns.put(column, value);
		return "source (" + String.join(", ", columns.keySet()) + ") values (" + String.join(", ", columns.values())
				+ ")";
	}

	static Stream<String> allowed() {
		return Stream.of("factor values ('zinc', 'cause', '/causes', null)",
				"factor values ('zinc', 'condition', '/causes', 1.1)", "cluster_factor values ('a-cluster', 1, 'iron')",
				"condition values ('other', 'magnesium', 'by its signs', 1)",
				"condition_need values ('lost', 1, 'ache')", "condition_need values ('lost', 2, 'knot')",
				"base_rate values ('ache', 0.001)", "base_rate values ('ache', 100)",
				"likelihood values ('lost', 'knot', 0, null, 'high', 'a-trial', true)",
				"likelihood values ('lost', 'knot', 100, 'So it is.', 'very-low', 'a-trial', false)",
				"ranking_rule values (2, 'common', null)", "ranking_rule values (2, 'same-clue', null)",
				"ranking_rule values (2, 'first', 'magnesium')", "ranking_rule values (2, 'named', 'magnesium')",
				"ranking_rule values (2, 'ordinary', 'magnesium')",
				"ranking_rule values (2, 'not-ordinary', 'magnesium')", "ranking_rule_finding values (1, 'knot')",
				"score values ('development', 'author', 'first', 0, 1, 2)",
				"score values ('unseen', 'second', 'first', 1, 1, 2)", source("doi", "'10.1000/y'"),
				source("pmid", "'54321'"), source("container", "'X'"))
			.map((row) -> "insert into " + row);
	}

	@ParameterizedTest
	@MethodSource({ "lengths", "codes" })
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
				arguments("sources.yaml", "authors: ", "authors: [%s] # ", 80),
				arguments("sources.yaml", "publisher: ", "publisher: %s # ", 200),
				arguments("sources.yaml", "  in: ", "  in: %s # ", 200),
				arguments("sources.yaml", "volume: ", "volume: %s # ", 20),
				arguments("sources.yaml", "issue: ", "issue: %s # ", 20),
				arguments("sources.yaml", "pages: ", "pages: %s # ", 40),
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
				arguments(CONDITION, "class-name: ", "class-name: %s # ", 60),
				arguments(CONDITION, "reason: ", "reason: %s # ", 160),
				arguments("pages.yaml", "title: The page /\n", "title: %s\n", 200),
				arguments("relief.yaml", "title: Stretch", "title: %s", 100),
				arguments("supplements.yaml", "title: Cost", "title: %s", 100),
				arguments("cautions.yaml", "title: Potassium", "title: %s", 100),
				arguments("advice.yaml", "text: ", "text: %s # ", 1000),
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
				arguments(URGENT, "sign: ", "sign: %s # ", 1000), arguments(URGENT, "do: ", "do: [%s] # ", 1000),
				arguments(DOCTOR, "worse: ", "worse: %s # ", 1000), arguments(URGENT, "say: ", "say: %s # ", 1000));
	}

	static Stream<Arguments> textsOfTheCheck() {
		return Stream.of(arguments("findings.yaml", "  title: ", "  title: %s # ", 100),
				arguments("findings.yaml", "      title: ", "      title: %s # ", 200),
				arguments("findings.yaml", "hint: ", "hint: %s # ", 300),
				arguments("findings.yaml", "why: ", "why: %s # ", 400),
				arguments("findings.yaml", "label: By day", "label: %s", 300),
				arguments("findings.yaml", "you: They come by day.", "you: %s", 300),
				arguments("findings.yaml", "through: your water tablet", "through: %s", 60));
	}

	static Stream<Arguments> names() {
		return Stream.of(
				arguments("sources.yaml", "- slug: judgement",
						"- {slug: %s, kind: dataset, title: x, read: x}\n- slug: judgement", 40),
				arguments("sources.yaml", "sections:\n", "sections:\n    - {slug: %s, title: x}\n", 40),
				arguments("relief.yaml", "slug: walk", "slug: %s", 40),
				arguments("supplements.yaml", "slug: cost", "slug: %s", 40),
				arguments("cautions.yaml", "code: knot", "code: %s", 40),
				arguments("claims.yaml", "slug: magnesium-helps", "slug: %s", 40),
				arguments("medicines.yaml", "slug: others", "slug: %s", 40),
				arguments("clusters.yaml", "slug: tablet-and-magnesium", "slug: %s", 40),
				arguments("look-alikes.yaml", "slug: cramp", "slug: %s", 40),
				arguments("figures.yaml", "slug: by-age", "slug: %s", 40),
				arguments("foods.csv", "\nmilk,", "\n%s,Cheese,Dairy,-,-,no\nmilk,", 40),
				arguments("findings.yaml", "page: feel", "page: %s", 40),
				arguments("findings.yaml", "question: medicines", "question: %s", 40),
				arguments("interview.yaml", "question: fits-you", "question: %s", 40),
				arguments("interview.yaml", "opens: tablets", "opens: %s", 40),
				arguments("interview.yaml", "title: How it feels", "title: %s", 100),
				arguments("interview.yaml", "title: Which tablets?", "title: %s", 200),
				arguments("interview.yaml", "why: Some cause cramps.\n          none", "why: %s\n          none", 400),
				arguments("interview.yaml", "none: None of these\n          lines", "none: %s\n          lines", 100),
				arguments("interview.yaml", "label: Kidneys", "label: %s", 300),
				arguments("published-scores.csv", "some-checkers", "%s", 40),
				arguments(DOCTOR, "code: new-tablet", "code: %s", 40));
	}

	/** These stand in other files too, so they are lengthened in all of them. */
	static Stream<Arguments> codes() {
		return Stream.of(arguments("findings.yaml", "code: by-day", "code: %s", 40),
				arguments("factors.csv", "\nblood-clot,", "\n%s,", 40),
				arguments(CONDITION, "code: magnesium-lost", "code: %s", 40));
	}

	/** A claim with the longest name on a page with the longest has the longest path. */
	@Test
	void theLongestNamesOfFilesLoadTogether() throws IOException {
		String longest = "x".repeat(40);
		this.seeds.rename("by-day", "z".repeat(40))
			.write("nutrients/" + longest + ".yaml", this.seeds.text(MAGNESIUM)
				.replace("slug: magnesium",
						"slug: " + longest + "\nmeasured-as: {slug: " + longest.replace('x', 'y') + ", title: Y}")
				.replace("position: 1", "position: 3"))
			.write("causes/" + longest + ".yaml",
					this.seeds.text("causes/medicines.yaml")
						.replace("slug: medicines", "slug: " + longest)
						.replace("position: 1", "position: 4"))
			.replace("factors.csv", "vitamin-k2,", longest + ",nutrient,/nutrients/" + longest + ",-\nvitamin-k2,")
			.write("conditions/" + longest + ".yaml",
					this.seeds.text("conditions/medicines.yaml")
						.replace("code: medicines", "code: " + longest)
						.replace("factor: medicines", "factor: " + longest))
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
	@CsvSource(delimiter = '|', value = { CONDITION + "|one-in: 90|one-in: 1", CONDITION + "|one-in: 90|one-in: 1.1",
			CONDITION + "|one-in: 90|one-in: 9999.9", CONDITION + "|one-in: 90|one-in: 10000",
			CONDITION + "|tablet: 95|tablet: 0", CONDITION + "|tablet: 95|tablet: 0.001",
			CONDITION + "|tablet: 95|tablet: 99.999", CONDITION + "|tablet: 95|tablet: 100.000",
			"base-rates.csv|weak-kidneys,3|weak-kidneys,0.001", "base-rates.csv|weak-kidneys,3|weak-kidneys,99.999",
			"base-rates.csv|weak-kidneys,3|weak-kidneys,100", "factors.csv|,1000|,1.1", "factors.csv|,1000|,10000",
			"factors.csv|,1000|,9999.9",
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
		return Stream.of(arguments(CONDITION, "needs:\n  - [takes-water-tablet, weak-kidneys]\n", ""),
				arguments("sources.yaml", "[Doe J, van Dam P, et al]",
						"[" + "A".repeat(80) + ", " + "B".repeat(80) + ", " + "C".repeat(80) + ", " + "D".repeat(54)
								+ "]"),
				arguments("sources.yaml", "10.1000/a.trial", "10.123456789/" + "x".repeat(100)),
				arguments("sources.yaml", "PMC1234567", "PMC123456789"),
				arguments("sources.yaml", "https://example.org/a-trial", "https://" + "x".repeat(290)),
				arguments("sources.yaml", "  year: 2012\n  doi: 10.1000/a.trial\n", ""),
				arguments("sources.yaml", "kind: dataset",
						"kind: dataset\n  publisher: X\n  year: 2011\n  url: https://x.org"),
				arguments(CONDITION, "  - [takes-water-tablet, weak-kidneys]\n",
						"  - [takes-water-tablet]\n  - [takes-water-tablet]\n"),
				arguments("conditions/no-clear-cause.yaml",
						"\n  - reason: They come at night.\n    source: a-web-page\n"
								+ "    certainty: low\n    of-hundred:\n      at-night: 73\n      by-day: 10\n",
						" []\n"),
				arguments("ranking-rules.yaml", "- kind: same-clue\n  answers: [knot, ache]\n", ""),
				arguments("findings.yaml", ", through: your water tablet", ""),
				arguments("findings.yaml", "      medicines: true\n", ""),
				arguments("findings.yaml", "      hint: ", "      # hint: "),
				arguments("relief.yaml", "  related: ", "  # related: "),
				arguments("cautions.yaml", "  withholds: ", "  # withholds: "),
				arguments("clusters.yaml", "  unless: ", "  # unless: "),
				arguments("medicines.yaml", "  findings: ", "  # findings: "),
				arguments("medicines.yaml", "  ratio: ", "  # ratio: "),
				arguments("look-alikes.yaml", "  page: ", "  # page: "),
				arguments(DOCTOR, "          unless: [by-day]\n", ""),
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
				arguments(DOCTOR, "            - at-night\n", "            - at-night\n            - at-night\n"),
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
		update("""
				insert into source (slug, kind, title, read_in, position, design, publisher, doi, pmid, pmcid, extent, read_on)
				values ('a-trial', 'literature', 'Cramps', 'abstract', 1, 'study', 'X', '10.1000/x', '12345', 'PMC12345', 'page', date '2026-01-01')
				""");
		update("insert into topic values ('/relief', 'Relief', 1, 'relief')");
	}

	/** A small table of likelihoods, and what it refers to. */
	private static void insertTable() throws SQLException {
		insertTopic();
		for (String row : List.of("topic values ('/iron', 'Iron', 2, 'nutrient')",
				"topic values ('/causes', 'Causes', 3, 'causes')",
				"factor values ('magnesium', 'nutrient', '/relief', null)",
				"factor values ('iron', 'nutrient', '/iron', null)",
				"cluster (slug, title, path, position) values ('a-cluster', 'A cluster', '/relief', 1)",
				"cluster_factor values ('a-cluster', 0, 'magnesium')",
				"questionnaire_page (slug, title, danger_signs, position) values ('feel', 'Feel', false, 1)",
				"question (slug, page, choice, title, why, position) values ('feel', 'feel', 'many', 'Feel?', 'So.', 1)",
				"answer (code, question, none_of_these, label, you, position) values ('knot', 'feel', false, 'x', 'x', 1)",
				"answer (code, question, none_of_these, label, you, position) values ('ache', 'feel', false, 'x', 'x', 2)",
				"answer (code, question, none_of_these, label, you, position) values ('at-night', 'feel', false, 'x', 'x', 3)",
				"condition values ('lost', 'magnesium', null, 90)", "condition_need values ('lost', 1, 'knot')",
				"base_rate values ('knot', 40)", "base_rate values ('at-night', 50)",
				"likelihood values ('lost', 'at-night', 60, null, 'low', 'a-trial', false)",
				"ranking_rule values (1, 'common', null)", "ranking_rule_finding values (1, 'at-night')",
				"personal_caution (code, title, path, position, withholds) values ('food', 'x', '/relief', 1, 'all')",
				"personal_caution_line values ('food', 0, 0, 'knot')",
				"claim (slug, title, page, position, verdict) values ('helps', 'Helps?', '/relief', 1, 'none')",
				"claim_bar values ('helps', 'Magnesium', 0, 1)",
				"claim_card_source values ('helps', 'a-trial', false, 1)",
				"score values ('unseen', 'first', 'first', 1, 2, 1)")) {
			update("insert into " + row);
		}
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
