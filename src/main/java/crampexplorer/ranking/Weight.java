package crampexplorer.ranking;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * A weight of evidence in decibans (I. J. Good, after Turing): ten times the decimal
 * logarithm of a ratio. Kept in whole tenths of a deciban, so that the parts a visitor
 * sees add up to the total exactly.
 *
 * @param tenths tenths of a deciban; positive speaks for, negative against
 */
public record Weight(int tenths) implements Comparable<Weight> {

	/**
	 * Up to so many tenths either way, a number is made once and keeps how it is written.
	 */
	private static final int USUAL = 600;

	private static final BigDecimal[] DECIBANS = IntStream.rangeClosed(-USUAL, USUAL)
		.mapToObj((tenths) -> BigDecimal.valueOf(tenths, 1))
		.toArray(BigDecimal[]::new);

	/** Of a ratio of 1: it says nothing. */
	public static final Weight NOTHING = new Weight(0);

	/**
	 * The weight of a ratio, rounded half up. The same on every machine.
	 * @param ratio of a rate to another, or a share; above 0
	 */
	public static Weight ofRatio(double ratio) {
		if (!(ratio > 0) || Double.isInfinite(ratio)) {
			throw new IllegalArgumentException("A ratio must be above 0 and finite");
		}
		return new Weight((int) Math.floor(100 * StrictMath.log10(ratio) + 0.5));
	}

	public Weight plus(Weight other) {
		return new Weight(this.tenths + other.tenths);
	}

	/** A part of it, rounded half up. */
	Weight part(double portion) {
		return new Weight((int) Math.floor(this.tenths * portion + 0.5));
	}

	/** The nearest weight that is neither below one nor above another. */
	Weight within(Weight least, Weight most) {
		return new Weight(Math.max(least.tenths, Math.min(most.tenths, this.tenths)));
	}

	public boolean speaksFor() {
		return this.tenths > 0;
	}

	/** Whether two weights lie no farther apart than a distance. */
	public boolean isWithin(Weight distance, Weight other) {
		return Math.abs(this.tenths - other.tenths) <= distance.tenths;
	}

	/** Decibans with one decimal. */
	public BigDecimal decibans() {
		return (strength() <= USUAL) ? DECIBANS[this.tenths + USUAL] : BigDecimal.valueOf(this.tenths, 1);
	}

	/** Decibans with one decimal and their sign, such as +4.8, −5.2 or 0.0. */
	public String signed() {
		String sign = speaksFor() ? "+" : (this.tenths < 0) ? "−" : "";
		return sign + BigDecimal.valueOf(strength(), 1).toPlainString();
	}

	/** How far it is from saying nothing, in tenths of a deciban. */
	int strength() {
		return Math.abs(this.tenths);
	}

	@Override
	public int compareTo(Weight other) {
		return Integer.compare(this.tenths, other.tenths);
	}

}
