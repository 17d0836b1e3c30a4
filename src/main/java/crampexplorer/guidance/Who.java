package crampexplorer.guidance;

/**
 * Whom to turn to, in the order that decides between two red flags of one level and time.
 */
public enum Who {

	EMERGENCY_SERVICES("emergency services"), URGENT_CARE("urgent care"), MATERNITY_UNIT("maternity unit"),
	SPECIALIST_TEAM("specialist team"), DOCTOR("doctor"), PHARMACIST("pharmacist"), YOURSELF("yourself");

	private final String code;

	Who(String code) {
		this.code = code;
	}

	/** The word in seeds and in the JSON. */
	public String code() {
		return this.code;
	}

}
