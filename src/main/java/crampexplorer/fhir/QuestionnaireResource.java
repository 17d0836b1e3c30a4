package crampexplorer.fhir;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.questionnaire.Answer;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Question;
import crampexplorer.questionnaire.QuestionPage;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * Every question of the codebook as a Questionnaire: a group for each page. After an
 * answer that is an emergency by itself it shows what to do, and no later page.
 */
@Component
class QuestionnaireResource {

	private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/questionnaire-";

	private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";

	private final Codebook codebook;

	private final Conditions conditions;

	private final Canonicals canonicals;

	private final Published published;

	private final MessageSourceAccessor messages;

	QuestionnaireResource(Codebook codebook, Conditions conditions, Canonicals canonicals, Published published,
			MessageSource messages) {
		this.codebook = codebook;
		this.conditions = conditions;
		this.canonicals = canonicals;
		this.published = published;
		this.messages = new MessageSourceAccessor(messages);
	}

	Element element() {
		return this.published.resource("Questionnaire", FhirRoom.QUESTIONNAIRE, this.canonicals.questionnaire())
			.with("name", "CrampCheck")
			.with("title", this.messages.getMessage("fhir.questionnaire.title"))
			.with("status", "active")
			.with("subjectType", List.of("Patient"))
			.with("date", this.published.date())
			.with("publisher", this.published.publisher())
			.with("description", this.messages.getMessage("fhir.questionnaire.description"))
			.with("purpose", this.messages.getMessage("fhir.questionnaire.purpose"))
			.with("item", this.codebook.pages().stream().map(this::group).toList());
	}

	private Element group(QuestionPage page) {
		Element group = Element.of("linkId", LinkIds.group(page)).with("text", page.title()).with("type", "group");
		if (!page.questions().contains(this.conditions.stopping())) {
			this.conditions.goingOn(group);
		}
		return group.with("item",
				page.questions()
					.stream()
					.flatMap((question) -> Stream.of(hint(question), List.of(question(question)), stop(question)))
					.flatMap(List::stream)
					.toList());
	}

	/** Words that everyone must see: some programs hide help, none hides an item. */
	private static List<Element> hint(Question question) {
		String hint = question.hint();
		return (hint != null) ? List.of(display(LinkIds.hint(question), hint)) : List.of();
	}

	private List<Element> stop(Question question) {
		return question.equals(this.conditions.stopping()) ? List
			.of(this.conditions.stopped(display(LinkIds.STOP, this.messages.getMessage("fhir.questionnaire.stop"))))
				: List.of();
	}

	private static Element display(String linkId, String text) {
		return Element.of("linkId", linkId).with("text", text).with("type", "display");
	}

	private Element question(Question question) {
		boolean many = !question.isOne();
		Element item = Element
			.of("extension",
					List.of(control(many ? "check-box" : "radio-button"),
							Element.extension(EXTENSION + "choiceOrientation", "valueCode", "vertical")))
			.with("linkId", question.slug())
			.with("text", question.title())
			.with("type", "choice");
		return this.conditions.asked(item, question)
			.with("required", false)
			.with("repeats", many)
			.with("answerOption", question.answers().stream().map((answer) -> option(answer, many)).toList())
			.with("item", List.of(why(question)));
	}

	private static Element why(Question question) {
		return Element.of("extension", List.of(control("help")))
			.with("linkId", LinkIds.why(question))
			.with("text", question.why())
			.with("type", "display");
	}

	private Element option(Answer answer, boolean many) {
		return exclusive(many && answer.isNone()).with("valueCoding",
				this.canonicals.coding(Codes.FINDINGS, answer.code().value(), answer.label()));
	}

	private static Element exclusive(boolean exclusive) {
		return Element.of("extension",
				exclusive ? List.of(Element.extension(EXTENSION + "optionExclusive", "valueBoolean", true)) : null);
	}

	private static Element control(String code) {
		return Element.extension(EXTENSION + "itemControl", "valueCodeableConcept",
				Element.concept(Element.of("system", CONTROLS).with("code", code), null));
	}

}
