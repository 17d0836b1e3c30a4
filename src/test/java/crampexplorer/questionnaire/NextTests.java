package crampexplorer.questionnaire;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import crampexplorer.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The interview for other programs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NextTests {

	private static final String NEXT = "/api/v1/next";

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Test
	void theFirstQuestionIsAboutEmergencies() {
		JsonNode next = next(List.of(), List.of());

		assertThat(next.propertyNames()).containsExactly("enough", "about", "questions", "rules");
		assertThat(next.get("enough").booleanValue()).isFalse();
		JsonNode first = next.at("/questions/0");
		assertThat(first.propertyNames()).containsExactly("code", "page", "title", "hint", "choice", "answers");
		assertThat(first.get("code").stringValue()).isEqualTo("emergency-signs");
		assertThat(first.at("/answers/0").propertyNames()).containsExactly("code", "label", "none", "opens");
		assertThat(next.at("/rules/version").stringValue()).matches("[0-9a-f]{8}");
	}

	/**
	 * Whoever answers "none of these" to all it asks is told that it is enough, and has
	 * the level of all questions.
	 */
	@Test
	void aClientThatAnswersAllIsDone() {
		List<String> findings = new ArrayList<>();
		List<String> asked = new ArrayList<>();
		JsonNode next = next(findings, asked);
		while (!next.get("enough").booleanValue()) {
			assertThat(next.get("questions").size()).isBetween(1, 3);
			assertThat(next.get("about").intValue()).isGreaterThanOrEqualTo(next.get("questions").size());
			next.get("questions").forEach((question) -> {
				asked.add(question.get("code").stringValue());
				findings.add(harmless(question));
			});
			assertThat(asked).doesNotHaveDuplicates().hasSizeLessThan(30);
			next = next(findings, asked);
		}
		assertThat(next.get("questions").size()).isZero();
		JsonNode assessment = post("/api/v1/assessments", findings, asked);
		assertThat(assessment.get("careLevel").stringValue()).isEqualTo("self-care");
		assertThat(assessment.get("complete").booleanValue()).isTrue();
	}

	private static String harmless(JsonNode question) {
		List<String> codes = new ArrayList<>();
		for (JsonNode answer : question.get("answers")) {
			if (answer.get("none").booleanValue() || Fixtures.HARMLESS.contains(answer.get("code").stringValue())) {
				codes.add(answer.get("code").stringValue());
			}
		}
		return codes.get(0);
	}

	@Test
	void aScreeningAnswerNamesTheQuestionThatItOpensWhichThenFollows() {
		List<String> asked = List.of("emergency-signs", "today-signs", "feel", "where", "when", "how-often", "impact",
				"how-long", "side", "since", "tried", "medicine-change", "age", "body-signs", "more-signs",
				"pregnancy");
		JsonNode screening = next(List.of("no-emergency-signs", "no-today-signs"), asked).at("/questions/0");
		assertThat(screening.get("code").stringValue()).isEqualTo("fits-you");
		assertThat(screening.at("/answers/0/opens/0").stringValue()).isEqualTo("heart-medicines");

		List<String> more = new ArrayList<>(asked);
		more.add("fits-you");
		JsonNode list = next(List.of("no-emergency-signs", "no-today-signs", "heart-medicines"), more);
		assertThat(list.at("/questions/0/code").stringValue()).isEqualTo("heart-medicines");
		assertThat(list.at("/questions/0/page").stringValue()).isEqualTo("more");
		assertThat(list.at("/questions/0/answers/0/code").stringValue()).isEqualTo("takes-diuretic");
	}

	@Test
	void anEmergencyIsEnough() {
		JsonNode next = next(List.of("chest-pain-or-breathless"), List.of("emergency-signs"));
		assertThat(next.get("enough").booleanValue()).isTrue();
		assertThat(next.get("questions").size()).isZero();
	}

	@Test
	void aMistakeIsToldAsForAssessments() {
		HttpResponse<String> answer = send(NEXT, "{\"findings\": [], \"asked\": [\"knees\"]}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
	}

	private JsonNode next(List<String> findings, List<String> asked) {
		return post(NEXT, findings, asked);
	}

	private JsonNode post(String path, List<String> findings, List<String> asked) {
		HttpResponse<String> answer = send(path,
				this.json.writeValueAsString(Map.of("findings", findings, "asked", asked)));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

	private HttpResponse<String> send(String path, String body) {
		Site site = new Site(this.port);
		return site
			.send(site.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

}
