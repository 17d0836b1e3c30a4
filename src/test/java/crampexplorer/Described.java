package crampexplorer;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the API of a running site, by which every answer of the API is held
 * that any test gets: its status, its type, and each property, of which none may be left
 * undescribed.
 */
public final class Described {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Map<Integer, Described> SITES = new ConcurrentHashMap<>();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode root;

	private final ObjectNode strict;

	private Described(JsonNode root) {
		this.root = root;
		this.strict = JSON.createObjectNode();
		this.strict.set("$defs",
				JSON.readTree(root.at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/")));
		this.strict.get("$defs").forEach((schema) -> {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
	}

	/** That of the site at this port; read the first time only. */
	public static Described of(int port) {
		Described known = SITES.get(port);
		if (known == null) {
			known = new Described(JSON.readTree(new Site(port).get("/openapi.json").body()));
			SITES.put(port, known);
		}
		return known;
	}

	/** The whole description. */
	public JsonNode root() {
		return this.root;
	}

	/** Holds an answer against it. */
	void hold(String method, String path, HttpResponse<String> answer) {
		String sent = method + " " + path + ": " + answer.statusCode();
		JsonNode operation = this.root.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
		if (operation.isMissingNode()) {
			// an address or a method that is not there, or what there is of it
			if (!answer.body().isEmpty()) {
				assertThat(problems("Problem", JSON.readTree(answer.body()))).as(sent).isEmpty();
			}
			return;
		}
		JsonNode responses = operation.get("responses");
		JsonNode response = resolved(responses.path(String.valueOf(answer.statusCode())));
		JsonNode content = (response.isMissingNode() ? resolved(responses.get("default")) : response).path("content");
		if (content.isMissingNode()) {
			assertThat(answer.body()).as(sent).isEmpty();
			return;
		}
		String type = answer.headers().firstValue("Content-Type").orElse("none");
		assertThat(content.propertyNames()).as(sent).contains(type);
		assertThat(problems(name(content.get(type).at("/schema/$ref")), JSON.readTree(answer.body()))).as(sent)
			.isEmpty();
	}

	/** What is wrong with a value of one of its schemas. */
	public List<Error> problems(String schema, JsonNode value) {
		ObjectNode whole = this.strict.deepCopy();
		whole.put("$ref", "#/$defs/" + schema);
		return this.registry.getSchema(whole).validate(value);
	}

	/** What a reference leads to, or the node itself. */
	public JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? this.root.at(node.get("$ref").stringValue().substring(1)) : node;
	}

	/** The last part of a reference. */
	public static String name(JsonNode reference) {
		String path = reference.stringValue();
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
