package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The loading of small seeds, on each kind of database. */
abstract class SeedLoadingTests {

	private static final String TEXT = "Stretch the muscle.";

	private SeedFolder seeds = SeedFolder.SMALL;

	private DriverManagerDataSource source = new DriverManagerDataSource();

	private JdbcTemplate base = new JdbcTemplate();

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.SMALL.copyTo(directory.resolve("seeds"));
		this.source = new DriverManagerDataSource(url(directory), user(), "");
		this.base = new JdbcTemplate(this.source);
	}

	/** A database that holds nothing. */
	abstract String url(Path directory);

	abstract String user();

	@Test
	void aSecondStartWithUnchangedSeedsRunsNothing() {
		migrate();
		List<Map<String, Object>> statements = statements();
		List<Map<String, Object>> history = history();
		assertThat(statements).extracting((row) -> row.get("text")).contains(TEXT);
		assertThat(loads()).isOne();
		migrate();
		assertThat(history()).isEqualTo(history);
		assertThat(statements()).isEqualTo(statements);
	}

	@Test
	void aChangedTextReloads() throws IOException {
		migrate();
		Map<String, Integer> counts = counts();
		this.seeds.replace("relief.yaml", TEXT, "Stretch it slowly.");
		migrate();
		assertThat(statements()).extracting((row) -> row.get("text"))
			.contains("Stretch it slowly.")
			.doesNotContain(TEXT);
		counts.replaceAll((table, count) -> table.equalsIgnoreCase("seed_load") ? 2 : count);
		assertThat(counts()).isEqualTo(counts);
		assertThat(loads()).isEqualTo(2);
	}

	@Test
	void whatIsNotLoadedDoesNotReload() throws IOException {
		migrate();
		this.seeds.replace("relief.yaml", "- slug: stretch", "# a note for editors\n- slug: stretch")
			.replace("dossier.csv", "A row", "Another row");
		migrate();
		assertThat(loads()).isOne();
	}

	/** The small seeds hold something of each kind, so that every table is tried. */
	@Test
	void everyTableOfTheSchemaIsWrittenByACrate() {
		migrate();
		assertThat(counts()).hasSizeGreaterThan(40).doesNotContainValue(0);
	}

	@Test
	void brokenSeedsLeaveTheBaseAsItWas() throws IOException {
		migrate();
		List<Map<String, Object>> statements = statements();
		List<Map<String, Object>> history = history();
		this.seeds.replace("red-flags/urgent.yaml", "within: today", "within: soon");
		assertThatExceptionOfType(SeedException.class).isThrownBy(this::migrate)
			.withMessageMatching(
					"red-flags/urgent.yaml: line \\d, \\[0].steps\\[0].within: 'soon' is none of now, today, 2 days, 2 weeks, routine");
		assertThat(statements()).isEqualTo(statements);
		assertThat(history()).isEqualTo(history);
		this.seeds.replace("red-flags/urgent.yaml", "within: soon", "within: today")
			.replace("relief.yaml", TEXT, "Mended.");
		migrate();
		assertThat(statements()).extracting((row) -> row.get("text")).contains("Mended.");
		assertThat(loads()).isEqualTo(2);
	}

	@Test
	void aBaseOfTheFirstVersionIsTakenOver() {
		schema().target(MigrationVersion.fromVersion("1")).load().migrate();
		this.base.update("insert into source values ('aafp', 'literature', ?, 'abstract', 1)", "Cramps".repeat(50));
		this.base.update("insert into topic values ('/relief', 'Relief', 1)");
		this.base.update("insert into topic values ('/supplements', 'Supplements', 2)");
		this.base.update("insert into related_topic values ('/relief', '/supplements')");
		this.base.update(
				"insert into statement values (1, '/relief', 'now', 1, 'fact', 'Old.', 'low', null, 'aafp', null, false)");
		this.base.update("insert into nutrient values ('iron', 'Iron', 'Iron', 'A metal.', 1)");
		this.base.update("insert into reference_intake values ('iron', 'RDA', 'Men', 8, 'mg', 'aafp', false, 1)");
		this.base.update("insert into measure values ('stretch', 'Stretch', 'now', 1)");
		migrate();
		assertThat(counts()).doesNotContainValue(0);
		assertThat(statements()).extracting((row) -> row.get("text")).contains(TEXT).doesNotContain("Old.");
	}

	@Test
	void everyLoadIsRecordedWithIt() throws IOException {
		migrate();
		migrate();
		this.seeds.replace("relief.yaml", TEXT, "Another.");
		migrate();
		assertThat(this.base.queryForList("select checksum from seed_load order by number", Integer.class)).hasSize(2)
			.doesNotHaveDuplicates();
	}

	private FluentConfiguration schema() {
		return Flyway.configure().dataSource(this.source).locations("classpath:db/migration");
	}

	/** As a start of the site does. */
	private void migrate() {
		SeedMigration migration = new SeedMigration(SeedFolder.CRATES, new PathMatchingResourcePatternResolver(),
				new SeedProperties(this.seeds.location(), false));
		schema().javaMigrations(migration).load().migrate();
	}

	private List<Map<String, Object>> statements() {
		return this.base.queryForList("select * from statement order by id");
	}

	private List<Map<String, Object>> history() {
		return this.base.queryForList("select * from \"flyway_schema_history\" order by \"installed_rank\"");
	}

	private long loads() {
		return history().stream().filter((row) -> row.get("version") == null && "JDBC".equals(row.get("type"))).count();
	}

	private Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>();
		this.base
			.queryForList("select table_name from information_schema.tables where lower(table_schema) = 'public'",
					String.class)
			.stream()
			.filter((table) -> !table.startsWith("flyway"))
			.forEach((table) -> counts.put(table,
					this.base.queryForObject("select count(*) from " + table, Integer.class)));
		return counts;
	}

}
