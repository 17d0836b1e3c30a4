package crampexplorer.relief;

import jakarta.persistence.EnumeratedValue;

/** When a measure is taken, in the order of pages. */
enum Time {

	/** In a cramp. */
	NOW("now", ReliefRoom.RELIEF),
	/** To prevent the next. */
	PREVENT("prevent", ReliefRoom.RELIEF),
	/** As a pill or supplement. These stand on the page that sets them against food. */
	PILLS("pills", ReliefRoom.SUPPLEMENTS),
	/** With a doctor. */
	MEDICAL("medical", ReliefRoom.RELIEF);

	@EnumeratedValue
	private final String code;

	private final String page;

	Time(String code, String page) {
		this.code = code;
		this.page = page;
	}

	/** The word in seeds, and the end of the message key {@code relief.*}. */
	String code() {
		return this.code;
	}

	/** Address of a measure's topic. */
	String path(String slug) {
		return ReliefRoom.MEASURE.path(this.page, slug);
	}

}
