package crampexplorer.nutrition;

import java.math.BigDecimal;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;

/**
 * How much of a nutrient some people need, or may have, in a day.
 *
 * @param kind what it says
 * @param who for whom it holds
 * @param amount a day, in the unit
 * @param unit of the amount
 * @param source where it was read
 * @param reported whether that source only reports it
 * @param position order in the table
 */
@Embeddable
record ReferenceIntake(@Enumerated(EnumType.STRING) Kind kind, String who, BigDecimal amount,
		@Enumerated(EnumType.STRING) Unit unit, Slug source, boolean reported, int position) {

	/** Whether it is a need of adults, of the USA and Canada, who are not pregnant. */
	boolean isNeedOfAdults() {
		return isNeedOfAdults(this.kind, this.who);
	}

	static boolean isNeedOfAdults(Kind kind, String who) {
		return (kind == Kind.RDA || kind == Kind.AI) && !who.startsWith("Pregnant");
	}

	Citation citation() {
		return new Citation(this.source, null, this.reported);
	}

	/** What an intake says; its name is the end of the message key {@code intake.*}. */
	enum Kind {

		/** Recommended dietary allowance, of the USA and Canada. */
		RDA,
		/** Adequate intake, of the USA and Canada. */
		AI,
		/** Tolerable upper intake level, of the USA and Canada. */
		UL,
		/** Reference nutrient intake, of the UK. */
		RNI

	}

	/** What amounts are counted in. */
	enum Unit {

		MILLIGRAM("mg"), MICROGRAM("µg");

		@EnumeratedValue
		private final String code;

		Unit(String code) {
			this.code = code;
		}

		/** The word in seeds and on pages. */
		String code() {
			return this.code;
		}

	}

}
