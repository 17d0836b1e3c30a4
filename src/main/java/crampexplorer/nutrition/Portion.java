package crampexplorer.nutrition;

/** What amounts are told of. */
enum Portion {

	SERVING("serving"), HUNDRED_GRAMS("100g");

	private final String code;

	Portion(String code) {
		this.code = code;
	}

	/** The word in addresses, and the end of the message key {@code portion.*}. */
	String code() {
		return this.code;
	}

}
