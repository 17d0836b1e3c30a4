package crampexplorer.guidance;

/** How soon to get care, soonest first. */
public enum Within {

	NOW("now"), TODAY("today"), TWO_DAYS("2 days"), TWO_WEEKS("2 weeks"), ROUTINE("routine");

	private final String code;

	Within(String code) {
		this.code = code;
	}

	/** The word in seeds and in the JSON. */
	public String code() {
		return this.code;
	}

}
