package crampexplorer.fhir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import crampexplorer.Site;
import crampexplorer.web.RawRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong is an OperationOutcome that repeats nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class RefusalTests {

	private static final String MARKER = "zqxmarker";

	@LocalServerPort
	private int port;

	@Autowired
	private Canonicals canonicals;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "\"zqxmarker\"", "{}", "{\"zqxmarker", "{} {}",
			"{\"resourceType\": \"zqxmarker\"}", "{\"resourceType\": 1}",
			"{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"status\": \"zqxmarker\"}" })
	void whatIsNoResponseIs400(String body, CapturedOutput output) {
		HttpResponse<String> answer = Sent.assess(this.site, body);
		assertOutcome(answer, 400, output);
		assertThat(issue(answer).get("code").stringValue()).isEqualTo("structure");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{} | Parameters.parameter", "{\"parameter\": []} | Parameters.parameter",
			"{\"parameter\": {}} | Parameters.parameter",
			"{\"parameter\": [{\"name\": \"zqxmarker\"}]} | Parameters.parameter",
			"{\"parameter\": [{\"name\": \"response\"}]} | Parameters.parameter[0].resource",
			"{\"parameter\": [{\"name\": \"response\", \"resource\": {\"resourceType\": \"Patient\"}}]} | Parameters.parameter[0].resource",
			"{\"parameter\": [{\"name\": \"response\"}, {\"name\": \"response\"}]} | Parameters.parameter" })
	void parametersWithoutAResponseAre400(String body, String expression, CapturedOutput output) {
		HttpResponse<String> answer = Sent.assess(this.site,
				body.replaceFirst("\\{", "{\"resourceType\": \"Parameters\"" + (body.equals("{}") ? "" : ",")));
		assertOutcome(answer, 400, output);
		assertThat(issue(answer).at("/expression/0").stringValue()).isEqualTo(expression);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"'item': [{'linkId': 'zqxmarker'}] | item[0].linkId | not-found",
			"'item': [{}] | item[0].linkId | not-found", "'item': [1] | item[0].linkId | not-found",
			"'item': [null] | item[0].linkId | not-found", "'item': null | item | structure",
			"'item': {'linkId': 'where'} | item | structure", "'item': 'zqxmarker' | item | structure",
			"'item': [{'linkId': 'page.where', 'answer': [{}]}] | item[0].answer[0] | structure",
			"'item': [{'linkId': 'where', 'answer': {}}] | item[0].answer | structure",
			"'item': [{'linkId': 'where', 'answer': [{}]}] | item[0].answer[0].value | value",
			"'item': [{'linkId': 'where', 'answer': [null]}] | item[0].answer[0].value | value",
			"'item': [{'linkId': 'where', 'answer': [{'valueString': 'zqxmarker'}]}] | item[0].answer[0].value | value",
			"'item': [{'linkId': 'where', 'answer': [{'valueCoding': 'foot'}]}] | item[0].answer[0].value | value",
			"'item': [{'linkId': 'where', 'answer': [{'valueCoding': {'code': 'foot'}}]}] | item[0].answer[0].value | code-invalid",
			"'item': [{'linkId': 'where', 'answer': [{'valueCoding': {'system': 'zqxmarker', 'code': 'foot'}}]}] | item[0].answer[0].value | code-invalid",
			"'item': [{'linkId': 'where', 'answer': [OK, {'valueCoding': {'system': SYSTEM, 'code': 'zqxmarker'}}]}] | item[0].answer[1].value | code-invalid",
			"'item': [{'linkId': 'page.where', 'item': [{'linkId': 'where', 'answer': [OK]}, {'linkId': 'feel', 'answer': [OK]}]}] | item[0].item[1].answer[0].value | code-invalid",
			"'item': [{'linkId': 'where', 'answer': [{'valueCoding': {'system': SYSTEM, 'code': 'foot'}, 'item': [{'linkId': 'zqxmarker'}]}]}] | item[0].answer[0].item[0].linkId | not-found",
			"'item': [{'linkId': 'where', 'modifierExtension': [{'url': 'zqxmarker'}]}] | item[0].modifierExtension | extension",
			"'modifierExtension': [] | modifierExtension | extension",
			"'implicitRules': 'zqxmarker' | implicitRules | not-supported",
			"'questionnaire': 'http://zqxmarker' | questionnaire | value",
			"'questionnaire': 1 | questionnaire | value" })
	void whatTheQuestionnaireDoesNotHaveIs422(String field, String at, String code, CapturedOutput output) {
		HttpResponse<String> answer = Sent.assess(this.site, response(field));
		assertOutcome(answer, 422, output);
		assertThat(issue(answer).get("code").stringValue()).isEqualTo(code);
		assertThat(issue(answer).at("/expression/0").stringValue()).isEqualTo("QuestionnaireResponse." + at);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'status': 'zqxmarker'", "'status': 'entered-in-error'", "'status': null", "'id': 'a'" })
	void aResponseWithoutAStatusIs422(String status, CapturedOutput output) {
		HttpResponse<String> answer = Sent.assess(this.site,
				"{\"resourceType\": \"QuestionnaireResponse\", " + status.replace('\'', '"') + "}");
		assertOutcome(answer, 422, output);
		assertThat(issue(answer).at("/expression/0").stringValue()).isEqualTo("QuestionnaireResponse.status");
	}

	@Test
	void mistakesAreToldTogetherButNotWithoutEnd(CapturedOutput output) {
		String items = "{\"linkId\": \"zqxmarker\"},".repeat(30);
		HttpResponse<String> answer = Sent.assess(this.site,
				response("'item': [" + items.substring(0, items.length() - 1).replace('"', '\'') + "]"));
		assertOutcome(answer, 422, output);
		assertThat(Sent.JSON.readTree(answer.body()).get("issue")).hasSize(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "'questionnaire': 'Questionnaire/cramp-check'", "'questionnaire': 'NAME|0'", "'item': []",
			"'status': 'in-progress'", "'item': [{'linkId': 'where', 'answer': [OK]}]" })
	void whatIsRightIsTaken(String field) {
		assertThat(Sent.assess(this.site, response(field)).statusCode()).isEqualTo(200);
	}

	private String response(String field) {
		String status = field.contains("'status'") ? "" : "'status': 'completed', ";
		return ("{'resourceType': 'QuestionnaireResponse', " + status + field + "}")
			.replace("OK", "{'valueCoding': {'system': SYSTEM, 'code': 'foot'}}")
			.replace("SYSTEM", "'" + this.canonicals.codes(Codes.FINDINGS) + "'")
			.replace("NAME", this.canonicals.questionnaire())
			.replace('\'', '"');
	}

	@Test
	void aDeepBodyIsRefused(CapturedOutput output) {
		assertOutcome(Sent.assess(this.site, "{\"item\":[".repeat(5000)), 400, output);
		assertOutcome(Sent.assess(this.site,
				response("'item': [" + "{'linkId': 'where', 'item': [".repeat(200) + "]}".repeat(200) + "]") + " "),
				200, output);
	}

	@Test
	void aBodyOver64KilobytesIsNotTaken(CapturedOutput output) {
		byte[] body = ("{\"zqxmarker\": [" + " ".repeat(70_000) + "]}").getBytes(StandardCharsets.UTF_8);
		HttpRequest.Builder request = this.site.request(FhirRoom.ASSESS).header("Content-Type", Format.JSON);
		assertOutcome(this.site.send(request.POST(BodyPublishers.ofByteArray(body))), 413, output);
		assertOutcome(this.site.send(request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))),
				413, output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/fhir+xml", "application/xml", "multipart/form-data",
			"application/x-www-form-urlencoded", "zqxmarker", "application/zqxmarker" })
	void anotherMediaTypeIs415(String type, CapturedOutput output) {
		assertOutcome(Sent.assess(this.site, "{}", type), 415, output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/fhir+xml", "text/html", "zqxmarker", "text/;;zqxmarker",
			"application/fhir+json;q=0", "application/fhir+json; fhirVersion=5.0" })
	void whoWantsAnotherFormatGets406(String accept, CapturedOutput output) {
		for (String path : List.of(FhirRoom.METADATA, FhirRoom.QUESTIONNAIRE, FhirRoom.QUESTIONNAIRES)) {
			assertOutcome(this.site.send(this.site.request(path).header("Accept", accept).GET()), 406, output);
		}
		assertOutcome(this.site.send(this.site.request(FhirRoom.ASSESS)
			.header("Accept", accept)
			.header("Content-Type", Format.JSON)
			.POST(BodyPublishers.ofString("{}"))), 406, output);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xml", "zqxmarker", "application/fhir%2Bxml", "%41", "json&_format=xml", "" })
	void anotherFormatIs406(String format, CapturedOutput output) {
		assertOutcome(this.site.get(FhirRoom.METADATA + "?_format=" + format), 406, output);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /fhir, 404", "GET, /fhir/zqxmarker, 404", "GET, /fhir/Patient/zqxmarker, 404",
			"GET, /fhir/Questionnaire/zqxmarker, 404", "GET, /fhir/CodeSystem/zqxmarker, 404",
			"GET, /fhir/CodeSystem/Zqx_Marker, 404", "GET, /fhir/OperationDefinition/zqxmarker, 404",
			"GET, /fhir/Questionnaire/cramp-check/_history/1, 404", "POST, /fhir/Questionnaire/zqxmarker/$assess, 404",
			"GET, /fhir/Questionnaire/cramp-check/$assess, 405", "POST, /fhir/metadata, 405",
			"PUT, /fhir/Questionnaire/cramp-check, 405", "DELETE, /fhir/CodeSystem/cramp-bands, 405",
			"POST, /fhir/Questionnaire, 405", "PATCH, /fhir/OperationDefinition/Questionnaire-assess, 405" })
	void whatIsNotOfferedIsToldAsSuch(String method, String path, int status, CapturedOutput output) {
		HttpResponse<String> answer = this.site.send(this.site.request(path)
			.header("Content-Type", Format.JSON)
			.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
		assertOutcome(answer, status, output);
		if (status == 405) {
			assertThat(answer.headers().firstValue("Allow")).isPresent();
		}
	}

	@ParameterizedTest
	@CsvSource({ "GET /fhir/%zzzqxmarker, 400", "GET /fhir/a%2Fzqxmarker, 400", "GET /fhir/metadata;%zqxmarker, 400",
			"GET /fhir/metadata?_format=%zzzqxmarker, 406", "TRACE /fhir/metadata, 405" })
	void whatCannotBeReadIsRefused(String request, int status) throws IOException {
		String answer = RawRequests.send(this.port,
				(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
		assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain(MARKER);
		// what Tomcat refuses by itself belongs to no room
		assertThat(answer).contains((status > 400) ? "OperationOutcome" : "112, 911 or 999");
	}

	@Test
	void aPageOfAnotherSiteIsRefused(CapturedOutput output) {
		assertOutcome(this.site.send(this.site.request(FhirRoom.ASSESS)
			.header("Sec-Fetch-Site", "cross-site")
			.header("Content-Type", Format.JSON)
			.POST(BodyPublishers.ofString("{}"))), 403, output);
	}

	private static JsonNode issue(HttpResponse<String> answer) {
		return Sent.JSON.readTree(answer.body()).at("/issue/0");
	}

	private static void assertOutcome(HttpResponse<String> answer, int status, CapturedOutput output) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		if (status != 200) {
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+json");
			assertThat(Sent.JSON.readTree(answer.body()).get("resourceType").stringValue())
				.isEqualTo("OperationOutcome");
			assertThat(issue(answer).at("/details/text").stringValue()).isNotBlank();
		}
		assertThat(answer.body()).doesNotContain(MARKER);
		assertThat(output).doesNotContain(MARKER, "\tat ");
	}

}
