package crampexplorer.fhir;

import java.net.http.HttpResponse;
import java.util.List;

import crampexplorer.Site;
import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Fixtures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** HAPI's validator finds valid whatever stands below /fhir, and finds what is not. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class ValidatorTests {

	@Autowired
	private Codebook codebook;

	@Autowired
	private Canonicals canonicals;

	private Site site;

	private Hapi hapi;

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
		this.hapi = new Hapi(this.site);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fhir/metadata", "/fhir/Questionnaire/cramp-check", "/fhir/CodeSystem/cramp-findings",
			"/fhir/CodeSystem/cramp-factors", "/fhir/CodeSystem/cramp-care-levels", "/fhir/CodeSystem/cramp-red-flags",
			"/fhir/CodeSystem/cramp-bands", "/fhir/OperationDefinition/Questionnaire-assess", "/fhir/Questionnaire",
			"/fhir/CodeSystem", "/fhir/CodeSystem?url=nothing", "/fhir/nothing",
			"/fhir/Questionnaire/cramp-check/$assess" })
	void whatIsReadIsValid(String path) {
		assertThat(this.hapi.faults(this.site.get(path).body())).isEmpty();
	}

	/** The response in it is held against the Questionnaire. */
	@ParameterizedTest
	@CsvSource({ "emergency, chest-pain-or-breathless", "urgent, one-leg-swollen no-emergency-signs",
			"doctor, no-emergency-signs no-today-signs at-night calf new-medicine takes-diuretic", "unknown, at-night",
			"unknown, ''", "undecided, no-emergency-signs no-today-signs" })
	void anAssessmentOfEachLevelIsValid(String level, String findings) {
		assertValid(level, findings.isEmpty() ? List.of() : List.of(findings.split(" ")));
	}

	@Test
	void anAssessmentOfSelfCareIsValid() {
		assertValid("self-care", Fixtures.HARMLESS);
	}

	private void assertValid(String level, List<String> findings) {
		HttpResponse<String> answer = Sent.assess(this.site, response(findings));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(this.hapi.faults(answer.body())).isEmpty();
		assertThat(Sent.Told.of(answer.body()).codes("ServiceRequest"))
			.isEqualTo(List.of("unknown", "undecided").contains(level) ? List.of() : List.of(level));
	}

	@Test
	void aResponseIsHeldAgainstTheQuestionnaire() {
		assertThat(this.hapi.faults(response(List.of("no-emergency-signs", "no-today-signs", "foot", "one-side"))))
			.isEmpty();
		assertThat(this.hapi.faults(response(List.of("no-emergency-signs", "dark-urine"))))
			.anyMatch((fault) -> fault.startsWith("ERROR") && fault.contains("QUESTIONNAIRE_QR_ITEM_EXCLUSIVE"));
		assertThat(this.hapi.faults(response(List.of("no-emergency-signs", "18-to-49", "65-or-over"))))
			.anyMatch((fault) -> fault.startsWith("ERROR") && fault.contains("OnlyOneA"));
		assertThat(this.hapi.faults(response(List.of("dark-urine", "foot")))).as("nothing is asked after an emergency")
			.anyMatch((fault) -> fault.startsWith("ERROR") && fault.contains("not enabled"));
		assertThat(this.hapi.faults(response(List.of("no-emergency-signs", "belly", "one-side"))))
			.as("no side of a belly is asked for")
			.anyMatch((fault) -> fault.startsWith("ERROR") && fault.contains("not enabled"));
		assertThat(this.hapi.faults(response(List.of("foot")).replace("\"foot\"", "\"knee\"")))
			.anyMatch((fault) -> fault.startsWith("ERROR") && fault.contains("NoCoding"));
		assertThat(this.hapi.faults(response(List.of("foot")).replace("\"where\"", "\"whither\"")))
			.anyMatch((fault) -> fault.startsWith("ERROR") && fault.contains("Item_NotFound"));
	}

	/** A check that could not fail would prove nothing. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/fhir/Questionnaire/cramp-check | \"type\":\"choice\" | \"type\":\"choose\"",
					"/fhir/Questionnaire/cramp-check | \"enableBehavior\":\"any\", | ''",
					"/fhir/Questionnaire/cramp-check | \"question\":\"where\" | \"question\":\"whither\"",
					"/fhir/Questionnaire/cramp-check | \"code\":\"check-box\" | \"code\":\"tick-box\"",
					"/fhir/CodeSystem/cramp-bands | \"content\":\"complete\", | ''",
					"/fhir/CodeSystem/cramp-bands | \"code\":\"weak\" | \"code\":\"some\"",
					"/fhir/metadata | \"fhirVersion\":\"4.0.1\" | \"fhirVersion\":\"four\"",
					"/fhir/metadata | \"format\":[\"json\",\"application/fhir+json\"], | \"format\":[],",
					"/fhir/OperationDefinition/Questionnaire-assess | \"use\":\"in\" | \"use\":\"inside\"",
					"/fhir/nothing | \"severity\":\"error\" | \"severity\":\"bad\"" })
	void aFaultIsFound(String path, String right, String wrong) {
		String json = this.site.get(path).body();
		assertThat(json).contains(right);
		assertThat(this.hapi.faults(json.replace(right, wrong))).anyMatch((fault) -> fault.startsWith("ERROR"));
	}

	@Test
	void aFaultInAnAssessmentIsFound() {
		String bundle = Sent.assess(this.site, response(List.of("one-leg-swollen", "calf"))).body();
		for (String[] fault : new String[][] { { "\"intent\":\"proposal\"", "\"intent\":\"wish\"" },
				{ "\"code\":\"one-leg-swollen\"", "\"code\":\"two-legs-swollen\"" },
				{ "\"status\":\"data-required\"", "\"status\":\"data-missing\"" },
				{ "\"linkId\":\"where\"", "\"linkId\":\"whither\"" } }) {
			assertThat(bundle).contains(fault[0]);
			assertThat(this.hapi.faults(bundle.replace(fault[0], fault[1]))).as(fault[1])
				.anyMatch((found) -> found.startsWith("ERROR"));
		}
	}

	private String response(List<String> findings) {
		return Sent.response(this.codebook, this.canonicals, findings.stream().map(Slug::new).toList());
	}

}
