package crampexplorer.evidence;

import jakarta.persistence.EnumeratedValue;

/** What kind of study or page a source is, from the strongest to the weakest. */
enum Design {

	/** A review that gathered all trials or studies by a plan. */
	SYSTEMATIC_REVIEW("systematic-review"),
	/** People given one thing or another, by chance. */
	TRIAL("trial"),
	/** People observed or measured. */
	STUDY("study"),
	/** People asked. */
	SURVEY("survey"),
	/** Advice that a group of experts agreed on. */
	GUIDELINE("guideline"),
	/** One author's or group's overview. */
	REVIEW("review"),
	/** A medicines regulator. */
	REGULATOR("regulator"),
	/** A work for professionals. */
	REFERENCE("reference"),
	/** A page for patients. */
	HEALTH_ADVICE("health-advice"),
	/** News, blogs, copies. */
	WEB_PAGE("web-page");

	@EnumeratedValue
	private final String code;

	Design(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code design.*}. */
	String code() {
		return this.code;
	}

}
