package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement as a page shows it.
 *
 * @param text the words
 * @param appraisal how it fares against the evidence, or null where that is not asked
 * @param caution whether it is shown to be safe, with no source
 * @param references numbers in the page's list of sources
 * @param but what stands beside it
 */
public record Passage(String text, @Nullable Appraisal appraisal, boolean caution, List<Integer> references,
		List<Passage> but) {
}
