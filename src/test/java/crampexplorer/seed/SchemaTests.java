package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
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

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The checks are as strict as the schema: what passes them loads. */
class SchemaTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	private static final String URGENT = "red-flags/urgent.yaml";

	private static Connection connection;

	private SeedFolder seeds;

	@BeforeAll
	static void createSchema() throws SQLException {
		connection = DriverManager.getConnection("jdbc:h2:mem:");
		for (String script : List.of("V1__knowledge_base.sql", "V2__verdicts_claims_medicines_figures.sql",
				"V3__search.sql", "V4__food_amounts.sql", "V5__clusters_and_evaluation.sql")) {
			ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/" + script));
		}
		connection.setAutoCommit(false);
	}

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.copyTo(directory);
	}

	@AfterEach
	void forget() throws SQLException {
		connection.rollback();
	}

	@AfterAll
	static void drop() throws SQLException {
		connection.close();
	}

	@ParameterizedTest
	@CsvSource({ "fact,aafp,true", "fact,,false", "claim,aafp,true", "claim,,false", "caution,,true",
			"caution,aafp,false" })
	void aStatementHasASourceOrIsACaution(String kind, @Nullable String source, boolean allowed) throws SQLException {
		update("insert into source values ('aafp', 'literature', 'Cramps', 'abstract', 1, 'study')");
		update("insert into topic values ('/relief', 'Relief', 1)");
		String row = "insert into statement values (1, '/relief', 'now', 1, ?, 'Stretch.', null, null, ?, null, ?, null)";
		if (allowed) {
			assertThatNoException().isThrownBy(() -> update(row, kind, source, (source != null) ? false : null));
		}
		else {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> update(row, kind, source, (source != null) ? false : null))
				.withMessageContaining("STATEMENT_HAS_A_SOURCE_OR_IS_A_CAUTION");
		}
	}

	@ParameterizedTest
	@CsvSource({ "mixed,low,fact,true", ",,fact,true", "mixed,,fact,false", ",low,fact,false", "mixed,low,claim,true",
			"mixed,low,qualification,false", "maybe,low,fact,false" })
	void aVerdictStandsWithItsCertainty(@Nullable String verdict, @Nullable String certainty, String kind,
			boolean allowed) throws SQLException {
		update("insert into source values ('aafp', 'literature', 'Cramps', 'abstract', 1, 'study')");
		update("insert into topic values ('/relief', 'Relief', 1)");
		update("insert into statement values (1, '/relief', 'now', 1, 'claim', 'Rest.', null, null, 'aafp', null, false, null)");
		String row = "insert into statement values (2, '/relief', 'now', 2, ?, 'Stretch.', ?, 1, 'aafp', null, false, ?)";
		if (allowed) {
			assertThatNoException().isThrownBy(() -> update(row, kind, certainty, verdict));
		}
		else {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> update(row, kind, certainty, verdict));
		}
	}

	@ParameterizedTest
	@MethodSource({ "lengths", "lengthsOfRedFlags", "lengthsOfTheCheck", "lengthsOfNames" })
	void theLongestThatPassesLoads(String file, String found, String replacement, int most) throws Exception {
		this.seeds.replace(file, found, replacement.formatted("x".repeat(most)));
		load();
	}

	@ParameterizedTest
	@MethodSource({ "lengths", "lengthsOfRedFlags", "lengthsOfTheCheck", "lengthsOfNames" })
	void anythingLongerDoesNotPass(String file, String found, String replacement, int most) throws IOException {
		this.seeds.replace(file, found, replacement.formatted("x".repeat(most + 1)));
		assertThat(this.seeds.problemsOfChecks()).anySatisfy((problem) -> {
			assertThat(problem.file()).isEqualTo(file);
			assertThat(problem.reason()).contains("characters");
		});
	}

	static Stream<Arguments> lengths() {
		return Stream.of(arguments("sources.yaml", "  title: ", "  title: %s # ", 300),
				arguments("sources.yaml", "  read: ", "  read: %s # ", 300),
				arguments("sources.yaml", "introduction, title: \"Introduction\"", "introduction, title: %s", 200),
				arguments(MAGNESIUM, "title: Magnesium", "title: %s", 100),
				arguments(MAGNESIUM, "name: Low magnesium", "name: %s", 100),
				arguments(MAGNESIUM, "clinical-name: ", "clinical-name: %s # ", 100),
				arguments(MAGNESIUM, "summary: ", "summary: %s # ", 200),
				arguments(MAGNESIUM, "text: ", "text: %s # ", 1000),
				arguments(MAGNESIUM, "group: tetany", "group: %s", 20),
				arguments("pages.yaml", "title: Cramp Explorer", "title: %s", 200),
				arguments("relief.yaml", "title: Stretch the cramped muscle", "title: %s", 100),
				arguments("supplements.yaml", "title: How well it works", "title: %s", 100),
				arguments("cautions.yaml", "title: Potassium", "title: %s # ", 100),
				arguments("claims.yaml", "  title: ", "  title: %s # ", 150),
				arguments("medicines.yaml", "  title: ", "  title: %s # ", 150),
				arguments("clusters.yaml", "  title: ", "  title: %s # ", 100),
				arguments("published-scores.csv", "\"23 symptom checkers, 45 stories\"", "%s", 150),
				arguments("published-scores.csv", "34% (31 to 37)", "%s", 30),
				arguments("look-alikes.yaml", "  title: ", "  title: %s # ", 100),
				arguments("figures.yaml", "  title: ", "  title: %s # ", 150),
				arguments("figures.yaml", "  shows: ", "  shows: %s # ", 200),
				arguments("figures.yaml", "{label: ", "{label: %s, percent: 5, source: bmjbp}\n    - {label: ", 150),
				arguments("foods.csv", "spinach,Spinach,", "spinach,%s,", 100),
				arguments("foods.csv", "Spinach,Vegetables", "Spinach,%s", 40),
				arguments("synonyms.csv", "charley horse,", "%s,", 60),
				arguments("synonyms.csv", "Mg,magnesium", "Mg,%s", 60),
				arguments("emergency-words.csv", "chest pain,", "%s,", 60));
	}

	static Stream<Arguments> lengthsOfRedFlags() {
		return Stream.of(arguments(URGENT, "title: ", "title: %s # ", 150),
				arguments(URGENT, "may-indicate: ", "may-indicate: [%s] # ", 150),
				arguments(URGENT, "sign: ", "sign: %s # ", 1000), arguments(URGENT, "do: ", "do: %s # ", 1000),
				arguments(URGENT, "  say: ", "  say: %s # ", 1000));
	}

	static Stream<Arguments> lengthsOfTheCheck() {
		return Stream.of(arguments("findings.yaml", "title: ", "title: %s # ", 100),
				arguments("findings.yaml", "\"Do you have any of these signs?\"", "%s", 200),
				arguments("findings.yaml", "hint: ", "hint: %s # ", 300),
				arguments("findings.yaml", "why: ", "why: %s # ", 400),
				arguments("findings.yaml", "label: ", "label: %s # ", 300),
				arguments("findings.yaml", "you: ", "you: %s # ", 300));
	}

	static Stream<Arguments> lengthsOfNames() {
		String parts = "parts: {%s: [{text: x., kind: caution}]}";
		return Stream.of(
				arguments("sources.yaml", "- slug: judgement",
						"- {slug: %s, kind: dataset, title: x, read: x}\n- slug: judgement", 40),
				arguments("sources.yaml", "sections:\n", "sections:\n    - {slug: %s, title: x}\n", 40),
				arguments("relief.yaml", "- slug: massage",
						"- {slug: %s, title: x, when: now, parts: {what: [{text: x., sources: [judgement], "
								+ "verdict: mixed, certainty: low}]}}\n- slug: massage",
						40),
				arguments("supplements.yaml", "slug: effectiveness", "slug: %s", 40),
				arguments("cautions.yaml", "code: mineral-pills", "code: %s", 40),
				arguments("claims.yaml", "- slug: ", "- slug: %s # ", 40),
				arguments("medicines.yaml", "- slug: ", "- slug: %s # ", 40),
				arguments("clusters.yaml", "- slug: ", "- slug: %s # ", 40),
				arguments("published-scores.csv", "checkers-2015", "%s", 40),
				arguments("look-alikes.yaml", "- slug: ", "- slug: %s # ", 40),
				arguments("figures.yaml", "- slug: ", "- slug: %s # ", 40),
				arguments("foods.csv", "spinach,", "%s,Leaf,Vegetables,-,-,no\nspinach,", 40),
				arguments("findings.yaml", "page: today", "page: %s", 40),
				arguments("findings.yaml", "question: today-signs", "question: %s", 40),
				arguments("findings.yaml", "answers:\n", "answers:\n        - {code: %s, label: x, you: x}\n", 40),
				arguments(URGENT, "code: c22", "code: %s", 40));
	}

	@ParameterizedTest
	@CsvSource({ "nutrients,magnesium", "causes,alcohol" })
	void aSlugIsAsLongAsItsColumn(String folder, String slug) throws Exception {
		String page = this.seeds.text(folder + "/" + slug + ".yaml").replaceFirst("position: \\d+", "position: 99");
		String longest = "x".repeat(40);
		this.seeds.write(folder + "/" + longest + ".yaml", page.replaceFirst("slug: " + slug, "slug: " + longest));
		load();
		String longer = folder + "/" + longest + "x.yaml";
		this.seeds.write(longer, page.replaceFirst("slug: " + slug, "slug: " + longest + "x"));
		assertThat(this.seeds.problemsOfChecks()).anyMatch((problem) -> problem.file().equals(longer));
	}

	@ParameterizedTest
	@CsvSource({ "prior: 3,prior: 0.1", "prior: 3,prior: 99.9", "ratio: 2.5,ratio: 0.001", "ratio: 2.5,ratio: 1000",
			"ratio: 2.5,ratio: 0.988", "ratio: 2.5,ratio: 1.012", "'factor:\n','factor:\n  cap: weak\n'" })
	void theEdgesOfAFactorLoad(String found, String replacement) throws Exception {
		this.seeds.replace(MAGNESIUM, found, replacement);
		load();
	}

	@Test
	void aFactorWithoutWeightsLoads() throws Exception {
		String text = this.seeds.text(MAGNESIUM);
		this.seeds.write(MAGNESIUM, text.substring(0, text.indexOf("  associations:")) + "  associations: []\n");
		load();
	}

	@Test
	void aCautionMayQualifyAndBeQualified() throws Exception {
		String caution = "    - text: UK advice is to take no more than 400 mg a day from pills.\n      kind: caution\n";
		this.seeds.replace(MAGNESIUM, caution, caution + "      but:\n        - {text: Less., kind: caution}\n"
				+ "        - {text: Or none., sources: [judgement]}\n");
		load();
	}

	@Test
	void whatIsLeftOutLoadsAsNothing() throws Exception {
		this.seeds.replace("findings.yaml", "      hint: ", "      # hint: ")
			.replace("relief.yaml", "  related: ", "  # related: ");
		load();
	}

	/** Twice, because the seeds of before are deleted first. */
	private void load() throws SQLException {
		Seeds checked = this.seeds.check();
		new SeedWriter(connection).replaceAll(checked);
		new SeedWriter(connection).replaceAll(checked);
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
