package crampexplorer.fhir;

import java.util.List;

import org.springframework.http.HttpStatus;

/** A request that is not answered, and why. */
class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient List<Issue> issues;

	Refusal(HttpStatus status, List<Issue> issues) {
		super(status.getReasonPhrase(), null, false, false);
		this.status = status;
		this.issues = List.copyOf(issues);
	}

	/** For which the status is reason enough. */
	Refusal(HttpStatus status) {
		this(status, List.of(FhirErrors.issue(status)));
	}

	HttpStatus status() {
		return this.status;
	}

	/** At least one. */
	List<Issue> issues() {
		return this.issues;
	}

}
