package crampexplorer.evidence;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A claim as a page shows it.
 *
 * @param anchor on the page
 * @param appraisal verdict, certainty, and what they rest on
 * @param topic the claim as a question, what is said, what better evidence says, and what
 * that means for the reader
 * @param card what it heads its page with, if it is the first that has one
 */
public record ClaimBox(String anchor, Appraisal appraisal, Topic topic, @Nullable VerdictCard card) {

	static ClaimBox of(Claim claim, Topic topic, Sources sources) {
		Stream<Citation> evidence = topic.part("evidence").stream().flatMap(Passage::allCitations);
		Appraisal appraisal = Appraisal.of(claim.verdict(), claim.certainty(), sources.basis(evidence));
		String rests = claim.rests();
		return new ClaimBox(claim.anchor(), appraisal, topic, (rests != null) ? VerdictCard.of(claim, rests) : null);
	}

}
