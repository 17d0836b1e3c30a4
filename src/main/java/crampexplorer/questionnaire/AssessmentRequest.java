package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import crampexplorer.evidence.Slug;
import crampexplorer.problem.Mistakes;
import crampexplorer.problem.Problem;
import crampexplorer.problem.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import org.springframework.web.ErrorResponseException;

/** Reads the JSON of a request strictly: every mistake is told, none passed over. */
final class AssessmentRequest {

	private static final String FINDINGS = "findings";

	private static final String ASKED = "asked";

	/** The pointer to the whole body. */
	private static final String WHOLE = "";

	private AssessmentRequest() {
	}

	/**
	 * The answers of a request: its findings, and the questions that were put, where it
	 * tells them.
	 * @param body at most 64 kB, in chunks or not
	 * @throws ErrorResponseException with 413 for a larger body, and with 400 and all
	 * that is wrong for any other
	 */
	static Answers answers(InputStream body, Interview interview) throws IOException {
		Mistakes mistakes = new Mistakes();
		JsonNode root = object(body, mistakes);
		for (String name : root.propertyNames()) {
			if (!name.equals(FINDINGS) && !name.equals(ASKED)) {
				mistakes.add(Problem.UNKNOWN_PROPERTY, "The only properties are 'findings' and 'asked'", WHOLE);
			}
		}
		if (!root.has(FINDINGS)) {
			mistakes.add(Problem.MISSING_PROPERTY, "'findings' is missing", WHOLE);
		}
		Prompts prompts = interview.prompts();
		List<String> findings = words(root, FINDINGS, Problem.UNKNOWN_CODE,
				(code) -> Slug.isSlug(code) && prompts.has(new Slug(code)), mistakes);
		List<String> asked = words(root, ASKED, Problem.UNKNOWN_QUESTION, prompts::hasQuestion, mistakes);
		mistakes.refuse();
		return prompts.choose(findings.stream().map(Slug::new).toList(), asked);
	}

	/** The known words of a list; none where it is missing. */
	private static List<String> words(JsonNode root, String name, Problem unknown, Predicate<String> isKnown,
			Mistakes mistakes) {
		JsonNode list = root.get(name);
		if (list != null && !list.isArray()) {
			mistakes.add(Problem.NOT_A_LIST, "'" + name + "' is not a list", "/" + name);
		}
		List<String> words = new ArrayList<>();
		int place = 0;
		for (JsonNode item : (list != null && list.isArray()) ? list : List.<JsonNode>of()) {
			String at = "'" + name + "[" + place + "]' ";
			String pointer = "/" + name + "/" + place++;
			if (!item.isString()) {
				mistakes.add(Problem.NOT_A_STRING, at + "is not a string", pointer);
			}
			else if (!isKnown.test(item.stringValue())) {
				mistakes.add(unknown, at + ((unknown == Problem.UNKNOWN_CODE) ? "is not a code of the codebook"
						: "is not a question of the codebook"), pointer);
			}
			else {
				words.add(item.stringValue());
			}
		}
		return words;
	}

	/** A body that is no JSON object has no other mistake. */
	private static JsonNode object(InputStream body, Mistakes mistakes) throws IOException {
		JsonNode root = MissingNode.getInstance();
		try {
			root = StrictJson.read(body);
			if (!root.isObject()) {
				mistakes.add(Problem.NOT_AN_OBJECT, "The body is not a JSON object", WHOLE);
			}
		}
		catch (StrictJson.Unreadable ex) {
			mistakes.add(ex.problem(), ex.text(), WHOLE);
		}
		mistakes.refuse();
		return root;
	}

}
