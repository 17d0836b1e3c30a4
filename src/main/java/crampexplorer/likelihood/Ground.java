package crampexplorer.likelihood;

import crampexplorer.evidence.Certainty;
import crampexplorer.evidence.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of the table rests on.
 *
 * @param reason why so many; null where nobody gave one, as it is near the base rate
 * @param certainty of the size: end of the message key
 */
public record Ground(@Nullable String reason, String certainty, Citation citation) {

	/** A base rate: what is taken for most people. */
	static final Ground BASE = new Ground(null, Certainty.VERY_LOW.code(), Citation.to("judgement"));

	/** Whether it rests on a source, and not on judgement alone. */
	public boolean isSourced() {
		return !this.citation.equals(BASE.citation());
	}

}
