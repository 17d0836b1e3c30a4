package crampexplorer.developers;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import crampexplorer.Described;
import crampexplorer.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description says what the running site does. That every answer of the API fits it
 * is held wherever a test asks: {@link Described}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DescriptionTests {

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private Site site;

	private Described described;

	@BeforeEach
	void read() {
		this.site = new Site(this.port);
		this.described = Described.of(this.port);
	}

	@Test
	void everyAddressOfTheApiIsDescribedAndNoOther() {
		Set<String> answered = new TreeSet<>();
		this.mappings.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/"))
				.forEach((path) -> mapping.getMethodsCondition()
					.getMethods()
					.forEach((method) -> answered.add(method + " " + path))));
		answered.removeIf((operation) -> operation.startsWith("OPTIONS ") || operation.startsWith("HEAD "));
		Set<String> told = new TreeSet<>();
		this.described.root()
			.get("paths")
			.forEachEntry((path, item) -> item.propertyNames()
				.forEach((method) -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));
		assertThat(told).isEqualTo(answered).hasSize(4);
	}

	@Test
	void everyExampleIsTakenAndAnsweredAsItSays() {
		JsonNode examples = this.described.root()
			.at("/components/requestBodies/Answers/content/application~1json/examples");
		assertThat(examples.propertyNames()).hasSize(3);
		for (String path : List.of("/api/v1/assessments", "/api/v1/next")) {
			JsonNode post = this.described.root().path("paths").path(path).path("post");
			assertThat(Described.name(post.at("/requestBody/$ref"))).isEqualTo("Answers");
			JsonNode ok = post.at("/responses/200/content/application~1json");
			assertThat(ok.get("examples").propertyNames()).isEqualTo(examples.propertyNames());
			examples.forEachEntry((name, example) -> {
				assertThat(this.described.problems("Answers", example.get("value"))).as(name).isEmpty();
				HttpResponse<String> answer = this.site.postJson(path, example.get("value").toString());
				assertThat(answer.statusCode()).as(name).isEqualTo(200);
				JsonNode told = ok.at("/examples/" + name + "/value");
				assertThat(this.described.problems(Described.name(ok.at("/schema/$ref")), told)).as(name).isEmpty();
				assertThat(this.json.readTree(answer.body())).as(name).isEqualTo(told);
			});
		}
	}

	@Test
	void theExampleOfAMistakeIsWhatIsAnswered() {
		JsonNode examples = this.described.root()
			.at("/components/responses/Mistakes/content/application~1problem+json/examples");
		assertThat(examples.propertyNames()).hasSize(1);
		examples.forEach((example) -> {
			String body = example.get("summary").stringValue().replaceFirst("^The answer to ", "");
			HttpResponse<String> answer = this.site.postJson(body);
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(this.json.readTree(answer.body())).isEqualTo(example.get("value"));
			assertThat(this.described.problems("Problem", example.get("value"))).isEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource({ "Finding, findings, select code from answer", "Question, asked, select slug from question",
			"Question, asked, select slug from interview_question" })
	void whatMayBeSentIsAClosedListThatTheSiteTakes(String schema, String property, String sql) {
		Set<String> closed = words(this.described.root().at("/components/schemas/" + schema + "/enum"));
		ObjectNode request = this.json.createObjectNode();
		request.putArray("findings");
		closed.forEach(request.withArray(property)::add);
		assertThat(this.site.postJson(request.toString()).statusCode()).isEqualTo(200);
		assertThat(closed).hasSizeGreaterThan(30)
			.containsAll(this.jdbc.sql(sql).query(String.class).list())
			.isEqualTo(sent(property));
	}

	/** All that the questionnaire names. */
	private Set<String> sent(String property) {
		Set<String> codes = new LinkedHashSet<>();
		for (JsonNode page : this.json.readTree(this.site.get("/api/v1/questionnaire").body()).get("pages")) {
			for (JsonNode question : page.get("questions")) {
				if (property.equals("asked")) {
					codes.add(question.get("code").stringValue());
				}
				else {
					question.get("answers").forEach((answer) -> codes.add(answer.get("code").stringValue()));
				}
			}
		}
		return codes;
	}

	/** A code that is added must break no client. */
	@Test
	void whatIsAnsweredIsNeverAClosedList() {
		JsonNode components = this.described.root().get("components");
		Set<String> answered = new HashSet<>();
		reach(components.get("responses"), answered);
		this.described.root()
			.get("paths")
			.forEach((path) -> path.forEach((operation) -> reach(operation.get("responses"), answered)));
		assertThat(answered).contains("Assessment", "Factor", "NextQuestion", "Answer", "PageQuestion", "Mistake")
			.doesNotContain("Finding", "Question");
		components.get("schemas")
			.forEachEntry((name, schema) -> assertThat(schema.toString().contains("\"enum\"")).as(name)
				.isEqualTo(name.equals("Finding") || name.equals("Question")));
	}

	private void reach(JsonNode node, Set<String> schemas) {
		for (JsonNode reference : node.findValues("$ref")) {
			if (reference.stringValue().startsWith("#/components/schemas/") && schemas.add(Described.name(reference))) {
				reach(this.described.resolved(this.json.createObjectNode().set("$ref", reference)), schemas);
			}
		}
	}

	/** A pinned description: what outsiders rely on is renamed by nobody. */
	@Test
	void everyPropertyThatIsAnsweredIsRequired() {
		this.described.root().at("/components/schemas").forEachEntry((name, schema) -> {
			if (schema.has("properties") && !name.equals("Answers")) {
				Set<String> always = new HashSet<>(schema.get("properties").propertyNames());
				always.removeAll(Set.of("errors", "more"));
				assertThat(words(schema.get("required"))).as(name).isEqualTo(always);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"version\": \"a\"}", "{\"version\": 1, \"date\": \"2026-11-26\"}",
			"{\"version\": \"a\", \"date\": \"2026-11-26\", \"more\": 1}", "[]", "null" })
	void anAnswerThatDoesNotFitIsFound(String answer) {
		assertThat(this.described.problems("Rules", this.json.readTree(answer))).isNotEmpty();
		assertThat(
				this.described.problems("Rules", this.json.readTree("{\"version\": \"a\", \"date\": \"2026-11-26\"}")))
			.isEmpty();
	}

	private static Set<String> words(JsonNode list) {
		return list.valueStream().map(JsonNode::stringValue).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
