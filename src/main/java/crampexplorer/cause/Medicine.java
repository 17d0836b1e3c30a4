package crampexplorer.cause;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A class of medicines that is linked with cramps. */
@Entity
@Immutable
class Medicine {

	@Id
	private String slug;

	private String title;

	private String strength;

	private @Nullable BigDecimal ratio;

	private @Nullable BigDecimal ratioLow;

	private @Nullable BigDecimal ratioHigh;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Medicine() {
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	/**
	 * How strong the link is: {@code strong}, {@code moderate}, {@code weak}, or
	 * {@code unproven} where it is only reported.
	 */
	String strength() {
		return this.strength;
	}

	boolean isUnproven() {
		return "unproven".equals(this.strength);
	}

	/**
	 * How often cramp treatment began after a start of the medicine, against before, with
	 * its 95% range; null where nobody counted.
	 */
	@Nullable Ratio ratio() {
		return (this.ratio != null && this.ratioLow != null && this.ratioHigh != null)
				? new Ratio(this.ratio.toPlainString(), this.ratioLow.toPlainString(), this.ratioHigh.toPlainString())
				: null;
	}

	String path() {
		return Medicines.PATH + "#" + this.slug;
	}

	/** A ratio and its range, with 2 decimals. */
	record Ratio(String value, String low, String high) {
	}

}
