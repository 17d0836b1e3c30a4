package crampexplorer.fhir;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import crampexplorer.problem.Problem;
import crampexplorer.problem.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;

/** What was posted to the operation: a QuestionnaireResponse, bare or in Parameters. */
final class Body {

	static final String RESPONSE = "QuestionnaireResponse";

	/** The parameter of the operation that holds it. */
	static final String PARAMETER = "response";

	private Body() {
	}

	/**
	 * The QuestionnaireResponse in a body.
	 * @param body at most 64 kB, in chunks or not
	 * @throws Refusal with 413 for a larger body, and 400 where there is none in it
	 */
	static JsonNode response(InputStream body) throws IOException {
		JsonNode root = read(body);
		return switch (type(root)) {
			case RESPONSE -> root;
			case "Parameters" -> parameter(root.path("parameter"));
			default -> throw bad("The body is neither a " + RESPONSE + " nor Parameters that hold one", null);
		};
	}

	private static JsonNode parameter(JsonNode parameters) {
		JsonNode found = parameters.path(0);
		if (parameters.size() != 1 || !PARAMETER.equals(found.path("name").stringValue(null))) {
			throw bad("The one parameter is '" + PARAMETER + "'", "Parameters.parameter");
		}
		JsonNode resource = found.path("resource");
		if (!type(resource).equals(RESPONSE)) {
			throw bad("The parameter is no " + RESPONSE, "Parameters.parameter[0].resource");
		}
		return resource;
	}

	private static String type(JsonNode resource) {
		return resource.path("resourceType").stringValue("");
	}

	private static JsonNode read(InputStream body) throws IOException {
		try {
			return StrictJson.read(body);
		}
		catch (StrictJson.Unreadable ex) {
			throw (ex.problem() == Problem.TOO_LARGE) ? new Refusal(HttpStatus.CONTENT_TOO_LARGE)
					: bad(ex.text(), null);
		}
	}

	private static Refusal bad(String text, @Nullable String expression) {
		return new Refusal(HttpStatus.BAD_REQUEST, List.of(Issue.error("structure", text, expression)));
	}

}
