package crampexplorer.evidence;

import jakarta.persistence.EnumeratedValue;

/** How much of a source was read, from all to nothing but what others say of it. */
enum Extent {

	FULL_TEXT("full-text"), ABSTRACT("abstract"), PAGE("page"), PART("part"), CITATION("citation"), QUOTED("quoted");

	@EnumeratedValue
	private final String code;

	Extent(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code extent.*}. */
	String code() {
		return this.code;
	}

}
