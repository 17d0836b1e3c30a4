package crampexplorer.questionnaire;

/**
 * Something to know about a whole set of answers. Its words stand under the message key
 * {@code note.*}.
 */
enum Note {

	DANGER_SIGNS_NOT_ANSWERED("danger-signs-not-answered"), TOO_FEW_ANSWERS("too-few-answers"),
	CONFLICTING_ANSWERS("conflicting-answers"), EVERYTHING_TICKED("everything-ticked"),
	MAY_NOT_BE_A_CRAMP("may-not-be-a-cramp");

	private final String code;

	Note(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
