package crampexplorer.fhir;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.AssessmentJson;
import crampexplorer.questionnaire.AssessmentJson.NoteJson;
import crampexplorer.questionnaire.AssessmentJson.RedFlagJson;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What to do, how soon, and what must be known of that. */
@Component
class Guidance {

	private final Canonicals canonicals;

	private final Published published;

	private final MessageSourceAccessor messages;

	Guidance(Canonicals canonicals, Published published, MessageSource messages) {
		this.canonicals = canonicals;
		this.published = published;
		this.messages = new MessageSourceAccessor(messages);
	}

	/** A RequestGroup and what it requests; nothing where no level may be told. */
	List<Entry> requests(AssessmentJson assessment, Level level, List<Entry> flags) {
		CareLevel care = level.care();
		if (care == null) {
			return List.of();
		}
		Entry service = Entry.of(service(assessment, care, flags));
		Element action = Element.of("title", toDo(assessment)).with("resource", service.reference());
		return List.of(Entry.of(request("RequestGroup", care).with("action", List.of(action))), service);
	}

	private Element request(String type, CareLevel care) {
		return Element.resource(type)
			.with("status", "active")
			.with("intent", "proposal")
			.with("priority", Level.priority(care))
			.with("subject", this.published.subject());
	}

	private Element service(AssessmentJson assessment, CareLevel care, List<Entry> flags) {
		Element coding = this.canonicals.coding(Codes.CARE_LEVELS, care.code(),
				this.messages.getMessage("result.level." + care.code()));
		return request("ServiceRequest", care).with("code", Element.concept(coding, null))
			.with("performerType", Element.concept(null, assessment.who()))
			.with("reasonCode",
					assessment.redFlags()
						.stream()
						.filter((flag) -> flag.careLevel().equals(care.code()))
						.map(this::reason)
						.toList())
			.with("supportingInfo", flags.stream().map(Entry::reference).toList())
			.with("note",
					notes(Stream.concat(
							Stream.of(this.messages.getMessage("fhir.within", new Object[] { assessment.within() })),
							least(assessment))))
			.with("patientInstruction", toDo(assessment));
	}

	private Element reason(RedFlagJson flag) {
		return Element.concept(this.canonicals.coding(Codes.RED_FLAGS, flag.code(), null), flag.label());
	}

	/** The GuidanceResponse. */
	Element response(AssessmentJson assessment, Level level, List<Entry> requests, List<Entry> warnings) {
		Stream<String> said = (level.care() != null) ? Stream.concat(Stream.of(toDo(assessment)), least(assessment))
				: Stream.of(this.messages.getMessage(isUnknown(assessment) ? "fhir.unknown" : "result.undecided"));
		Stream<String> more = Stream.concat(assessment.notes().stream().map(NoteJson::text),
				Stream.of(assessment.notice()));
		return Element.resource("GuidanceResponse")
			.with("moduleCanonical", this.canonicals.questionnaire() + "|" + this.published.version())
			.with("status", level.status())
			.with("subject", this.published.subject())
			.with("note", notes(Stream.concat(said, more)))
			.with("evaluationMessage", warnings.stream().map(Entry::reference).toList())
			.with("result", requests.isEmpty() ? null : requests.get(0).reference())
			.with("dataRequirement", level.complete() ? null : List.of(Element.of("type", Body.RESPONSE)));
	}

	/** Whether nothing was answered that decides, so that there is nothing to go by. */
	private static boolean isUnknown(AssessmentJson assessment) {
		return assessment.within() == null;
	}

	private static List<Element> notes(Stream<String> texts) {
		return texts.map((text) -> Element.of("text", text)).toList();
	}

	/** As the result page says it. */
	private String toDo(AssessmentJson assessment) {
		return this.messages.getMessage("disposition."
				+ String.join(".", assessment.careLevel(), assessment.within(), assessment.who()).replace(' ', '-'));
	}

	private Stream<String> least(AssessmentJson assessment) {
		return assessment.complete() ? Stream.empty() : Stream.of(this.messages.getMessage("fhir.least"));
	}

}
