package crampexplorer.fhir;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.Site;
import crampexplorer.evidence.Slug;
import crampexplorer.fhir.Sent.Told;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Draws;
import crampexplorer.questionnaire.Fixtures;
import org.hl7.fhir.r4.model.RequestGroup.RequestPriority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the operation answers, held against the JSON. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssessTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Codebook codebook;

	@Autowired
	private Canonicals canonicals;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theLevelsAreThoseOfTheJson() {
		Map<String, Integer> levels = new HashMap<>();
		new Draws(this.codebook, 19).sets(400).forEach((findings) -> {
			JsonNode json = json(findings);
			Told bundle = Told.of(assess(findings).body());
			String level = json.get("careLevel").stringValue();
			boolean complete = json.get("complete").booleanValue();
			boolean told = !level.equals("unknown") && (complete || !level.equals("self-care"));
			levels.merge(told ? level : "none", 1, Integer::sum);
			assertThat(bundle.codes("ServiceRequest")).as("%s", findings).isEqualTo(told ? List.of(level) : List.of());
			assertThat(bundle.first("GuidanceResponse").get("status").stringValue())
				.isEqualTo(complete ? "success" : "data-required");
			assertThat(bundle.codes("DetectedIssue")).isEqualTo(json.get("redFlags").findValuesAsString("code"));
			assertThat(outcomes(bundle)).isEqualTo(level.equals("emergency") ? List.of() : shown(json));
			if (told) {
				JsonNode request = bundle.first("ServiceRequest");
				assertThat(request.at("/performerType/text")).isEqualTo(json.get("who"));
				assertThat(request.at("/note/0/text").stringValue()).contains(json.get("within").stringValue());
			}
		});
		assertThat(levels.keySet()).contains("emergency", "urgent", "doctor", "none");
	}

	private List<String> shown(JsonNode json) {
		return json.get("factors")
			.valueStream()
			.filter((factor) -> factor.get("shown").booleanValue())
			.map((factor) -> factor.get("code").stringValue() + " " + factor.get("band").stringValue())
			.toList();
	}

	private static List<String> outcomes(Told bundle) {
		return bundle.all("RiskAssessment")
			.stream()
			.flatMap((risk) -> risk.get("prediction").valueStream())
			.map((prediction) -> prediction.at("/outcome/coding/0/code").stringValue() + " "
					+ prediction.at("/qualitativeRisk/coding/0/code").stringValue())
			.toList();
	}

	@Test
	void selfCareIsSaidOnlyWhereNothingOpenCouldRaiseIt() {
		Told all = Told.of(assess(slugs(Fixtures.HARMLESS)).body());
		assertThat(all.codes("ServiceRequest")).containsExactly("self-care");
		assertThat(all.first("ServiceRequest").get("priority").stringValue()).isEqualTo("routine");
		assertThat(all.first("GuidanceResponse").get("status").stringValue()).isEqualTo("success");
		Told some = Told.of(assess(slugs(Fixtures.HARMLESS.subList(0, 8))).body());
		assertNothingIsSaidOfCare(some);
		assertThat(some.first("OperationOutcome").toString()).contains("Not answered", "\"required\"");
	}

	@Test
	void noAnswerIsNotAllIsWell() {
		Told bundle = Told.of(assess(List.of()).body());
		assertNothingIsSaidOfCare(bundle);
		assertThat(bundle.first("GuidanceResponse").get("note").toString())
			.contains("If you are not sure, call for advice now.", "not a diagnosis");
	}

	private static void assertNothingIsSaidOfCare(Told bundle) {
		assertThat(bundle.all("ServiceRequest")).isEmpty();
		assertThat(bundle.all("RequestGroup")).isEmpty();
		JsonNode guidance = bundle.first("GuidanceResponse");
		assertThat(guidance.get("status").stringValue()).isEqualTo("data-required");
		assertThat(guidance.has("result")).isFalse();
		assertThat(bundle.toString()).doesNotContain("self-care");
	}

	/** As renderers send it that do not know exclusive options. */
	@Test
	void aDangerBesideNoneIsADangerWithAWarning() {
		Told bundle = Told.of(assess(slugs(List.of("chest-pain-or-breathless", "no-emergency-signs"))).body());
		assertThat(bundle.codes("ServiceRequest")).containsExactly("emergency");
		assertThat(bundle.first("OperationOutcome").toString()).contains("\"warning\"",
				"Some of your answers do not go together. We took the more urgent reading.");
		assertThat(bundle.first("GuidanceResponse").at("/evaluationMessage/0/reference").stringValue())
			.startsWith("urn:uuid:");
	}

	@Test
	void anEmergencySaysWhatToDoAndRanksNothing() {
		Told bundle = Told.of(assess(slugs(List.of("chest-pain-or-breathless", "calf", "at-night"))).body());
		JsonNode request = bundle.first("ServiceRequest");
		assertThat(request.get("priority").stringValue()).isEqualTo("stat");
		assertThat(request.get("patientInstruction").stringValue()).contains("112, 911 or 999");
		assertThat(bundle.all("RiskAssessment")).isEmpty();
		assertThat(bundle.first("DetectedIssue").get("severity").stringValue()).isEqualTo("high");
	}

	@Test
	void aLevelThatMayRiseIsCalledTheLeast() {
		Told bundle = Told.of(assess(slugs(List.of("new-medicine"))).body());
		assertThat(bundle.codes("ServiceRequest")).containsExactly("doctor");
		assertThat(bundle.first("GuidanceResponse").get("status").stringValue()).isEqualTo("data-required");
		assertThat(bundle.first("ServiceRequest").get("note").toString()).contains("This is the least.");
	}

	/** The definitions of FHIR set "asap" above "urgent". */
	@ParameterizedTest
	@CsvSource({ "STAT, immediately", "ASAP, higher priority than urgent", "URGENT, higher priority than routine",
			"ROUTINE, normal priority" })
	void prioritiesAreInTheOrderOfFhir(RequestPriority priority, String definition) {
		assertThat(priority.getDefinition()).contains(definition);
		assertThat(java.util.Arrays.stream(crampexplorer.guidance.CareLevel.values()).map(Level::priority))
			.containsExactly("stat", "asap", "urgent", "routine");
	}

	@ParameterizedTest
	@CsvSource({ "application/fhir+json", "application/json", "application/fhir+json;charset=UTF-8",
			"application/fhir+json; fhirVersion=4.0" })
	void aResponseComesBareOrInParameters(String type) {
		String response = response(slugs(List.of("dark-urine")));
		for (String body : List.of(response,
				"{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"response\",\"resource\":" + response
						+ "}]}")) {
			HttpResponse<String> answer = Sent.assess(this.site, body, type);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+json");
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
			assertThat(Told.of(answer.body()).codes("ServiceRequest")).containsExactly("emergency");
		}
	}

	/** Renderers add profiles, tags and texts; nothing of it comes back. */
	@Test
	void whatDoesNotBearOnAnAnswerIsPassedOver() {
		String response = response(slugs(List.of("dark-urine"))).replaceFirst("\\{", """
				{"id": "zqxmarker", "meta": {"profile": ["http://zqxmarker"], "tag": [{"code": "zqxmarker"}]},
				"text": {"status": "generated", "div": "<div>zqxmarker</div>"}, "subject": {"display": "zqxmarker"},
				"authored": "2026-11-26", "extension": [{"url": "zqxmarker", "valueString": "zqxmarker"}],
				""");
		HttpResponse<String> answer = Sent.assess(this.site, response);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("zqxmarker");
	}

	/** Two people may answer the same. */
	@Test
	void noTwoAnswersHaveAResourceInCommon() {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < 2; i++) {
			Sent.JSON.readTree(assess(slugs(List.of("one-leg-swollen"))).body())
				.get("entry")
				.forEach((entry) -> assertThat(names.add(entry.get("fullUrl").stringValue())).isTrue());
		}
		assertThat(names).hasSizeGreaterThan(10);
	}

	@Test
	void everyReferenceLeadsToAnEntry() {
		String bundle = assess(slugs(List.of("one-leg-swollen", "calf", "dark-urine"))).body();
		Set<String> entries = Sent.JSON.readTree(bundle)
			.get("entry")
			.valueStream()
			.map((entry) -> entry.get("fullUrl").stringValue())
			.collect(Collectors.toSet());
		List<String> references = Sent.JSON.readTree(bundle).findValuesAsString("reference");
		assertThat(references).hasSizeGreaterThan(5).allMatch(entries::contains);
	}

	private JsonNode json(Collection<Slug> findings) {
		return Sent.JSON.readTree(this.site.postJson(findings.stream()
			.map(Slug::value)
			.collect(Collectors.joining("\",\"", findings.isEmpty() ? "{\"findings\":[" : "{\"findings\":[\"",
					findings.isEmpty() ? "]}" : "\"]}")))
			.body());
	}

	private HttpResponse<String> assess(Collection<Slug> findings) {
		HttpResponse<String> answer = Sent.assess(this.site, response(findings));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer;
	}

	private String response(Collection<Slug> findings) {
		return Sent.response(this.codebook, this.canonicals, findings);
	}

	private static List<Slug> slugs(List<String> findings) {
		return findings.stream().map(Slug::new).toList();
	}

}
