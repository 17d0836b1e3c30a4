package crampexplorer.questionnaire;

import java.util.Set;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Prompt.Line;

/**
 * What was chosen of prompts.
 *
 * @param codes of findings and of screening lines
 */
record Chosen(Set<Slug> codes) {

	/** A screening line is chosen too where its list is answered. */
	boolean has(Line line) {
		return this.codes.contains(line.code()) || (line.list() != null && answers(line.list()));
	}

	boolean answers(Prompt prompt) {
		for (Line line : prompt.lines()) {
			if (has(line)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a "none of these" stands beside another answer, or two where only one may
	 * be chosen.
	 */
	boolean conflictsIn(Prompt prompt) {
		int count = 0;
		boolean none = false;
		for (Line line : prompt.lines()) {
			if (has(line)) {
				count++;
				none |= line.none();
			}
		}
		return count > 1 && (prompt.one() || none);
	}

}
