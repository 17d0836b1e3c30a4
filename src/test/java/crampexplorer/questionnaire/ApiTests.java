package crampexplorer.questionnaire;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import crampexplorer.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What other programs ask for by GET, and what each address of the API refuses. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTests {

	private static final String QUESTIONNAIRE = "/api/v1/questionnaire";

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private Interview interview;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theQuestionnaireHoldsEveryQuestionAndAnswerOnce() {
		Set<String> questions = new HashSet<>();
		Set<String> answers = new HashSet<>();
		for (JsonNode question : questions()) {
			assertThat(questions.add(question.get("code").stringValue())).as(question.toString()).isTrue();
			question.get("answers").forEach((answer) -> answers.add(answer.get("code").stringValue()));
		}
		assertThat(questions)
			.containsExactlyInAnyOrderElementsOf(this.interview.prompts().all().stream().map(Prompt::slug).toList());
		assertThat(answers).hasSizeGreaterThan(200);
		this.interview.prompts()
			.all()
			.forEach((prompt) -> prompt.lines().forEach((line) -> assertThat(answers).contains(line.code().value())));
	}

	@Test
	void aQuestionSaysAfterWhichAnswersItIsAsked() {
		assertThat(words(question("tried").get("askedAfter"))).containsExactly("weekly", "most-days", "long-standing");
		assertThat(words(question("pregnancy").get("notAfter"))).containsExactly("65-or-over");
		assertThat(question("feel").get("askedAfter")).isEmpty();
		assertThat(question("age").get("choice").stringValue()).isEqualTo("one");
		JsonNode list = question("heart-medicines");
		assertThat(words(list.get("askedAfter"))).containsExactly("heart-medicines");
		assertThat(question("fits-you").at("/answers/0/code").stringValue()).isEqualTo("heart-medicines");
		assertThat(words(question("fits-you").at("/answers/0/opens"))).containsExactly("heart-medicines");
	}

	/** What opens a question is the same for /next, and leads somewhere. */
	@Test
	void whatIsNamedIsThere() {
		Set<String> codes = new HashSet<>();
		questions().forEach(
				(question) -> question.get("answers").forEach((answer) -> codes.add(answer.get("code").stringValue())));
		for (JsonNode question : questions()) {
			assertThat(codes).containsAll(words(question.get("askedAfter")))
				.containsAll(words(question.get("notAfter")));
			question.get("answers")
				.forEach((answer) -> words(answer.get("opens"))
					.forEach((opened) -> assertThat(words(question(opened).get("askedAfter")))
						.contains(answer.get("code").stringValue())));
		}
	}

	@Test
	void theDangerSignsComeFirst() {
		List<Boolean> pages = new ArrayList<>();
		this.json.readTree(this.site.get(QUESTIONNAIRE).body())
			.get("pages")
			.forEach((page) -> pages.add(page.get("dangerSigns").booleanValue()));
		assertThat(pages.indexOf(false)).isEqualTo(2);
		assertThat(pages.lastIndexOf(true)).isEqualTo(1);
	}

	@Test
	void theRulesAreThoseOfEveryAnswer() {
		JsonNode rules = this.json.readTree(this.site.get("/api/v1/rules").body());
		assertThat(rules.get("version").stringValue()).matches("[0-9a-f]{8}");
		for (String answer : List.of(this.site.postJson("{\"findings\": []}").body(),
				this.site.postJson("/api/v1/next", "{\"findings\": []}").body(), this.site.get(QUESTIONNAIRE).body())) {
			assertThat(this.json.readTree(answer).get("rules")).isEqualTo(rules);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/questionnaire", "/api/v1/rules" })
	void whatChangesWithTheRulesAloneIsKeptAndHasATag(String path) {
		HttpResponse<String> answer = this.site.get(path);
		String tag = header(answer, "ETag");
		assertThat(tag).matches("\"[0-9a-f]{32}\"");
		assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
		HttpResponse<String> known = this.site.send(this.site.request(path).header("If-None-Match", tag).GET());
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		HttpResponse<String> head = this.site.send(this.site.request(path).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(header(head, "ETag")).isEqualTo(tag);
		assertThat(this.site.get(path + "?finding=calf").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/assessments, 'POST,OPTIONS'", "/api/v1/next, 'POST,OPTIONS'",
			"/api/v1/questionnaire, 'GET,HEAD,OPTIONS'", "/api/v1/rules, 'GET,HEAD,OPTIONS'" })
	void eachAddressSaysWhatItTakes(String path, String allowed) {
		HttpResponse<String> options = this.site
			.send(this.site.request(path).method("OPTIONS", BodyPublishers.noBody()));
		assertThat(options.statusCode()).isEqualTo(200);
		assertThat(header(options, "Allow")).isEqualTo(allowed);
		assertThat(options.headers().firstValue("Accept-Patch")).isEmpty();
		for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRICK")) {
			if (!allowed.contains(method)) {
				HttpResponse<String> answer = this.site.send(this.site.request(path)
					.header("Content-Type", "application/json")
					.method(method, BodyPublishers.ofString("{}")));
				assertThat(answer.statusCode()).as(method).isEqualTo(405);
				assertThat(header(answer, "Allow").split(", ?")).as(method)
					.containsExactlyInAnyOrder(allowed.split(","));
				assertProblem(answer, "wrong-method");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/assessments", "/api/v1/next" })
	void bothThatTakeAnswersRefuseTheSame(String path) {
		assertProblem(this.site.postJson(path, "{\"findings\": [\"zqxmarker\"]}"), "unknown-code");
		assertProblem(this.site.postJson(path, "{\"zqxmarker\": 1, \"findings\": []}"), "unknown-property");
		assertProblem(this.site.postJson(path, "zqxmarker"), "not-json");
		assertProblem(this.site.postJson(path, "{\"findings\": [\"" + "z".repeat(70_000) + "\"]}"), "too-large");
		assertProblem(this.site.send(this.site.request(path)
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("zqxmarker"))), "wrong-media-type");
		assertProblem(this.site.send(this.site.request(path).POST(BodyPublishers.noBody())), "wrong-media-type");
		assertThat(this.site.postJson(path, "{\"findings\": []}").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/zqxmarker", "/api/v2/rules", "/api/v1/rules/zqxmarker", "/api/v1/Rules",
			"/api/v1/next.zqxmarker" })
	void anAddressThatIsNotThereIsToldWithoutRepeatingIt(String path) {
		assertProblem(this.site.get(path), "no-such-address");
	}

	/** Unless its keeper says so, no other site may ask. */
	@Test
	void noOtherSiteIsGrantedAnything() {
		HttpResponse<String> preflight = this.site.send(this.site.request("/api/v1/assessments")
			.header("Origin", "https://pharmacy.example")
			.header("Access-Control-Request-Method", "POST")
			.method("OPTIONS", BodyPublishers.noBody()));
		HttpResponse<String> post = this.site.send(this.site.request("/api/v1/assessments")
			.header("Origin", "https://pharmacy.example")
			.header("Sec-Fetch-Site", "cross-site")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"findings\": []}")));
		HttpResponse<String> get = this.site
			.send(this.site.request("/api/v1/rules").header("Origin", "https://pharmacy.example").GET());
		assertProblem(post, "refused");
		assertThat(List.of(preflight, post, get)).allSatisfy((answer) -> assertThat(answer.headers().map().keySet())
			.noneMatch((name) -> name.toLowerCase(Locale.ROOT).startsWith("access-control")));
	}

	private List<JsonNode> questions() {
		List<JsonNode> questions = new ArrayList<>();
		this.json.readTree(this.site.get(QUESTIONNAIRE).body())
			.get("pages")
			.forEach((page) -> page.get("questions").forEach(questions::add));
		return questions;
	}

	private JsonNode question(String code) {
		return questions().stream()
			.filter((question) -> question.get("code").stringValue().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::stringValue).toList();
	}

	private void assertProblem(HttpResponse<String> answer, String type) {
		assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.get("type").stringValue()).isEqualTo("/developers#" + type);
		assertThat(problem.get("status").intValue()).isEqualTo(answer.statusCode());
		assertThat(answer.body()).doesNotContain("zqxmarker", "zzz");
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
