package crampexplorer.fhir;

import java.util.List;

import crampexplorer.web.ErrorForm;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says in the form of FHIR what no controller refused. */
@Component
class FhirErrors implements ErrorForm {

	@Override
	public boolean holds(String uri) {
		return uri.equals(FhirRoom.ROOT) || uri.startsWith(FhirRoom.ROOT + "/");
	}

	@Override
	public ResponseEntity<Element> answer(HttpStatus status) {
		return answer(status, List.of(issue(status)));
	}

	static ResponseEntity<Element> answer(HttpStatus status, List<Issue> issues) {
		return ResponseEntity.status(status).contentType(Format.MEDIA_TYPE).body(Issue.outcome(issues));
	}

	/** What a status says by itself. */
	static Issue issue(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> Issue.error("not-found", "There is no such resource", null);
			case METHOD_NOT_ALLOWED -> Issue.error("not-supported", "This address does not take this method", null);
			case CONTENT_TOO_LARGE -> Issue.error("too-long", "The body is larger than 64 kB", null);
			case UNSUPPORTED_MEDIA_TYPE -> Issue.error("not-supported", "Send " + Format.JSON, null);
			case NOT_ACCEPTABLE -> Issue.error("not-supported", "The answer is " + Format.JSON + ", of R4", null);
			case FORBIDDEN -> Issue.error("forbidden", "This was sent by a page of another site", null);
			default ->
				status.is5xxServerError() ? Issue.error("exception", "Something failed here; nothing was stored", null)
						: Issue.error("invalid", "The request cannot be read", null);
		};
	}

}
