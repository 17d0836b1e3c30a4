package crampexplorer.keeper;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import crampexplorer.Crawl;
import crampexplorer.Instance;
import crampexplorer.OnPostgres;
import crampexplorer.PostgresServer;
import crampexplorer.Site;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A start that uses what the build has prepared, after the build has done so. */
@Tag("prepared")
class PreparedStartTests {

	private static final String ADDRESS = "--cramp-explorer.address=https://cramps.example";

	private static final String ASKED = "{\"findings\": [\"foot\", \"at-night\"]}";

	@Test
	void itsPagesAreThoseOfAnyStart() throws IOException {
		try (Instance prepared = Instance.prepared(ADDRESS); Instance any = Instance.start(ADDRESS)) {
			Map<String, String> pages = answers(any);
			assertThat(pages).hasSizeGreaterThan(800);
			assertThat(answers(prepared)).isEqualTo(pages);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "spring.profiles.active=metrics", "management.server.port=9090",
			"server.forward-headers-strategy=framework" })
	void aPartThatIsAddedIsRefused(String setting) throws IOException {
		try (Instance prepared = Instance.prepared("--" + setting)) {
			assertThat(prepared.end()).isEqualTo(1);
			assertThat(prepared.said()).contains("leave out either this or -Dspring.aot.enabled=true",
					setting.substring(0, setting.indexOf('=')));
		}
	}

	/** All that a visitor can come to, by its address or a name of its own. */
	private static Map<String, String> answers(Instance instance) {
		Site site = instance.site();
		Crawl crawl = Crawl.of(instance.port());
		Map<String, String> answers = new TreeMap<>();
		Stream.of(crawl.linked(), crawl.posted(), crawl.errors())
			.forEach((some) -> some.forEach((name, answer) -> answers.put(name, told(answer))));
		answers.put("an assessment", told(site.postJson(ASKED)));
		answers.put("readiness", told(site.get("/actuator/health/readiness")));
		answers.put("no metrics", told(site.get("/actuator/prometheus")));
		return answers;
	}

	private static String told(HttpResponse<String> answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		return answer.statusCode() + " " + headers + "\n" + answer.body();
	}

	@Nested
	@OnPostgres
	class OnAnotherDatabase {

		private final PostgresServer server;

		OnAnotherDatabase(PostgresServer server) {
			this.server = server;
		}

		@Test
		void itLoadsAndReads() throws IOException {
			try (Instance prepared = Instance.prepared("--spring.datasource.url=" + this.server.database(),
					"--spring.datasource.username=" + PostgresServer.USER)) {
				assertThat(prepared.site().get("/nutrients/magnesium").statusCode()).isEqualTo(200);
				assertThat(prepared.site().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
			}
		}

	}

}
