package crampexplorer.keeper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import crampexplorer.Instance;
import crampexplorer.OnPostgres;
import crampexplorer.PostgresServer;
import crampexplorer.Site;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The site as several instances on one PostgreSQL. */
@OnPostgres
class InstancesTests {

	private static final List<String> PAGES = List.of("/", "/nutrients/magnesium", "/causes/blood-clot", "/causes",
			"/foods", "/foods?nutrient=potassium", "/relief", "/when-to-see-a-doctor", "/how-it-works",
			"/how-it-works/rules", "/sources", "/what-the-sources-say", "/how-common", "/a-to-z",
			"/search?q=calf+swollen", "/check", "/check/all");

	private final PostgresServer server;

	InstancesTests(PostgresServer server) {
		this.server = server;
	}

	/** One test for all, as each start takes its time. */
	@Test
	void instancesStartTogetherAndOutliveTheirDatabase() throws IOException {
		String url = this.server.database();
		this.server.addReader(url);
		try (Instance one = start(url, PostgresServer.USER);
				Instance two = start(url, PostgresServer.READER, "--spring.flyway.user=" + PostgresServer.USER);
				Instance h2 = Instance.start()) {
			Site first = one.site();
			Map<String, String> pages = pages(first);
			assertThat(pages(two.site())).isEqualTo(pages);
			assertThat(pages(h2.site())).isEqualTo(pages);
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> empty(url, PostgresServer.READER))
				.havingRootCause()
				.withMessageContaining("permission denied");
			assertThat(first.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
			this.server.stop();
			try {
				assertThat(first.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
				assertThat(first.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
				assertThat(pages(first)).isEqualTo(pages);
				assertThat(pages(two.site())).isEqualTo(pages);
			}
			finally {
				this.server.start();
			}
			assertThat(becomesReady(first)).isTrue();
			assertThat(pages(first)).isEqualTo(pages);
			assertThat(one.said()).doesNotContain("password");
		}
	}

	private static Instance start(String url, String user, String... more) {
		return Instance.start(
				Stream
					.concat(Stream.of("--spring.datasource.url=" + url, "--spring.datasource.username=" + user),
							Stream.of(more))
					.toArray(String[]::new));
	}

	private static void empty(String url, String user) {
		new JdbcTemplate(new DriverManagerDataSource(url, user, "")).execute("delete from statement");
	}

	/** Pages, a result and an assessment. */
	private static Map<String, String> pages(Site site) {
		Map<String, String> pages = new TreeMap<>();
		for (String path : PAGES) {
			var answer = site.get(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(200);
			pages.put(path, answer.body());
		}
		pages.put("result", site.post("/check/result", "go=result", "finding=foot", "finding=at-night").body());
		pages.put("json", site.postJson("{\"findings\": [\"foot\", \"at-night\"]}").body());
		return pages;
	}

	private static boolean becomesReady(Site site) {
		for (int i = 0; i < 60; i++) {
			if (site.get("/actuator/health/readiness").statusCode() == 200) {
				return true;
			}
		}
		return false;
	}

}
