package crampexplorer.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Question;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatus;

/**
 * Reads a QuestionnaireResponse strictly, once: what it does not know it refuses, and
 * says where. What does not bear on an answer it passes over, for other programs add
 * profiles, tags and texts.
 */
class ResponseReader {

	/** As many mistakes are told. */
	private static final int MOST_ISSUES = 20;

	/** One that was entered in error is not to be assessed. */
	private static final List<String> STATUS = List.of("completed", "amended", "in-progress", "stopped");

	private final Codebook codebook;

	private final Canonicals canonicals;

	private final Set<Slug> findings = new LinkedHashSet<>();

	private final List<Issue> issues = new ArrayList<>();

	ResponseReader(Codebook codebook, Canonicals canonicals) {
		this.codebook = codebook;
		this.canonicals = canonicals;
	}

	/**
	 * What it says.
	 * @throws Refusal with 422 and its mistakes
	 */
	Response read(JsonNode response) {
		String at = Body.RESPONSE;
		refuseModifiers(response, at);
		if (response.has("implicitRules")) {
			mistake("not-supported", "No rules of others are followed", at + ".implicitRules");
		}
		if (response.has("questionnaire") && !isOurs(response.get("questionnaire"))) {
			mistake("value", "This is a response to another questionnaire", at + ".questionnaire");
		}
		String status = response.path("status").stringValue("");
		if (!STATUS.contains(status)) {
			mistake("value", "The status is none of " + String.join(", ", STATUS), at + ".status");
		}
		items(response, at);
		if (!this.issues.isEmpty()) {
			throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT,
					this.issues.subList(0, Math.min(this.issues.size(), MOST_ISSUES)));
		}
		return new Response(status, this.findings);
	}

	/** By its name, with or without a version, or by its address here. */
	private boolean isOurs(JsonNode questionnaire) {
		String name = questionnaire.stringValue("").replaceFirst("[|].*", "");
		return name.equals(this.canonicals.questionnaire())
				|| name.equals(FhirRoom.QUESTIONNAIRE.substring(FhirRoom.ROOT.length() + 1));
	}

	private void items(JsonNode parent, String at) {
		int place = 0;
		for (JsonNode item : list(parent, "item", at)) {
			item(item, at + ".item[" + place++ + "]");
		}
	}

	private void item(JsonNode item, String at) {
		refuseModifiers(item, at);
		String linkId = item.path("linkId").stringValue("");
		Optional<Question> question = this.codebook.question(linkId);
		if (question.isEmpty() && !LinkIds.isKnown(linkId, this.codebook)) {
			mistake("not-found", "The questionnaire has no item of this linkId", at + ".linkId");
			return;
		}
		int place = 0;
		for (JsonNode answer : list(item, "answer", at)) {
			String here = at + ".answer[" + place++ + "]";
			refuseModifiers(answer, here);
			question.ifPresentOrElse((asked) -> answer(asked, answer, here + ".value"),
					() -> mistake("structure", "This item takes no answer", here));
			items(answer, here);
		}
		items(item, at);
	}

	private void answer(Question question, JsonNode answer, String at) {
		JsonNode coding = answer.path("valueCoding");
		if (!coding.isObject()) {
			mistake("value", "The answer is no Coding", at);
		}
		else if (!this.canonicals.codes(Codes.FINDINGS).equals(coding.path("system").stringValue(""))) {
			mistake("code-invalid", "The system is not that of the answers of this questionnaire", at);
		}
		else {
			String code = coding.path("code").stringValue("");
			question.answers()
				.stream()
				.filter((offered) -> offered.code().value().equals(code))
				.findFirst()
				.ifPresentOrElse((offered) -> this.findings.add(offered.code()),
						() -> mistake("code-invalid", "The question has no answer of this code", at));
		}
	}

	/** What is said in them might turn an answer into its opposite. */
	private void refuseModifiers(JsonNode element, String at) {
		if (element.has("modifierExtension")) {
			mistake("extension", "No extension that changes a meaning is known here", at + ".modifierExtension");
		}
	}

	private Iterable<JsonNode> list(JsonNode parent, String name, String at) {
		JsonNode list = parent.path(name);
		if (list.isArray() || list.isMissingNode()) {
			return list;
		}
		mistake("structure", "This is no list", at + "." + name);
		return List.of();
	}

	private void mistake(String code, String text, String expression) {
		this.issues.add(Issue.error(code, text, expression));
	}

}
