package crampexplorer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import crampexplorer.Crawl;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs read of a page is what the page says. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class LinkedDataTests {

	private final JsonMapper mapper = new JsonMapper();

	@Autowired
	private LinkedData linkedData;

	private Crawl crawl;

	private Map<String, Document> listed = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.crawl = Crawl.of(port);
		this.listed = this.crawl.listed();
	}

	@Test
	void everyListedPageHasOneBlockAndNoOther() {
		this.crawl.pages()
			.forEach((path, page) -> assertThat(page.select("script")).as(path)
				.hasSize(this.listed.containsKey(path) ? 1 : 0));
	}

	@Test
	void allOfItKeepsToTheVocabulary() throws IOException {
		Vocabulary vocabulary = new Vocabulary();
		this.listed.forEach((path, page) -> {
			JsonNode data = data(page);
			assertThat(data.path("@context").asString()).as(path).isEqualTo("https://schema.org");
			assertThat(vocabulary.problems(data)).as(path).isEmpty();
		});
	}

	@Test
	void whatIsNotInTheVocabularyIsFound() throws IOException {
		Vocabulary vocabulary = new Vocabulary();
		for (String wrong : new String[] { "{\"@type\": \"Page\"}", "{\"@type\": \"WebPage\", \"colour\": \"red\"}",
				"{\"@type\": \"Substance\", \"dateModified\": \"2026-11-22\"}",
				"{\"@type\": \"WebPage\", \"dateModified\": \"soon\"}",
				"{\"@type\": \"WebPage\", \"audience\": {\"@type\": \"Substance\"}}",
				"{\"@type\": \"WebPage\", \"about\": [{\"@type\": \"Thing\", \"name\": 7}]}" }) {
			assertThat(vocabulary.problems(this.mapper.readTree(wrong))).as(wrong).hasSize(1);
		}
	}

	@Test
	void itSaysWhatThePageSays() {
		DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
		this.listed.forEach((path, page) -> {
			JsonNode data = data(page);
			assertThat(data.path("url").asString()).as(path).isEqualTo(path);
			assertThat(page.title()).as(path).startsWith(data.path("name").asString());
			assertThat(page.expectFirst("meta[name=description]").attr("content")).as(path)
				.isEqualTo(data.path("description").asString());
			assertThat(page.expectFirst("html").attr("lang")).as(path).isEqualTo(data.path("inLanguage").asString());
			assertThat(data.has("dateModified")).as(path).isEqualTo(page.text().contains("Content last checked"));
			if (data.has("dateModified")) {
				assertThat(page.text()).as(path)
					.contains("Content last checked by its makers: "
							+ LocalDate.parse(data.path("dateModified").asString()).format(date));
			}
			assertThat(data.path("breadcrumb")
				.path("itemListElement")
				.valueStream()
				.map((crumb) -> crumb.path("name").asString())).as(path)
				.isEqualTo(page.select(".crumbs li").eachText());
			assertThat(data.path("breadcrumb")
				.path("itemListElement")
				.valueStream()
				.filter((crumb) -> crumb.has("item"))
				.map((crumb) -> crumb.path("item").path("@id").asString())).as(path)
				.isEqualTo(page.select(".crumbs a").eachAttr("href"));
		});
	}

	@Test
	void itTellsWhatAPageIsAbout() {
		JsonNode magnesium = data(page("/nutrients/magnesium"));
		assertThat(magnesium.path("@type").asString()).isEqualTo("MedicalWebPage");
		assertThat(magnesium.path("about").toString())
			.isEqualTo("[{\"@type\":\"MedicalCondition\",\"name\":\"Muscle cramp\"},"
					+ "{\"@type\":\"Substance\",\"name\":\"Magnesium\"}]");
		assertThat(data(page("/privacy")).path("@type").asString()).isEqualTo("WebPage");
		assertThat(data(page("/")).path("isPartOf").path("@type").asString()).isEqualTo("WebSite");
	}

	@Test
	void noClinicianIsNamedForNoneHasSignedItOff() {
		this.listed.forEach((path, page) -> assertThat(data(page).toString()).as(path)
			.doesNotContain("reviewedBy", "author", "Physician"));
	}

	@Test
	void itIsSmall() throws IOException {
		for (Map.Entry<String, Document> page : this.listed.entrySet()) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
				gzip.write(page.getValue().expectFirst("script").data().getBytes(StandardCharsets.UTF_8));
			}
			assertThat(bytes.size()).as(page.getKey()).isLessThan(600);
		}
	}

	@Test
	void noWordsCanEndTheElement() {
		String data = this.linkedData.of("/", "</script><script>alert(1)</script>", "<!-- \" \\ & '", "", "Thing",
				"]]>");
		assertThat(data).doesNotContain("<");
		assertThat(this.mapper.readTree(data).path("name").asString()).isEqualTo("</script><script>alert(1)</script>");
	}

	private Document page(String path) {
		Document page = this.listed.get(path);
		assertThat(page).as(path).isNotNull();
		return Objects.requireNonNull(page);
	}

	private JsonNode data(Document page) {
		String data = page.expectFirst("script[type=application/ld+json]").data();
		assertThat(data).doesNotContain("<");
		return this.mapper.readTree(data);
	}

}
