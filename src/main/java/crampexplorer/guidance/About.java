package crampexplorer.guidance;

import jakarta.persistence.EnumeratedValue;

/** What a red flag is about, in the order of the page. */
enum About {

	LEGS("legs"), BACK_AND_NERVES("back-and-nerves"), HEART_AND_BREATH("heart-and-breath"), HEAD("head"),
	HANDS_AND_FACE("hands-and-face"), WHOLE_BODY("whole-body"),
	/** An illness that the person knows of. */
	ILLNESS("illness"), MEDICINES("medicines"), PREGNANCY("pregnancy"), CHILDREN("children");

	@EnumeratedValue
	private final String code;

	About(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code guidance.about.*}. */
	String code() {
		return this.code;
	}

}
