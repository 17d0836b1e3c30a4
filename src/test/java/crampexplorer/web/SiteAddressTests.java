package crampexplorer.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import crampexplorer.Crawl;
import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The site, told at which address it is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "cramp-explorer.address=" + SiteAddressTests.ADDRESS + "/")
class SiteAddressTests {

	static final String ADDRESS = "https://cramps.example";

	private static final SiteProperties.Others NOBODY = new SiteProperties.Others(List.of());

	@LocalServerPort
	private int port;

	@Test
	void everyListedPageNamesItsOneAddress() {
		Crawl crawl = Crawl.of(this.port);
		Map<String, Document> listed = crawl.listed();
		crawl.pages()
			.forEach((path, page) -> assertThat(page.select("link[rel=canonical]").eachAttr("href")).as(path)
				.isEqualTo(listed.containsKey(path) ? List.of(ADDRESS + path) : List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/causes?from=a-letter", "/causes;a=b" })
	void otherWaysToWriteItLeadToTheOneAddress(String path) {
		assertThat(new Site(this.port).page(path).expectFirst("link[rel=canonical]").attr("href"))
			.isEqualTo(ADDRESS + "/causes");
	}

	@Test
	void theSitemapHoldsEveryListedPageAndNoOther() {
		Map<String, Document> listed = Crawl.of(this.port).listed();
		var answer = new Site(this.port).get("/sitemap.xml");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/xml"));
		Document sitemap = Jsoup.parse(answer.body(), Parser.xmlParser());
		assertThat(sitemap.select("urlset > url > loc").eachText()).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(
					listed.keySet().stream().map((path) -> ADDRESS + path).collect(Collectors.toList()));
		for (Element url : sitemap.select("url")) {
			Document page = listed.get(url.expectFirst("loc").text().substring(ADDRESS.length()));
			assertThat(url.select("lastmod").eachText()).as("%s", url)
				.allMatch((date) -> date.matches("\\d{4}-\\d\\d-\\d\\d"));
			assertThat(url.select("lastmod").isEmpty()).as("%s", url)
				.isNotEqualTo(Objects.requireNonNull(page).text().contains("Content last checked"));
		}
	}

	@Test
	void crawlersAreToldWhereTheSitemapIs() {
		assertThat(new Site(this.port).get("/robots.txt").body())
			.isEqualTo("User-agent: *\nDisallow: /api/\nDisallow: /fhir/\n\nSitemap: " + ADDRESS + "/sitemap.xml\n");
	}

	@Test
	void addressesInTheDataAreWhole() {
		assertThat(new Site(this.port).page("/causes/dehydration").expectFirst("script").data())
			.contains("\"url\":\"" + ADDRESS + "/causes/dehydration\"", "\"@id\":\"" + ADDRESS + "/causes\"");
	}

	@Test
	void aBrowserFindsTheSearchAndTheFeed() {
		Site site = new Site(this.port);
		assertThat(site.page("/about").select("link[rel=search]").eachAttr("href")).containsExactly("/opensearch.xml");
		var answer = site.get("/opensearch.xml");
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValue("application/opensearchdescription+xml;charset=UTF-8");
		Document search = Jsoup.parse(answer.body(), Parser.xmlParser());
		assertThat(search.expectFirst("OpenSearchDescription").attr("xmlns"))
			.isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
		assertThat(search.select("ShortName").text()).hasSizeBetween(1, 16);
		String template = search.expectFirst("Url[type=text/html]").attr("template");
		assertThat(template).isEqualTo(ADDRESS + "/search?q={searchTerms}");
		assertThat(site.page(template.substring(ADDRESS.length()).replace("{searchTerms}", "magnesium"))
			.select("main li > a[href=/nutrients/magnesium]")).isNotEmpty();
		assertThat(Jsoup.parse(site.get("/changes.atom").body(), Parser.xmlParser()).select("link").eachAttr("href"))
			.allMatch((href) -> href.startsWith(ADDRESS + "/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cramps.example", "https://cramps.example/site", "javascript:alert(1)", "https://a\"b",
			"https://cramps.example?a" })
	void anAddressThatIsNoneIsRefused(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteProperties(address, NOBODY, NOBODY))
			.withMessageContaining("cramp-explorer.address");
	}

}
