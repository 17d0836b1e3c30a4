package crampexplorer.nutrition;

import java.math.BigDecimal;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Embeddable;

/**
 * How much of a nutrient some people need, or may have, in a day.
 *
 * @param kind RDA (recommended dietary allowance), AI (adequate intake) or UL (tolerable
 * upper intake level), of the USA and Canada; RNI (reference nutrient intake), of the UK
 * @param who for whom it holds
 * @param amount a day, in the unit
 * @param unit mg or µg
 * @param source where it was read
 * @param reported whether that source only reports it
 * @param position order in the table
 */
@Embeddable
record ReferenceIntake(String kind, String who, BigDecimal amount, String unit, Slug source, boolean reported,
		int position) {

	/** Whether it is a need of adults, of the USA and Canada, who are not pregnant. */
	boolean isNeedOfAdults() {
		return ("RDA".equals(this.kind) || "AI".equals(this.kind)) && !this.who.startsWith("Pregnant");
	}

	Citation citation() {
		return new Citation(this.source, null, this.reported);
	}

}
