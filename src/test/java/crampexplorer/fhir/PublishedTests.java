package crampexplorer.fhir;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import crampexplorer.Site;
import crampexplorer.web.RawRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be read is kept as bytes, and made from its address alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PublishedTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { FhirRoom.METADATA, FhirRoom.QUESTIONNAIRE, FhirRoom.QUESTIONNAIRES,
			"/fhir/CodeSystem/cramp-findings", FhirRoom.CODE_SYSTEMS, FhirRoom.OPERATION })
	void itIsKeptUnderOneAddress(String path) {
		HttpResponse<String> answer = this.site
			.send(this.site.request(path).header("Accept", "application/fhir+json").GET());
		String tag = tag(answer);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+json");
		assertThat(tag).matches("\"[0-9a-f]{32}\"");
		for (String format : new String[] { "json", "application/json", "application/fhir+json",
				"application%2Ffhir%2Bjson" }) {
			assertThat(tag(
					this.site.send(this.site.request(path + "?_format=" + format).header("Accept", "text/html").GET())))
				.isEqualTo(tag);
		}
		for (String accept : new String[] { "*/*", "application/*", "application/json", "text/html, */*;q=0.1",
				"application/fhir+json;fhirVersion=4.0" }) {
			assertThat(tag(this.site.send(this.site.request(path).header("Accept", accept).GET()))).isEqualTo(tag);
		}
		HttpResponse<String> known = this.site.send(this.site.request(path).header("If-None-Match", tag).GET());
		assertThat(known.statusCode()).isEqualTo(304);
		HttpResponse<String> head = this.site.send(this.site.request(path).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(tag(head)).isEqualTo(tag);
	}

	/** No free text becomes a key of what is kept. */
	@Test
	void aSearchIsNotKept() {
		HttpResponse<String> answer = this.site.get(FhirRoom.QUESTIONNAIRES + "?url=zqxmarker");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.body()).doesNotContain("zqxmarker");
	}

	@Test
	void noHostOfAVisitorIsTold() throws IOException {
		for (String path : new String[] { FhirRoom.METADATA, FhirRoom.QUESTIONNAIRES + "?url=a" }) {
			assertThat(RawRequests.send(this.port,
					("GET " + path + " HTTP/1.1\r\nHost: evil.example:81\r\nX-Forwarded-Host: evil.example\r\n"
							+ "Connection: close\r\n\r\n")
						.getBytes(StandardCharsets.US_ASCII)))
				.startsWith("HTTP/1.1 200")
				.doesNotContain("evil.example");
		}
	}

	@Test
	void theVersionIsThatOfTheRules() {
		JsonNode rules = Sent.JSON.readTree(this.site.postJson("{\"findings\": []}").body()).get("rules");
		JsonNode questionnaire = Sent.JSON.readTree(this.site.get(FhirRoom.QUESTIONNAIRE).body());
		assertThat(questionnaire.get("version")).isEqualTo(rules.get("version"));
		assertThat(questionnaire.get("date")).isEqualTo(rules.get("date"));
	}

	/** Safety words are not help, which some programs hide. */
	@Test
	void hintsAreSeenByEveryone() {
		assertThat(Sent.JSON.readTree(this.site.get(FhirRoom.QUESTIONNAIRE).body()).findParents("linkId"))
			.filteredOn((item) -> item.get("linkId").stringValue().matches(".*[.]hint|stop"))
			.hasSizeGreaterThan(5)
			.noneMatch((item) -> item.has("extension"));
	}

	@Test
	void nothingOfItIsForSearchEngines() {
		assertThat(this.site.get("/robots.txt").body()).contains("Disallow: /fhir/");
	}

	private static String tag(HttpResponse<String> answer) {
		return answer.headers().firstValue("ETag").orElse("");
	}

}
