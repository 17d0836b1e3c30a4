package crampexplorer.ranking;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What one finding says about one factor.
 *
 * @param finding code of the finding
 * @param weight how far it speaks for (positive) or against (negative)
 * @param group clue group: of findings that say the same thing only the strongest counts;
 * null where it stands alone
 * @param general whether it is too common to lift a nutrient by itself (diet, age,
 * night-time, tiredness, ...)
 * @param source slug of the source
 */
public record Clue(Slug finding, Weight weight, @Nullable String group, boolean general, Slug source) {

	/** Clues with the same key for the same direction count once. */
	String groupKey() {
		return (this.group != null) ? this.group : "finding " + this.finding;
	}

}
