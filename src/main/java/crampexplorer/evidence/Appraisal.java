package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a claim fares against the evidence.
 *
 * @param verdict end of the message key {@code verdict.*}
 * @param certainty end of the message key {@code certainty.*}; null where no evidence was
 * found
 * @param basis what that rests on, the strongest first
 */
public record Appraisal(String verdict, @Nullable String certainty, List<Basis> basis) {

	static Appraisal of(Verdict verdict, @Nullable Certainty certainty, List<Basis> basis) {
		return new Appraisal(verdict.code(), (certainty != null) ? certainty.code() : null, basis);
	}

	/**
	 * The answer to its question in a word or two; end of the message key
	 * {@code answer.*}.
	 */
	public String answer() {
		return Certainty.HIGH.code().equals(this.certainty) ? this.verdict + ".high" : this.verdict;
	}

	/**
	 * So many sources of a kind.
	 *
	 * @param kind end of the message key {@code basis.*}
	 * @param count how many
	 */
	public record Basis(String kind, int count) {
	}

}
