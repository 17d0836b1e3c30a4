package crampexplorer.ranking;

import java.math.BigDecimal;

/**
 * A weight of evidence in decibans (I. J. Good, after Turing): ten times the decimal
 * logarithm of a likelihood ratio, or of odds. Kept in whole tenths of a deciban, so that
 * the parts a visitor sees add up to the total exactly.
 *
 * @param tenths tenths of a deciban; positive speaks for, negative against
 */
public record Weight(int tenths) implements Comparable<Weight> {

	/**
	 * The weight of a finding.
	 * @param ratio likelihood ratio, above 0
	 */
	public static Weight ofLikelihoodRatio(BigDecimal ratio) {
		return ofOdds(ratio.doubleValue());
	}

	/**
	 * The weight with which a factor starts.
	 * @param percent share of people, between 0 and 100, both excluded
	 */
	public static Weight ofPercent(BigDecimal percent) {
		double share = percent.doubleValue() / 100;
		return ofOdds(share / (1 - share));
	}

	private static Weight ofOdds(double odds) {
		if (!(odds > 0) || Double.isInfinite(odds)) {
			throw new IllegalArgumentException("Odds must be above 0 and finite");
		}
		return new Weight((int) Math.round(100 * Math.log10(odds)));
	}

	public Weight plus(Weight other) {
		return new Weight(this.tenths + other.tenths);
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
		return BigDecimal.valueOf(this.tenths, 1);
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
