package crampexplorer.frequency;

import java.math.BigDecimal;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One number of one source.
 *
 * @param label of whom or what
 * @param low percent, 0 to 100
 * @param high percent; the same as low where the source gives no range
 * @param source where it was read
 * @param section of a document, and only of a document
 * @param reported whether that source only reports it
 * @param position order in the chart
 */
@Embeddable
record Figure(String label, BigDecimal low, BigDecimal high, Slug source, @Nullable Slug section, boolean reported,
		int position) {

	Citation citation() {
		return new Citation(this.source, this.section, this.reported);
	}

	boolean isRange() {
		return this.low.compareTo(this.high) != 0;
	}

}
