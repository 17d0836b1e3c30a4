package crampexplorer.evidence;

import java.util.List;

/**
 * How a claim fares against the evidence.
 *
 * @param verdict end of the message key {@code verdict.*}
 * @param certainty end of the message key {@code certainty.*}
 * @param basis what that rests on, the strongest first
 */
public record Appraisal(String verdict, String certainty, List<Basis> basis) {

	static Appraisal of(Verdict verdict, Certainty certainty, List<Basis> basis) {
		return new Appraisal(verdict.code(), certainty.code(), basis);
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
