package crampexplorer.relief;

import jakarta.persistence.EnumeratedValue;

/** When a measure is taken, in the order of pages. */
enum Time {

	/** In a cramp. */
	NOW("now"),
	/** To prevent the next. */
	PREVENT("prevent"),
	/** As a pill or supplement. */
	PILLS("pills"),
	/** With a doctor. */
	MEDICAL("medical");

	@EnumeratedValue
	private final String code;

	Time(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code relief.*}. */
	String code() {
		return this.code;
	}

}
