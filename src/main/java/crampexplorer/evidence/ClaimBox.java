package crampexplorer.evidence;

import java.util.List;

/**
 * A claim as a page shows it.
 *
 * @param anchor on the page
 * @param title the claim as a question
 * @param appraisal verdict, certainty, and what they rest on
 * @param claim what is said, and by whom
 * @param evidence what better evidence says
 * @param means what that means for the reader
 */
public record ClaimBox(String anchor, String title, Appraisal appraisal, List<Passage> claim, List<Passage> evidence,
		List<Passage> means) {
}
