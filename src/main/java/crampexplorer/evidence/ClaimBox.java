package crampexplorer.evidence;

import java.util.stream.Stream;

/**
 * A claim as a page shows it.
 *
 * @param anchor on the page
 * @param appraisal verdict, certainty, and what they rest on
 * @param topic the claim as a question, what is said, what better evidence says, and what
 * that means for the reader
 */
public record ClaimBox(String anchor, Appraisal appraisal, Topic topic) {

	static ClaimBox of(Claim claim, Topic topic, Sources sources) {
		Stream<Citation> evidence = topic.part("evidence").stream().flatMap(ClaimBox::citations);
		return new ClaimBox(claim.anchor(), Appraisal.of(claim.verdict(), claim.certainty(), sources.basis(evidence)),
				topic);
	}

	private static Stream<Citation> citations(Passage passage) {
		return Stream.concat(passage.citations().stream(), passage.but().stream().flatMap(ClaimBox::citations));
	}

}
