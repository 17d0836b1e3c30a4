package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import crampexplorer.Instance;
import crampexplorer.OnPostgres;
import crampexplorer.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first start is killed at steps from the first to the last: the next start finds, or
 * makes, a whole base.
 */
@OnPostgres
class KilledStartTests {

	private static final int KILLS = 7;

	private final PostgresServer server;

	@TempDir
	private Path folder;

	KilledStartTests(PostgresServer server) {
		this.server = server;
	}

	@Test
	void onPostgresNothingIsHalf() throws IOException {
		String whole = this.server.database();
		int steps = steps(whole, PostgresServer.USER);
		List<?> wanted = afterNextStart(whole, PostgresServer.USER);
		for (int kill = 1; kill <= KILLS; kill++) {
			assertThat(afterKill(this.server.database(), PostgresServer.USER, step(kill, steps))).isEqualTo(wanted);
		}
	}

	@Test
	void inAFileNothingIsHalf() throws IOException {
		String whole = "jdbc:h2:file:" + this.folder.resolve("whole");
		int steps = steps(whole, "sa");
		List<?> wanted = afterNextStart(whole, "sa");
		for (int kill = 1; kill <= KILLS; kill++) {
			String url = "jdbc:h2:file:" + this.folder.resolve("killed" + kill);
			assertThat(afterKill(url, "sa", step(kill, steps))).isEqualTo(wanted);
		}
	}

	private static int step(int kill, int steps) {
		return 1 + (steps - 1) * (kill - 1) / (KILLS - 1);
	}

	private static int steps(String url, String user) throws IOException {
		try (Instance program = program(url, user, 0)) {
			Matcher told = Pattern.compile("steps: (\\d+)").matcher(program.waitFor("steps: \\d+\n"));
			assertThat(told.find()).isTrue();
			return Integer.parseInt(told.group(1));
		}
	}

	private static List<?> afterKill(String url, String user, int step) throws IOException {
		try (Instance program = program(url, user, step)) {
			assertThat(program.end()).as("step %s: %s", step, program.said()).isEqualTo(137);
		}
		return afterNextStart(url, user);
	}

	private static Instance program(String url, String user, int step) {
		return Instance.run(LoadProgram.class, url, user, SeedFolder.SMALL.path().toString(), String.valueOf(step));
	}

	private static List<?> afterNextStart(String url, String user) {
		DriverManagerDataSource source = new DriverManagerDataSource(url, user, "");
		Loading.of(SeedFolder.SMALL, source, url).run();
		JdbcTemplate base = new JdbcTemplate(source);
		assertThat(base.queryForObject("select count(*) from statement", Integer.class)).isPositive();
		return List.of(base.queryForList("select * from statement order by id"),
				base.queryForList("select * from likelihood order by condition, finding"),
				base.queryForList("select count(*) from flag_step_line"));
	}

}
