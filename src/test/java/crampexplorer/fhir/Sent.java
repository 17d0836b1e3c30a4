package crampexplorer.fhir;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;

import crampexplorer.Site;
import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sends to the operation, and what it gets. */
final class Sent {

	static final JsonMapper JSON = new JsonMapper();

	private Sent() {
	}

	/** A QuestionnaireResponse that gives these answers, as a renderer would send it. */
	static String response(Codebook codebook, Canonicals canonicals, Collection<Slug> findings) {
		List<Element> items = codebook.pages()
			.stream()
			.map((page) -> Element.of("linkId", "page." + page.slug())
				.with("item",
						page.questions()
							.stream()
							.map((question) -> question(question, canonicals, findings))
							.filter((question) -> question.get("answer") != null)
							.toList()))
			.filter((group) -> group.get("item") != null)
			.toList();
		return JSON.writeValueAsString(Element.resource("QuestionnaireResponse")
			.with("questionnaire", canonicals.questionnaire())
			.with("status", "completed")
			.with("item", items));
	}

	private static Element question(Question question, Canonicals canonicals, Collection<Slug> findings) {
		return Element.of("linkId", question.slug())
			.with("answer",
					question.answers()
						.stream()
						.filter((answer) -> findings.contains(answer.code()))
						.map((answer) -> Element.of("valueCoding",
								canonicals.coding(Codes.FINDINGS, answer.code().value(), answer.label())))
						.toList());
	}

	static HttpResponse<String> assess(Site site, String body) {
		return assess(site, body, Format.JSON);
	}

	static HttpResponse<String> assess(Site site, String body, String type) {
		return site
			.send(site.request(FhirRoom.ASSESS).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
	}

	/**
	 * A Bundle that was answered.
	 *
	 * @param resources what is in it
	 */
	record Told(List<JsonNode> resources) {

		static Told of(String bundle) {
			return new Told(
					JSON.readTree(bundle).path("entry").valueStream().map((entry) -> entry.path("resource")).toList());
		}

		List<JsonNode> all(String type) {
			return this.resources.stream()
				.filter((resource) -> resource.get("resourceType").stringValue().equals(type))
				.toList();
		}

		/** The first of a type; there must be one. */
		JsonNode first(String type) {
			return all(type).get(0);
		}

		/** The codes of all of a type. */
		List<String> codes(String type) {
			return all(type).stream().map((resource) -> resource.at("/code/coding/0/code").stringValue()).toList();
		}

	}

}
