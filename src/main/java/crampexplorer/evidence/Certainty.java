package crampexplorer.evidence;

import jakarta.persistence.EnumeratedValue;

/** How sure the evidence makes us, after GRADE (certainty of evidence). */
public enum Certainty {

	HIGH("high"), MODERATE("moderate"), LOW("low"), VERY_LOW("very-low");

	@EnumeratedValue
	private final String code;

	Certainty(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code certainty.*}. */
	public String code() {
		return this.code;
	}

}
