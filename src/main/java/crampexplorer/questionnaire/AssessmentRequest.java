package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import crampexplorer.evidence.Slug;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Reads the JSON of a request strictly: a mistake is told, never passed over. */
final class AssessmentRequest {

	private static final int MOST_BYTES = 64 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private AssessmentRequest() {
	}

	/**
	 * The findings of a request.
	 * @param body at most 64 kB, in chunks or not
	 * @throws ErrorResponseException with 413 for a larger body, and with 400 and the
	 * reason for any other mistake
	 */
	static List<Slug> findings(InputStream body, Codebook codebook) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw problem(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 kB");
		}
		JsonNode root = parse(bytes);
		if (!root.isObject()) {
			throw bad("The body is not a JSON object");
		}
		for (String name : root.propertyNames()) {
			if (!name.equals("findings")) {
				throw bad("The only property is 'findings'");
			}
		}
		JsonNode list = root.get("findings");
		if (list == null) {
			throw bad("'findings' is missing");
		}
		if (!list.isArray()) {
			throw bad("'findings' is not a list");
		}
		List<Slug> findings = new ArrayList<>();
		for (JsonNode item : list) {
			findings.add(finding(item, findings.size(), codebook));
		}
		return findings;
	}

	private static Slug finding(JsonNode item, int index, Codebook codebook) {
		if (!item.isString()) {
			throw bad("'findings[" + index + "]' is not a string");
		}
		String code = item.stringValue();
		if (!Slug.isSlug(code) || !codebook.has(new Slug(code))) {
			throw bad("'findings[" + index + "]' is not a code of the codebook");
		}
		return new Slug(code);
	}

	private static JsonNode parse(byte[] bytes) {
		try {
			return JSON.readTree(bytes);
		}
		catch (JacksonException ex) {
			// not with the message of the parser, which repeats what was sent
			throw bad(String.valueOf(ex.getOriginalMessage()).startsWith("Duplicate") ? "A property stands there twice"
					: "The body is not well-formed JSON");
		}
	}

	private static ErrorResponseException bad(String reason) {
		return problem(HttpStatus.BAD_REQUEST, reason);
	}

	private static ErrorResponseException problem(HttpStatus status, String reason) {
		return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, reason), null);
	}

}
