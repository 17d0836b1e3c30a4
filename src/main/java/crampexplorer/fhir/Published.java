package crampexplorer.fhir;

import java.time.LocalDate;
import java.util.List;

import crampexplorer.questionnaire.AssessmentJson.RulesJson;
import crampexplorer.questionnaire.Programs;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What every published resource says of itself: its version is that of the rules. */
@Component
class Published {

	private final RulesJson rules;

	private final MessageSourceAccessor messages;

	Published(Programs programs, MessageSource messages) {
		this.rules = programs.rules();
		this.messages = new MessageSourceAccessor(messages);
	}

	/** The beginning of a resource that has a name of its own. */
	Element resource(String type, String path, String canonical) {
		return resource(type, FhirRoom.id(path)).with("url", canonical).with("version", version());
	}

	Element resource(String type, String id) {
		return Element.resource(type)
			.with("id", id)
			.with("meta", Element.of("lastUpdated", date() + "T00:00:00Z"))
			.with("language", "en");
	}

	String version() {
		return this.rules.version();
	}

	LocalDate date() {
		return this.rules.date();
	}

	/** Whom an answer is about: nobody knows who that is. */
	Element subject() {
		return Element.of("display", this.messages.getMessage("fhir.subject"));
	}

	/** What a red flag may mean. */
	String pointsTo(List<String> conditions) {
		return this.messages.getMessage("fhir.flag.means", new Object[] { String.join("; ", conditions) });
	}

	String publisher() {
		return this.messages.getMessage("site.name");
	}

}
