package crampexplorer.guidance;

import jakarta.persistence.EnumeratedValue;

/** Level of care, most urgent first. */
public enum CareLevel {

	EMERGENCY("emergency"), URGENT("urgent"), DOCTOR("doctor"), SELF_CARE("self-care");

	@EnumeratedValue
	private final String code;

	CareLevel(String code) {
		this.code = code;
	}

	/** The word in seeds, in the JSON, in style sheets, and the end of message keys. */
	public String code() {
		return this.code;
	}

	public boolean atLeast(CareLevel other) {
		return compareTo(other) <= 0;
	}

}
