package crampexplorer.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.Crawl;
import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines may list, where nobody has said at which address the site is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class ListingTests {

	private Site site;

	private Map<String, Document> listed = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.site = new Site(port);
		this.listed = Crawl.of(port).listed();
	}

	@Test
	void everyListedPageIsDescribedInWordsOfItsOwn() {
		Map<String, String> described = new HashMap<>();
		assertThat(this.listed).hasSizeGreaterThan(100).allSatisfy((path, page) -> {
			String description = page.select("meta[name=description]").attr("content");
			assertThat(description).as(path).hasSizeBetween(50, 160);
			assertThat(described.put(description, path)).as(path).isNull();
			assertThat(page.select("meta[property=og:description]").attr("content")).as(path).isEqualTo(description);
			assertThat(page.title()).as(path).startsWith(page.select("meta[property=og:title]").attr("content"));
		});
	}

	@Test
	void whatBelongsToOneVisitorIsNotListed() {
		assertThat(this.listed.keySet())
			.contains("/", "/foods", "/foods/banana", "/causes/medicines", "/sources", "/sources/trial")
			.noneMatch((path) -> path.startsWith("/check") || path.startsWith("/search") || path.contains("?"));
		assertThat(this.site.page("/foods?diet=vegan").select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
		assertThat(this.site.page("/how-it-works/rules?answer=numbness").select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
		for (String path : List.of("/how-it-works/rules?level=emergency", "/how-it-works/rules?part=ranking",
				"/sources/study?page=2", "/sources/judgement")) {
			assertThat(this.site.page(path).select("meta[name=robots]").attr("content")).as(path).isEqualTo("noindex");
		}
		assertThat(this.site.page("/foods/compare?food=banana&food=potato").select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
	}

	@Test
	void aHostInARequestIsNeverRepeated() {
		this.listed.forEach((path, page) -> {
			assertThat(page.select("link[rel=canonical]")).as(path).isEmpty();
			assertThat(page.head().html()).as(path).doesNotContain("localhost");
		});
		assertThat(this.site.get("/sitemap.xml").statusCode()).isEqualTo(404);
	}

	@Test
	void crawlersAreToldWhatNotToFetch() {
		var answer = this.site.get("/robots.txt");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/plain"));
		assertThat(answer.body()).isEqualTo("User-agent: *\nDisallow: /api/\nDisallow: /fhir/\n");
	}

}
