package crampexplorer.fhir;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or to be known. It never repeats what was sent.
 *
 * @param severity {@code error} or {@code warning}
 * @param code kind, of the value set issue-type
 * @param text what it is
 * @param expression where in the resource; null where that tells nothing
 */
record Issue(String severity, String code, String text, @Nullable String expression) {

	static Issue error(String code, String text, @Nullable String expression) {
		return new Issue("error", code, text, expression);
	}

	static Issue warning(String code, String text) {
		return new Issue("warning", code, text, null);
	}

	/** The OperationOutcome that tells them. */
	static Element outcome(List<Issue> issues) {
		return Element.resource("OperationOutcome").with("issue", issues.stream().map(Issue::element).toList());
	}

	private Element element() {
		return Element.of("severity", this.severity)
			.with("code", this.code)
			.with("details", Element.concept(null, this.text))
			.with("expression", (this.expression != null) ? List.of(this.expression) : null);
	}

}
