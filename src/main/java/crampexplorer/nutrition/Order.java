package crampexplorer.nutrition;

/** How foods are sorted by what they hold. */
enum Order {

	MOST("most"), LEAST("least");

	private final String code;

	Order(String code) {
		this.code = code;
	}

	/** The word in addresses, and the end of message keys. */
	String code() {
		return this.code;
	}

	/** The other way round. */
	Order reversed() {
		return (this == MOST) ? LEAST : MOST;
	}

}
