package crampexplorer.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What people may type, and what must then come first. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class QueriesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvFileSource(resources = "/queries.csv", numLinesToSkip = 1)
	void theBestComesFirst(String query, String kind, String first) {
		Document page = new Site(this.port).page("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		List<String> links = page.select("main .care a[href^=/], main .cards a")
			.stream()
			.map((link) -> link.attr("href"))
			.toList();
		assertThat(links).as(query).isNotEmpty();
		assertThat(links.get(0)).as("%s: %s", query, links).isIn((Object[]) first.split("\\|"));
		if ("emergency".equals(kind)) {
			assertThat(page.expectFirst("main > section").classNames()).contains("care")
				.containsAnyOf("care--emergency", "care--urgent");
			assertThat(page.expectFirst("main .care").text()).contains("112, 911 or 999");
		}
	}

}
