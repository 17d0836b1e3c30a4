package crampexplorer.reading;

import java.util.Map;

import crampexplorer.Crawl;
import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** How near the help is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TapsTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theThreeStepsStandOnTheHomePage() {
		Document home = this.site.page("/");
		assertThat(home.select("section:has(#now) ol li")).hasSize(3);
	}

	@Test
	void everyResultSaysWhatToDoTonight() {
		Map<String, Document> pages = Crawl.of(this.port).pages();
		assertThat(pages.keySet()).filteredOn((name) -> name.endsWith(" result")).hasSizeGreaterThan(4);
		pages.forEach((name, page) -> {
			if (name.endsWith(" result")) {
				assertThat(page.select("section:has(#tonight) li .said")).as(name).isNotEmpty();
			}
		});
	}

}
