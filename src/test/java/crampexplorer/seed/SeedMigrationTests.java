package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import crampexplorer.CrampExplorer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class SeedMigrationTests {

	private static final String TEXT = "Magnesium pills can cause diarrhoea.";

	private SeedFolder seeds;

	private String url;

	private JdbcTemplate base;

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.copyTo(directory.resolve("seeds"));
		this.url = "jdbc:h2:file:" + directory.resolve("base");
		this.base = new JdbcTemplate(new DriverManagerDataSource(this.url, "sa", ""));
	}

	@Test
	void aSecondStartWithUnchangedSeedsRunsNothing() {
		start().close();
		List<Map<String, Object>> statements = statements();
		List<Map<String, Object>> history = history();
		assertThat(statements).extracting((row) -> row.get("TEXT")).contains(TEXT);
		assertThat(loads()).hasSize(1);
		start().close();
		assertThat(history()).isEqualTo(history);
		assertThat(statements()).isEqualTo(statements);
	}

	@Test
	void aChangedTextReloads() throws IOException {
		start().close();
		Map<String, Integer> counts = counts();
		this.seeds.replace("nutrients/magnesium.yaml", TEXT, "Magnesium pills can loosen the bowels.");
		start().close();
		assertThat(statements()).extracting((row) -> row.get("TEXT"))
			.contains("Magnesium pills can loosen the bowels.")
			.doesNotContain(TEXT);
		assertThat(counts()).isEqualTo(counts).hasSize(41).doesNotContainValue(0);
		assertThat(loads()).hasSize(2);
	}

	@Test
	void brokenSeedsStopTheStartAndLeaveTheBaseAsItWas(CapturedOutput output) throws IOException {
		start().close();
		List<Map<String, Object>> statements = statements();
		List<Map<String, Object>> history = history();
		List<Broken> all = List.of(
				new Broken("nutrients/magnesium.yaml", "title: Magnesium", "titel: Magnesium", "line",
						"'title' is missing"),
				new Broken("relief.yaml", "- slug: massage", "- slug: massage: it", "line", "mapping values"),
				new Broken("causes/alcohol.yaml", "sources: [", "sources: [hearsay, ", "parts.answer[0]",
						"unknown source 'hearsay'"),
				new Broken("red-flags/urgent.yaml", "within: today", "within: soon", "one-leg-swollen within",
						"'soon' is none of today"),
				new Broken("food-nutrients.csv", "leafy-greens,calcium,", "leafy-greens,zinc,", "leafy-greens, zinc",
						"unknown nutrient 'zinc'"));
		for (Broken broken : all) {
			String good = this.seeds.text(broken.file());
			this.seeds.replace(broken.file(), broken.found(), broken.replacement());
			assertThatException().isThrownBy(this::start)
				.havingRootCause()
				.isInstanceOf(SeedException.class)
				.withMessageStartingWith(broken.file() + ": " + broken.place().split(" ")[0])
				.withMessageContainingAll(broken.place(), broken.reason());
			assertThat(output).contains("The seed files are wrong", "  " + broken.file() + ": ", broken.reason());
			assertThat(statements()).isEqualTo(statements);
			assertThat(history()).isEqualTo(history);
			this.seeds.write(broken.file(), good);
		}
		this.seeds.replace("nutrients/magnesium.yaml", TEXT, "Mended.");
		start().close();
		assertThat(statements()).extracting((row) -> row.get("TEXT")).contains("Mended.");
		assertThat(loads()).hasSize(2);
	}

	@Test
	void aBaseOfTheFirstVersionIsTakenOver() {
		Flyway.configure()
			.dataSource(this.url, "sa", "")
			.locations("classpath:db/migration")
			.target(MigrationVersion.fromVersion("1"))
			.load()
			.migrate();
		this.base.update("insert into source values ('aafp', 'literature', 'Cramps', 'abstract', 1)");
		this.base.update("insert into topic values ('/relief', 'Relief', 1)");
		this.base
			.update("insert into statement values (1, '/relief', 'now', 1, 'fact', 'Stretch.', 'low', null, 'aafp', "
					+ "null, false)");
		this.base.update("insert into nutrient values ('iron', 'Iron', 'Iron', 'A metal.', 1)");
		this.base.update("insert into reference_intake values ('iron', 'RDA', 'Men', 8, 'mg', 'aafp', false, 1)");
		this.base.update("insert into measure values ('stretch', 'Stretch', 'now', 1)");
		start().close();
		assertThat(counts()).hasSize(41).doesNotContainValue(0);
		assertThat(statements()).extracting((row) -> row.get("TEXT")).contains(TEXT).doesNotContain("Stretch.");
	}

	@Test
	void theSeedsOfTheJarLoadIntoMemoryByDefault() {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CrampExplorer.class)
			.run("--server.port=0")) {
			JdbcTemplate memory = context.getBean(JdbcTemplate.class);
			assertThat(memory.queryForList("select text from statement", String.class)).contains(TEXT);
			assertThat(memory.queryForObject("select database_path()", String.class)).isNull();
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(CrampExplorer.class).run("--server.port=0",
				"--spring.datasource.url=" + this.url, "--cramp-explorer.seeds=" + this.seeds.location());
	}

	private List<Map<String, Object>> statements() {
		return this.base.queryForList("select * from statement order by id");
	}

	private List<Map<String, Object>> history() {
		return this.base.queryForList("select * from \"flyway_schema_history\" order by \"installed_rank\"");
	}

	private List<Map<String, Object>> loads() {
		return this.base
			.queryForList("select * from \"flyway_schema_history\" where \"version\" is null and \"type\" = 'JDBC'");
	}

	private Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>();
		this.base
			.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
					String.class)
			.stream()
			.filter((table) -> !table.startsWith("flyway"))
			.forEach((table) -> counts.put(table,
					this.base.queryForObject("select count(*) from " + table, Integer.class)));
		return counts;
	}

	private record Broken(String file, String found, String replacement, String place, String reason) {
	}

}
