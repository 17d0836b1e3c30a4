package crampexplorer.evidence;

import jakarta.persistence.EnumeratedValue;

/** What the better evidence says of a claim, taken together. */
enum Verdict {

	SUPPORTS("supports"), MIXED("mixed"), AGAINST("against"),
	/** Nothing was found that bears on it; so there is no certainty either. */
	NONE("none");

	@EnumeratedValue
	private final String code;

	Verdict(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code verdict.*}. */
	String code() {
		return this.code;
	}

}
