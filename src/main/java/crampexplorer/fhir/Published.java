package crampexplorer.fhir;

import java.time.LocalDate;
import java.util.List;

import crampexplorer.questionnaire.Rulebook;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What every published resource says of itself: its version is that of the rules. */
@Component
class Published {

	private final Rulebook rulebook;

	private final MessageSourceAccessor messages;

	Published(Rulebook rulebook, MessageSource messages) {
		this.rulebook = rulebook;
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
		return this.rulebook.version();
	}

	LocalDate date() {
		return this.rulebook.date();
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
