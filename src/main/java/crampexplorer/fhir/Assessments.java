package crampexplorer.fhir;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.questionnaire.AssessmentJson;
import crampexplorer.questionnaire.Programs;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * Assesses a response: the same as the JSON says to the same answers, as a Bundle.
 */
@Component
class Assessments {

	private final Programs programs;

	private final Echo echo;

	private final Reasons reasons;

	private final Guidance guidance;

	private final MessageSourceAccessor messages;

	Assessments(Programs programs, Echo echo, Reasons reasons, Guidance guidance, MessageSource messages) {
		this.programs = programs;
		this.echo = echo;
		this.reasons = reasons;
		this.guidance = guidance;
		this.messages = new MessageSourceAccessor(messages);
	}

	Element of(Response response) {
		AssessmentJson assessment = this.programs.assess(response.findings());
		Level level = Level.of(assessment);
		Entry read = Entry.of(this.echo.of(response));
		List<Entry> flags = assessment.redFlags()
			.stream()
			.map((flag) -> Entry.of(this.reasons.detectedIssue(flag, read)))
			.toList();
		List<Entry> requests = this.guidance.requests(assessment, level, flags);
		List<Entry> warnings = warnings(assessment, response).stream().map(Entry::of).toList();
		Entry answer = Entry.of(this.guidance.response(assessment, level, requests, warnings));
		List<Entry> risks = this.reasons.riskAssessment(assessment, level, read).stream().map(Entry::of).toList();
		return Entry.collection(
				Stream.of(List.of(read, answer), requests, risks, flags, warnings).flatMap(List::stream).toList());
	}

	/** An OperationOutcome, where something must be known to read the answer rightly. */
	private List<Element> warnings(AssessmentJson assessment, Response response) {
		Stream<Issue> notes = assessment.notes().stream().map((note) -> Issue.warning("business-rule", note.text()));
		Stream<Issue> open = assessment.complete() ? Stream.empty()
				: this.programs.deciding(response.findings())
					.stream()
					.map((question) -> Issue.warning("required",
							this.messages.getMessage("fhir.open", new Object[] { question.title() })));
		List<Issue> issues = Stream.concat(notes, open).toList();
		return issues.isEmpty() ? List.of() : List.of(Issue.outcome(issues));
	}

}
