package crampexplorer.questionnaire;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.stream.Collectors;

import crampexplorer.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssessmentControllerTests {

	/** An answer to every question that could raise the level, none of which does. */
	private static final String ALL_HARMLESS = Fixtures.HARMLESS.stream()
		.collect(Collectors.joining("\", \"", "[\"", "\"]"));

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theExampleOfTheContractGivesItsNumbers() {
		JsonNode answer = assess("[\"foot\", \"at-night\", \"takes-diuretic\", \"new-medicine\"]");
		assertThat(answer.get("careLevel").stringValue()).isEqualTo("doctor");
		assertThat(answer.get("within").stringValue()).isEqualTo("2 days");
		assertThat(answer.get("who").stringValue()).isEqualTo("pharmacist");
		assertThat(answer.at("/redFlags/0/code").stringValue()).isEqualTo("new-medicine");
		assertThat(answer.at("/redFlags/0/findings/0").stringValue()).isEqualTo("new-medicine");
		assertThat(answer.get("alarm").booleanValue()).isFalse();
		assertThat(answer.get("dangerSignsAnswered").booleanValue()).isFalse();
		assertThat(answer.at("/rules/version").stringValue()).matches("[0-9a-f]{8}");
		assertThat(answer.at("/rules/date").stringValue()).matches("\\d{4}-\\d\\d-\\d\\d");
		JsonNode first = answer.at("/factors/0");
		assertThat(first.propertyNames()).containsExactly("code", "kind", "name", "rank", "band", "shown", "through",
				"weight", "prior", "for", "against", "page");
		assertThat(first.get("code").stringValue()).isEqualTo("medicines");
		assertThat(first.get("kind").stringValue()).isEqualTo("cause");
		assertThat(first.get("rank").intValue()).isEqualTo(1);
		assertThat(first.get("band").stringValue()).isEqualTo("strong");
		assertThat(first.get("shown").booleanValue()).isTrue();
		assertThat(first.get("through").stringValue()).isEqualTo("medicine-water-tablet");
		assertThat(first.at("/for/0").propertyNames()).containsExactly("finding", "label", "weight", "counted",
				"portion", "source");
		assertThat(first.get("page").stringValue()).isEqualTo("/causes/medicines");
		assertThat(answer.get("factors")).hasSize(45);
		assertThat(answer.get("notice").stringValue()).contains("not a diagnosis");
	}

	@Test
	void theSameFindingsInAnyOrderAndNumberGiveTheSameBytes() {
		assertThat(this.site.postJson("{\"findings\": [\"calf\", \"foot\", \"calf\"]}").body())
			.isEqualTo(this.site.postJson("{\"findings\":[\"foot\",\"calf\"]}").body());
	}

	@Test
	void anEmptyListIsAnsweredWithNotes() {
		JsonNode answer = assess("[]");
		assertThat(answer.get("careLevel").stringValue()).isEqualTo("unknown");
		assertThat(answer.get("within").isNull()).isTrue();
		assertThat(answer.get("who").isNull()).isTrue();
		assertThat(answer.get("complete").booleanValue()).isFalse();
		assertThat(answer.get("notes").findValuesAsString("code")).containsExactly("danger-signs-not-answered",
				"too-few-answers");
	}

	@Test
	void theLevelIsTheLeastUntilWhatCouldRaiseItIsAnswered() {
		JsonNode signs = assess("[\"no-emergency-signs\", \"no-today-signs\"]");
		assertThat(signs.get("careLevel").stringValue()).isEqualTo("self-care");
		assertThat(signs.get("dangerSignsAnswered").booleanValue()).isTrue();
		assertThat(signs.get("complete").booleanValue()).isFalse();
		JsonNode all = assess(ALL_HARMLESS);
		assertThat(all.get("careLevel").stringValue()).isEqualTo("self-care");
		assertThat(all.get("within").stringValue()).isEqualTo("routine");
		assertThat(all.get("who").stringValue()).isEqualTo("yourself");
		assertThat(all.get("complete").booleanValue()).isTrue();
		assertThat(assess("[\"chest-pain-or-breathless\"]").get("complete").booleanValue()).isTrue();
	}

	@Test
	void contradictionsAreAnsweredWithANoteAndTheMoreUrgentReading() {
		JsonNode answer = assess("[\"no-emergency-signs\", \"locked-jaw\", \"under-18\", \"65-or-over\"]");
		assertThat(answer.get("careLevel").stringValue()).isEqualTo("emergency");
		assertThat(answer.get("notes").findValuesAsString("code")).contains("conflicting-answers");
	}

	@Test
	void whatSaysMuchTheSameCountsInPart() {
		JsonNode first = factor(assess("[\"numbness\", \"tingling\", \"burning-feet\"]"), "nerve-damage");
		assertThat(first.get("for").valueStream().map((part) -> part.get("portion").doubleValue())).containsExactly(1.0,
				0.5, 0.25);
	}

	@Test
	void theWeightIsTheSumOfItsParts() {
		assess("[\"numbness\", \"tingling\", \"65-or-over\", \"no-conditions\", \"takes-statin\", \"at-night\"]")
			.get("factors")
			.forEach((factor) -> {
				BigDecimal sum = factor.get("prior").decimalValue();
				for (JsonNode part : factor.get("for")) {
					sum = sum.add(part.get("weight").decimalValue());
				}
				for (JsonNode part : factor.get("against")) {
					sum = sum.add(part.get("weight").decimalValue());
				}
				assertThat(factor.get("weight").decimalValue()).as(factor.toString()).isEqualByComparingTo(sum);
			});
	}

	@Test
	void aFactorWithoutItsNeedsStandsLastWithItsPriorAlone() {
		JsonNode answer = assess("[\"calf\", \"at-night\"]");
		JsonNode stroke = factor(answer, "stroke");
		assertThat(stroke.get("kind").stringValue()).isEqualTo("condition");
		assertThat(stroke.get("band").stringValue()).isEqualTo("none");
		assertThat(stroke.get("shown").booleanValue()).isFalse();
		assertThat(stroke.get("weight")).isEqualTo(stroke.get("prior"));
		assertThat(stroke.get("for")).isEmpty();
		assertThat(stroke.get("through").isNull()).isTrue();
		List<String> codes = answer.get("factors").findValuesAsString("code");
		assertThat(codes.subList(codes.indexOf("stroke"), codes.size())).isSorted();
	}

	@Test
	void aDangerWhoseSignIsTickedStandsFirst() {
		JsonNode answer = assess("[\"cold-pale-limb\", \"calf\", \"smokes\", \"when-walking-eases-at-rest\"]");
		assertThat(answer.at("/factors/0/code").stringValue()).isEqualTo("blocked-artery");
		assertThat(answer.at("/factors/0/shown").booleanValue()).isTrue();
		assertThat(answer.get("alarm").booleanValue()).isTrue();
	}

	private static JsonNode factor(JsonNode answer, String code) {
		return answer.get("factors")
			.valueStream()
			.filter((factor) -> factor.get("code").stringValue().equals(code))
			.findFirst()
			.orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "\"findings\"", "{}", "{\"findings\": null}", "{\"findings\": \"foot\"}",
			"{\"findings\": {}}", "{\"findings\": [1]}", "{\"findings\": [true]}", "{\"findings\": [null]}",
			"{\"findings\": [[\"foot\"]]}", "{\"findings\": [\"unknown-code\"]}", "{\"findings\": [\"Foot\"]}",
			"{\"findings\": [\"\"]}", "{\"findings\": [], \"extra\": 1}", "{\"finding\": []}",
			"{\"findings\": [], \"findings\": []}", "{\"findings\": []} []", "{\"findings\": [", "{findings: []}" })
	void aMistakeIsToldAndNeverHalfAnswered(String body) {
		HttpResponse<String> answer = this.site.postJson(body);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertProblem(answer);
	}

	@Test
	void anotherMediaTypeIsNotTaken() {
		HttpResponse<String> answer = this.site.send(this.site.request("/api/v1/assessments")
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("{\"findings\": []}")));
		assertThat(answer.statusCode()).isEqualTo(415);
		assertProblem(answer);
	}

	@Test
	void aBodyOver64KilobytesIsNotTaken() {
		byte[] body = ("{\"findings\": [" + " ".repeat(70_000) + "]}").getBytes();
		HttpResponse<String> whole = this.site.send(this.site.request("/api/v1/assessments")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body)));
		HttpResponse<String> chunked = this.site.send(this.site.request("/api/v1/assessments")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
		assertThat(whole.statusCode()).isEqualTo(413);
		assertThat(chunked.statusCode()).isEqualTo(413);
		assertProblem(whole);
		assertProblem(chunked);
	}

	@Test
	void anotherMethodIsNotTaken() {
		HttpResponse<String> answer = this.site.get("/api/v1/assessments");
		assertThat(answer.statusCode()).isEqualTo(405);
		assertProblem(answer);
	}

	private JsonNode assess(String findings) {
		HttpResponse<String> answer = this.site.postJson("{\"findings\": " + findings + "}");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		return this.json.readTree(answer.body());
	}

	private void assertProblem(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(this.json.readTree(answer.body()).get("detail").stringValue()).isNotBlank();
	}

}
