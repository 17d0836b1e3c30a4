package crampexplorer.ranking;

import java.util.Collections;
import java.util.List;

import jakarta.persistence.EnumeratedValue;

/**
 * How well a factor fits, in words instead of percentages. The thresholds stand here and
 * nowhere else; they were tried on a few stories by their author and are not validated.
 */
public enum Band {

	/** Not shown as a result. */
	NONE("none", Integer.MIN_VALUE, 0),

	/** At least -13.0 decibans in all, and anything that speaks for it. */
	WEAK("weak", -130, 1),

	/** At least -7.0 decibans in all, and 4.0 for it. */
	SOME("some", -70, 40),

	/** At least 0.0 decibans in all, and 7.0 for it. */
	STRONG("strong", 0, 70);

	@EnumeratedValue
	private final String code;

	private final int least;

	private final int leastFor;

	Band(String code, int least, int leastFor) {
		this.code = code;
		this.least = least;
		this.leastFor = leastFor;
	}

	/** The least total; for {@link #NONE} there is none. */
	public Weight least() {
		return new Weight(this.least);
	}

	/** The least sum of what speaks for the factor. */
	public Weight leastFor() {
		return new Weight(this.leastFor);
	}

	/** The word in seeds and in the JSON, and the end of message keys. */
	public String code() {
		return this.code;
	}

	/**
	 * The band of a factor.
	 * @param total its prior and all counted weights
	 * @param counted the counted contributions that speak for it
	 */
	static Band of(Candidate candidate, Weight total, List<Contribution> counted) {
		int evidence = counted.stream().mapToInt((contribution) -> contribution.weight().tenths()).sum();
		Band band = NONE;
		for (Band next : values()) {
			if (total.tenths() >= next.least && evidence >= next.leastFor) {
				band = next;
			}
		}
		return Collections.min(List.of(band, candidate.cap(), candidate.nutrient() ? earned(counted) : STRONG));
	}

	/**
	 * A nutrient needs a loss, risk group, medicine or specific sign for "some", and a
	 * second clue group besides for "strong".
	 */
	private static Band earned(List<Contribution> counted) {
		boolean specific = counted.stream().anyMatch((contribution) -> !contribution.clue().general());
		if (!specific) {
			return WEAK;
		}
		return (counted.size() > 1) ? STRONG : SOME;
	}

}
