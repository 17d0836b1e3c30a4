package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;

import crampexplorer.OnPostgres;
import crampexplorer.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Programs with older and newer seeds on one database. */
@OnPostgres
class SharedBaseTests {

	private final String url;

	private final DriverManagerDataSource base;

	private SeedFolder newer = SeedFolder.SMALL;

	SharedBaseTests(PostgresServer server) {
		this.url = server.database();
		this.base = new DriverManagerDataSource(this.url, PostgresServer.USER, "");
	}

	@BeforeEach
	void change(@TempDir Path folder) throws IOException {
		this.newer = SeedFolder.SMALL.copyTo(folder.resolve("newer"))
			.replace("relief.yaml", "Stretch the muscle.", "Newer.");
	}

	@Test
	void anOlderProgramDoesNotTakeTheBaseBack() {
		load(SeedFolder.SMALL).run();
		load(this.newer).run();
		assertThatExceptionOfType(BaseException.class).isThrownBy(() -> load(SeedFolder.SMALL).run())
			.withMessageContaining("holds newer seeds")
			.satisfies((refused) -> assertThat(refused.action()).contains("--cramp-explorer.take-back=true"));
		assertThat(isNewer()).isTrue();
		assertThatNoException().isThrownBy(() -> load(this.newer).run());
	}

	@Test
	void itsKeeperMayGoBackOnPurpose() {
		load(SeedFolder.SMALL).run();
		load(this.newer).run();
		Loading.of(SeedFolder.SMALL, this.base, this.url, true).run();
		assertThat(isNewer()).isFalse();
		assertThatNoException().isThrownBy(() -> load(SeedFolder.SMALL).run());
	}

	@Test
	void whatWasReadWhileAnotherLoadedIsNotServed() {
		Loading older = load(SeedFolder.SMALL);
		older.run();
		older.keeper().afterSingletonsInstantiated();
		load(this.newer).run();
		assertThatExceptionOfType(BaseException.class).isThrownBy(older.keeper()::afterSingletonsInstantiated)
			.withMessageContaining("holds newer seeds");
	}

	@Test
	void aBaseOfANewerVersionIsLeftAlone() {
		load(SeedFolder.SMALL).run();
		new JdbcTemplate(this.base)
			.update("insert into flyway_schema_history select max(installed_rank) + 1, '9999', 'later',"
					+ " 'SQL', 'V9999__later.sql', 1, 'cramp', current_timestamp, 1, true from flyway_schema_history");
		assertThatExceptionOfType(BaseException.class).isThrownBy(() -> load(this.newer).run())
			.withMessageContaining("made by a newer version");
		assertThat(isNewer()).isFalse();
	}

	@Test
	void tablesOfOthersAreLeftAlone() {
		new JdbcTemplate(this.base).execute("create table others (number integer)");
		assertThatExceptionOfType(BaseException.class).isThrownBy(() -> load(this.newer).run())
			.withMessageContaining("holds tables that this program did not make");
	}

	@Test
	void halfAScriptIsToldAndNeverEmptied() {
		load(SeedFolder.SMALL).run();
		new JdbcTemplate(this.base).update("""
				delete from flyway_schema_history where installed_rank =
					(select max(installed_rank) from flyway_schema_history where version is not null)
				""");
		assertThatExceptionOfType(BaseException.class).isThrownBy(() -> load(this.newer).run())
			.withMessageContaining("cannot be brought up to date")
			.satisfies((told) -> assertThat(told.action()).contains("empty it and start again"));
		assertThat(isNewer()).isFalse();
	}

	@Test
	void aServerThatIsNotThereIsTold() {
		String nowhere = "jdbc:postgresql://127.0.0.1:1/cramp?password=secret";
		assertThatExceptionOfType(BaseException.class)
			.isThrownBy(() -> Loading
				.of(SeedFolder.SMALL, new DriverManagerDataSource(nowhere, PostgresServer.USER, ""), nowhere)
				.run())
			.withMessage("The database at jdbc:postgresql://127.0.0.1:1/cramp does not answer.");
	}

	@Test
	void aDatabaseThatIsNotThereIsTold() {
		String missing = this.url + "missing";
		assertThatExceptionOfType(BaseException.class)
			.isThrownBy(() -> Loading
				.of(SeedFolder.SMALL, new DriverManagerDataSource(missing, PostgresServer.USER, ""), missing)
				.run())
			.withMessage("The database at " + missing + " does not exist.");
	}

	private Loading load(SeedFolder seeds) {
		return Loading.of(seeds, this.base, this.url);
	}

	private boolean isNewer() {
		return new JdbcTemplate(this.base).queryForList("select text from statement", String.class).contains("Newer.");
	}

}
