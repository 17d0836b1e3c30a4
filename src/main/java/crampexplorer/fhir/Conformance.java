package crampexplorer.fhir;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.web.Sharing;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What this site offers, as FHIR tells it. */
@Component
class Conformance {

	private static final String ASSESS = "assess";

	private final Canonicals canonicals;

	private final Published published;

	private final Sharing sharing;

	private final MessageSourceAccessor messages;

	Conformance(Canonicals canonicals, Published published, Sharing sharing, MessageSource messages) {
		this.sharing = sharing;
		this.canonicals = canonicals;
		this.published = published;
		this.messages = new MessageSourceAccessor(messages);
	}

	Element capabilityStatement() {
		return this.published.resource("CapabilityStatement", "metadata")
			.with("version", this.published.version())
			.with("name", "CrampExplorer")
			.with("title", this.published.publisher())
			.with("status", "active")
			.with("date", this.published.date())
			.with("publisher", this.published.publisher())
			.with("description", description("metadata"))
			.with("kind", "instance")
			.with("software", Element.of("name", this.published.publisher()))
			.with("implementation",
					Element.of("description", this.published.publisher())
						.with("url", this.canonicals.address(FhirRoom.ROOT)))
			.with("fhirVersion", "4.0.1")
			.with("format", List.of("json", Format.JSON))
			.with("rest",
					List.of(Element.of("mode", "server")
						.with("security",
								Element.of("cors", this.sharing.isOpen()).with("description", description("security")))
						.with("resource", List.of(
								resource("Questionnaire", "read", "search-type").with("searchParam", url())
									.with("operation",
											List.of(Element.of("name", ASSESS)
												.with("definition", this.canonicals.operation())
												.with("documentation", description(ASSESS)))),
								resource("CodeSystem", "read", "search-type").with("searchParam", url()),
								resource("OperationDefinition", "read")))));
	}

	private static Element resource(String type, String... interactions) {
		return Element.of("type", type)
			.with("interaction", Stream.of(interactions).map((code) -> Element.of("code", code)).toList())
			.with("versioning", "no-version");
	}

	private static List<Element> url() {
		return List.of(Element.of("name", "url").with("type", "uri"));
	}

	Element operationDefinition() {
		return this.published.resource("OperationDefinition", FhirRoom.OPERATION, this.canonicals.operation())
			.with("name", "Assess")
			.with("title", this.messages.getMessage("fhir.assess.title"))
			.with("status", "active")
			.with("kind", "operation")
			.with("date", this.published.date())
			.with("publisher", this.published.publisher())
			.with("description", description(ASSESS))
			.with("affectsState", false)
			.with("code", ASSESS)
			.with("comment", this.messages.getMessage("fhir.assess.comment"))
			.with("resource", List.of("Questionnaire"))
			.with("system", false)
			.with("type", false)
			.with("instance", true)
			.with("parameter",
					List.of(parameter(Body.PARAMETER, "in", Body.RESPONSE), parameter("return", "out", "Bundle")));
	}

	private Element parameter(String name, String use, String type) {
		return Element.of("name", name)
			.with("use", use)
			.with("min", 1)
			.with("max", "1")
			.with("documentation", this.messages.getMessage("fhir.assess." + name))
			.with("type", type);
	}

	private String description(String of) {
		return this.messages.getMessage("fhir." + of + ".description");
	}

}
