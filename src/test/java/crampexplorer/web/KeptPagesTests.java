package crampexplorer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import crampexplorer.Crawl;
import crampexplorer.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptPagesTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	/** Whatever links lead to, but what was searched for. */
	@Test
	void everyPageIsMadeOnceAndSentPlainOrSmallOrNotAtAll() throws IOException {
		Map<String, HttpResponse<String>> pages = Crawl.of(this.port).linked();
		assertThat(pages).hasSizeGreaterThan(800);
		for (Map.Entry<String, HttpResponse<String>> page : pages.entrySet()) {
			if (page.getKey().startsWith("/search?")) {
				continue;
			}
			String tag = header(page.getValue(), "ETag");
			assertThat(tag).as(page.getKey()).matches("\"[0-9a-f]{32}\"");
			HttpResponse<byte[]> small = this.site
				.bytes(this.site.request(page.getKey()).header("Accept-Encoding", "br, gzip").GET());
			assertThat(unzip(small.body())).as(page.getKey()).isEqualTo(page.getValue().body());
			assertThat(small.headers().firstValue("ETag")).isPresent()
				.isNotEqualTo(page.getValue().headers().firstValue("ETag"));
			HttpResponse<String> known = this.site
				.send(this.site.request(page.getKey()).header("If-None-Match", tag).GET());
			assertThat(known.statusCode()).isEqualTo(304);
			assertThat(known.body()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources.json", "/sources.bib", "/sources.ris", "/changes.atom", "/openapi.json",
			"/data/foods.csv", "/data/datapackage.json" })
	void aFileHasANameAndIsStillShown(String path) throws IOException {
		String name = path.substring(path.lastIndexOf('/') + 1);
		for (String coding : new String[] { "gzip", "identity" }) {
			HttpResponse<byte[]> file = this.site
				.bytes(this.site.request(path).header("Accept-Encoding", coding).GET());
			assertThat(file.statusCode()).isEqualTo(200);
			assertThat(file.headers().allValues("Content-Disposition"))
				.containsExactly("inline; filename=\"" + name + "\"");
		}
	}

	@Test
	void aPageHasNoNameOfAFile() throws IOException {
		assertThat(this.site.get("/nutrients/magnesium").headers().firstValue("Content-Disposition")).isEmpty();
	}

	@Test
	void allPagesFit() {
		long weight = Crawl.of(this.port)
			.linked()
			.values()
			.stream()
			.mapToLong(
					(answer) -> KeptPage.of("/", "text/html", answer.body().getBytes(StandardCharsets.UTF_8)).weight())
			.sum();
		assertThat(weight).isBetween(1_000_000L, KeptPages.MOST / 2);
	}

	/** The first to ask must not leave a trace in what the next one gets. */
	@Test
	void whoAsksFirstChangesNothing() {
		String path = "/foods?nutrient=magnesium&order=least&low=potassium";
		HttpResponse<String> first = this.site.send(this.site.request(path)
			.header("Accept", "application/json")
			.header("Accept-Language", "de")
			.header("Cookie", "a=b")
			.header("If-Modified-Since", "Thu, 26 Nov 2036 10:03:20 GMT")
			.header("Range", "bytes=0-3")
			.method("HEAD", BodyPublishers.noBody()));
		HttpResponse<String> next = this.site.get(path);
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(first.body()).isEmpty();
		assertThat(next.body()).contains("</html>");
		assertThat(headers(first)).isEqualTo(headers(next));
	}

	/** Whoever sends a request can write any host into it. */
	@Test
	void noHostOfOneVisitorIsToldToTheNext() throws IOException {
		for (String path : new String[] { "/foods?nutrient=calcium&order=least", "/sources/trial?page=1" }) {
			String strange = RawRequests.send(this.port, ("GET " + path
					+ " HTTP/1.1\r\nHost: evil.example:81\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			HttpResponse<String> next = this.site.get(path);
			assertThat(strange).startsWith("HTTP/1.1 200").endsWith(next.body());
			assertThat(next.body()).contains("</html>").doesNotContain("evil.example");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=zqxmarker", "/nutrients/magnesium?q=zqxmarker", "/nutrients?food=zqxmarker",
			"/foods?nutrient=magnesium&x=zqxmarker", "/foods?nutrient=Magnesium", "/sources?page=zqxmarker",
			"/nutrients/magnesium;zqxmarker=1", "/css/cramp.css?v=zqxmarker", "/zqxmarker", "/check?zqxmarker",
			"/actuator/health/liveness", "/causes/" })
	void whatAVisitorTypedIsNotKept(String address) {
		assertThat(this.site.get(address).headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void anAssetOfAnotherVersionIsNotToBeKept() {
		String current = this.site.page("/").expectFirst("link[rel=stylesheet]").attr("href");
		assertThat(header(this.site.get(current), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
		assertThat(header(this.site.get(current), "Content-Type")).isEqualTo("text/css;charset=UTF-8");
		assertThat(header(this.site.get("/css/cramp.css?v=00000000"), "Cache-Control")).isEqualTo("no-cache");
		assertThat(header(this.site.get("/css/cramp.css"), "Cache-Control")).isEqualTo("no-cache");
	}

	@Test
	void aPageIsAskedForAnewEachTime() {
		assertThat(header(this.site.get("/nutrients"), "Cache-Control")).isEqualTo("no-cache");
		assertThat(header(this.site.get("/check"), "Cache-Control")).isEqualTo("private, no-cache");
		assertThat(header(this.site.get("/nutrients"), "Vary")).isEqualTo("Accept-Encoding");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none",
			value = { "none | false", "'' | false", "gzip | true", "br, GZIP;q=0.5 | true", "gzip;q=0 | false",
					"gzip; q=0.000 | false", "gzip;q=0.001 | true", "* | true", "*;q=0 | false", "*, gzip;q=0 | false",
					"identity | false", "deflate, x-gzip | true", ";,;=,gzip | true" })
	void theSmallFormIsSentToThoseThatTakeIt(String accepted, boolean small) {
		assertThat(Gzip.isTaken(accepted)).isEqualTo(small);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "* | 304", "\"0\", W/%s | 304", "\"0\" | 200", "%.9s | 200", "'' | 200" })
	void whatTheBrowserHasIsComparedWithWhatThereIs(String known, int status) {
		String tag = header(this.site.get("/about"), "ETag");
		HttpRequest.Builder request = this.site.request("/about").header("If-None-Match", known.formatted(tag)).GET();
		assertThat(this.site.send(request).statusCode()).isEqualTo(status);
	}

	private static Map<String, Object> headers(HttpResponse<String> answer) {
		Map<String, Object> headers = new TreeMap<>(answer.headers().map());
		headers.remove("date");
		return headers;
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static String unzip(byte[] small) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(small))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
