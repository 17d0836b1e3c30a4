package crampexplorer.nutrition;

import jakarta.persistence.EnumeratedValue;

/** Whom a food suits. */
enum Diet {

	VEGAN("vegan"), NO_DAIRY("no-dairy"), NO_NUTS("no-nuts"), NO_GLUTEN("no-gluten"), LOW_SALT("low-salt");

	@EnumeratedValue
	private final String code;

	Diet(String code) {
		this.code = code;
	}

	/** The word in seeds and addresses, and the end of the message key {@code diet.*}. */
	String code() {
		return this.code;
	}

}
