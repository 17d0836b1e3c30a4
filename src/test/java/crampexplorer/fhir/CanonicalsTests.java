package crampexplorer.fhir;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.Site;
import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Codebook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Resources of a site that was told at which address it is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "cramp-explorer.address=https://cramps.example/")
class CanonicalsTests {

	private static final String ROOT = "https://cramps.example/fhir";

	@Autowired
	private Codebook codebook;

	@Autowired
	private Canonicals canonicals;

	@Test
	void resourcesNameTheirAddress(@LocalServerPort int port) {
		Site site = new Site(port);
		assertThat(Sent.JSON.readTree(site.get(FhirRoom.METADATA).body()).at("/implementation/url").stringValue())
			.isEqualTo(ROOT);
		for (String path : List.of(FhirRoom.QUESTIONNAIRE, FhirRoom.OPERATION, "/fhir/CodeSystem/cramp-factors")) {
			assertThat(Sent.JSON.readTree(site.get(path).body()).get("url").stringValue())
				.isEqualTo("https://cramps.example" + path);
		}
		JsonNode found = Sent.JSON
			.readTree(site.get(FhirRoom.QUESTIONNAIRES + "?url=" + ROOT + "/Questionnaire/cramp-check").body());
		assertThat(found.at("/entry/0/fullUrl").stringValue()).isEqualTo(ROOT + "/Questionnaire/cramp-check");
		assertThat(found.at("/link/0/url").stringValue())
			.isEqualTo(ROOT + "/Questionnaire?url=" + ROOT + "/Questionnaire/cramp-check");
	}

	@Test
	void theyAreValidThereToo(@LocalServerPort int port) {
		Site site = new Site(port);
		Hapi hapi = new Hapi(site);
		String response = Sent.response(this.codebook, this.canonicals,
				Stream.of("no-emergency-signs", "one-leg-swollen", "calf").map(Slug::new).toList());
		assertThat(hapi.faults(Sent.assess(site, response).body())).isEmpty();
		for (String path : List.of(FhirRoom.METADATA, FhirRoom.QUESTIONNAIRES, FhirRoom.CODE_SYSTEMS,
				FhirRoom.OPERATION)) {
			assertThat(hapi.faults(site.get(path).body())).as(path).isEmpty();
		}
	}

}
