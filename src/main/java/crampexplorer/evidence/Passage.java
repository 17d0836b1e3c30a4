package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement as a page shows it.
 *
 * @param text the words
 * @param certainty end of the message key {@code certainty.*}, or null where none is
 * given
 * @param caution whether it is shown to be safe, with no source
 * @param references numbers in the page's list of sources
 * @param but what stands beside it
 */
public record Passage(String text, @Nullable String certainty, boolean caution, List<Integer> references,
		List<Passage> but) {
}
