package crampexplorer.ranking;

/**
 * How well a factor fits, in words instead of percentages: its share of the evidence,
 * beside all that can be ranked. The shares are judgement and no chances of a disease, so
 * none is shown. The thresholds stand here and nowhere else.
 */
public enum Band {

	/** Hardly any of the evidence. */
	NONE("none", 0),

	/** Less likely; a doctor might think of it. */
	WEAK("weak", 0.03),

	/** May play a part. */
	SOME("some", 0.15),

	/** Fits the answers well: at least as much as all else together. */
	STRONG("strong", 0.5);

	private final String code;

	private final double least;

	Band(String code, double least) {
		this.code = code;
		this.least = least;
	}

	/** The least share of the evidence, from 0 to 1. */
	public double least() {
		return this.least;
	}

	/** The word in seeds and in the JSON, and the end of message keys. */
	public String code() {
		return this.code;
	}

	/** The band of a share of the evidence. */
	static Band of(double share) {
		Band band = NONE;
		for (Band next : values()) {
			band = (share >= next.least) ? next : band;
		}
		return band;
	}

}
