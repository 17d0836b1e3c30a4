package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import crampexplorer.CrampExplorer;
import crampexplorer.Instance;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** A file that cannot be the base: a clear word, and nothing in it changes. */
@ExtendWith(OutputCaptureExtension.class)
class BaseFileTests {

	@TempDir
	private Path folder;

	private Path file = Path.of("");

	private String url = "";

	@BeforeEach
	void name() {
		this.file = this.folder.resolve("base.mv.db");
		this.url = "jdbc:h2:file:" + this.folder.resolve("base");
	}

	@Test
	void aDamagedFileIsTold() throws IOException {
		load();
		byte[] content = Files.readAllBytes(this.file);
		Arrays.fill(content, 0, content.length / 2, (byte) 'x');
		assertRefused(content, "is a damaged file, or no database");
	}

	@Test
	void aFileThatIsNoDatabaseIsTold() throws IOException {
		assertRefused("A letter to my aunt.\n".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8),
				"is a damaged file, or no database");
	}

	@Test
	void aFileOfAnotherProgramIsTold() {
		JdbcTemplate other = new JdbcTemplate(source("sa"));
		other.execute("create table others (number integer)");
		assertThatExceptionOfType(BaseException.class).isThrownBy(this::load)
			.withMessage("The database at " + this.url + " holds tables that this program did not make.");
		assertThat(other.queryForObject("select count(*) from others", Integer.class)).isZero();
	}

	@Test
	void aFileOfAnotherUserIsTold() {
		new JdbcTemplate(source("another")).execute("create table others (number integer)");
		assertThatExceptionOfType(BaseException.class).isThrownBy(this::load)
			.withMessageContaining("does not know this user, or another program made it");
	}

	@Test
	void aFileThatAnotherProcessHasIsTold() throws IOException {
		try (Instance other = Instance.run(LoadProgram.class, this.url, "sa", SeedFolder.SMALL.path().toString(),
				"0")) {
			other.waitFor("steps: \\d+\n");
			assertThatExceptionOfType(BaseException.class).isThrownBy(this::load)
				.withMessage("The database at " + this.url + " is in use by another process.");
		}
		assertThatNoException().isThrownBy(this::load);
	}

	/** As a kill in the second script leaves it, and the failed start after that. */
	@Test
	void halfAScriptIsMadeAnew() {
		JdbcTemplate half = half();
		load();
		assertThat(half.queryForList("select text from statement", String.class)).contains("Stretch the muscle.");
		load();
		half.update("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '2'");
		load();
		assertThat(half.queryForList("select text from statement", String.class)).contains("Stretch the muscle.");
	}

	@Test
	void halfAScriptOfAnotherProgramIsLeftAlone() {
		JdbcTemplate half = half();
		half.update("update \"flyway_schema_history\" set \"description\" = 'of another program'");
		assertThatExceptionOfType(BaseException.class).isThrownBy(this::load);
		assertThat(half.queryForObject("select count(*) from claim", Integer.class)).isZero();
	}

	/** A file has one program at a time, so that its keeper chose the one that runs. */
	@Test
	void seedsMayReturnToAFile() throws IOException {
		load();
		SeedFolder newer = SeedFolder.SMALL.copyTo(this.folder.resolve("newer"))
			.replace("relief.yaml", "Stretch the muscle.", "Newer.");
		Loading.of(newer, source("sa"), this.url).run();
		load();
		assertThat(new JdbcTemplate(source("sa")).queryForList("select text from statement", String.class))
			.contains("Stretch the muscle.")
			.doesNotContain("Newer.");
	}

	@Test
	void aStartSaysItWithoutATrace(CapturedOutput output) throws IOException {
		Files.writeString(this.file, "A letter to my aunt.\n".repeat(1000));
		assertThatException().isThrownBy(() -> start(SeedFolder.SMALL));
		assertThat(output)
			.contains("APPLICATION FAILED TO START", "is a damaged file, or no database.",
					"all that it held is in the seeds")
			.doesNotContain("\tat ");
	}

	@Test
	void aStartWithBrokenSeedsSaysWhatToMend(CapturedOutput output) throws IOException {
		SeedFolder broken = SeedFolder.SMALL.copyTo(this.folder.resolve("seeds"))
			.replace("relief.yaml", "sources: [document-000/first]", "sources: [hearsay]");
		assertThatException().isThrownBy(() -> start(broken)).havingRootCause().isInstanceOf(SeedException.class);
		assertThat(output).contains("The seed files are wrong, so nothing was loaded:",
				"  relief.yaml: stretch parts.what[0]: unknown source 'hearsay'", "Mend the files named above");
		assertThat(this.file).doesNotExist();
	}

	private JdbcTemplate half() {
		Flyway.configure()
			.dataSource(source("sa"))
			.locations("classpath:db/migration")
			.target(MigrationVersion.fromVersion("1"))
			.load()
			.migrate();
		JdbcTemplate half = new JdbcTemplate(source("sa"));
		half.execute("create table claim (number integer)");
		return half;
	}

	private void start(SeedFolder seeds) {
		new SpringApplicationBuilder(CrampExplorer.class).run("--server.port=0", "--spring.datasource.url=" + this.url,
				"--cramp-explorer.seeds=" + seeds.location());
	}

	private void assertRefused(byte[] content, String problem) throws IOException {
		Files.write(this.file, content);
		assertThatExceptionOfType(BaseException.class).isThrownBy(this::load)
			.withMessage("The database at " + this.url + " " + problem + ".");
		assertThat(Files.readAllBytes(this.file)).isEqualTo(content);
	}

	private void load() {
		Loading.of(SeedFolder.SMALL, source("sa"), this.url).run();
	}

	private DriverManagerDataSource source(String user) {
		return new DriverManagerDataSource(this.url, user, "");
	}

}
