package crampexplorer.method;

/**
 * So many out of so many, in percent with the 95% interval of Wilson (1927).
 *
 * @param hits from 0 to {@code of}
 * @param of above 0
 */
public record Share(int hits, int of) {

	/** The 97.5% point of the normal distribution. */
	private static final double Z = 1.959964;

	public Share {
		if (hits < 0 || of <= 0 || hits > of) {
			throw new IllegalArgumentException("No share: " + hits + " of " + of);
		}
	}

	public long percent() {
		return Math.round(100.0 * this.hits / this.of);
	}

	/** Lower end of the interval, in percent. */
	public long low() {
		return Math.round(100 * (middle() - reach()));
	}

	/** Upper end of the interval, in percent. */
	public long high() {
		return Math.round(100 * (middle() + reach()));
	}

	private double middle() {
		return (this.hits + Z * Z / 2) / (this.of + Z * Z);
	}

	private double reach() {
		double variance = (double) this.hits * (this.of - this.hits) / this.of;
		return Z * Math.sqrt(variance + Z * Z / 4) / (this.of + Z * Z);
	}

}
