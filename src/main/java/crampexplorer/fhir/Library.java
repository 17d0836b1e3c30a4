package crampexplorer.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What can be read here, made once, by its path. */
@Component
class Library {

	private final Element capabilityStatement;

	private final Map<String, Element> resources = new LinkedHashMap<>();

	private final Canonicals canonicals;

	Library(Conformance conformance, QuestionnaireResource questionnaire, CodeSystems codeSystems,
			Canonicals canonicals) {
		this.canonicals = canonicals;
		this.capabilityStatement = conformance.capabilityStatement();
		this.resources.put(FhirRoom.QUESTIONNAIRE, questionnaire.element());
		codeSystems.elements()
			.forEach((codes) -> this.resources.put(FhirRoom.CODE_SYSTEMS + "/" + codes.get("id"), codes));
		this.resources.put(FhirRoom.OPERATION, conformance.operationDefinition());
	}

	Element capabilityStatement() {
		return this.capabilityStatement;
	}

	/**
	 * The resource at a path.
	 * @throws Refusal with 404 where there is none
	 */
	Element get(String path) {
		Element resource = this.resources.get(path);
		if (resource == null) {
			throw new Refusal(HttpStatus.NOT_FOUND);
		}
		return resource;
	}

	/**
	 * A searchset of the resources of a type.
	 * @param type path of the type
	 * @param url name of the one that is looked for; null for all
	 */
	Element search(String type, @Nullable String url) {
		List<Element> entries = this.resources.entrySet()
			.stream()
			.filter((found) -> found.getKey().startsWith(type + "/"))
			.filter((found) -> url == null || url.equals(found.getValue().get("url")))
			.map((found) -> Element.of("fullUrl", this.canonicals.fullUrl(found.getKey()))
				.with("resource", found.getValue())
				.with("search", Element.of("mode", "match")))
			.toList();
		return Element.resource("Bundle")
			.with("type", "searchset")
			.with("total", entries.size())
			.with("link", entries.isEmpty() ? null : List.of(self(type, url)))
			.with("entry", entries);
	}

	/** What was looked for and found; what was not found is not repeated. */
	private Element self(String type, @Nullable String url) {
		String address = this.canonicals.address(type);
		String path = (address != null) ? address : FhirRoom.id(type);
		return Element.of("relation", "self").with("url", (url != null) ? path + "?url=" + url : path);
	}

}
