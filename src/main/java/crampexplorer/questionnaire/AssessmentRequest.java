package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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

	private static final String FINDINGS = "findings";

	private static final String ASKED = "asked";

	private static final int MOST_BYTES = 64 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private AssessmentRequest() {
	}

	/**
	 * The answers of a request: its findings, and the questions that were put, where it
	 * tells them.
	 * @param body at most 64 kB, in chunks or not
	 * @throws ErrorResponseException with 413 for a larger body, and with 400 and the
	 * reason for any other mistake
	 */
	static Answers answers(InputStream body, Interview interview) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw problem(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 kB");
		}
		JsonNode root = parse(bytes);
		if (!root.isObject()) {
			throw bad("The body is not a JSON object");
		}
		for (String name : root.propertyNames()) {
			if (!name.equals(FINDINGS) && !name.equals(ASKED)) {
				throw bad("The only properties are 'findings' and 'asked'");
			}
		}
		if (root.get(FINDINGS) == null) {
			throw bad("'findings' is missing");
		}
		List<String> findings = words(root, FINDINGS, "is not a code of the codebook",
				(code) -> Slug.isSlug(code) && interview.prompts().has(new Slug(code)));
		List<String> asked = (root.get(ASKED) != null)
				? words(root, ASKED, "is not a question of the codebook", interview.prompts()::hasQuestion) : List.of();
		return interview.prompts().choose(findings.stream().map(Slug::new).toList(), asked);
	}

	private static List<String> words(JsonNode root, String name, String unknown, Predicate<String> isKnown) {
		JsonNode list = root.get(name);
		if (!list.isArray()) {
			throw bad("'" + name + "' is not a list");
		}
		List<String> words = new ArrayList<>();
		for (JsonNode item : list) {
			String at = "'" + name + "[" + words.size() + "]' ";
			if (!item.isString()) {
				throw bad(at + "is not a string");
			}
			if (!isKnown.test(item.stringValue())) {
				throw bad(at + unknown);
			}
			words.add(item.stringValue());
		}
		return words;
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
