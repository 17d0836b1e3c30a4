package crampexplorer.questionnaire;

import java.util.Optional;

/**
 * Which button was pressed.
 *
 * @param kind of the button
 * @param page to change, for {@code change:{page}}; empty otherwise
 */
record Go(Kind kind, String page) {

	/** The buttons of the check. */
	enum Kind {

		NEXT, BACK, SKIP, RESULT, CONFIRM, CHANGE, DECIDE, REST, SHOW

	}

	/** Reads the value of a button; empty where there is no such button. */
	static Optional<Go> of(String value) {
		if (value.startsWith("change:")) {
			return Optional.of(new Go(Kind.CHANGE, value.substring("change:".length())));
		}
		return Optional.ofNullable(switch (value) {
			case "next" -> Kind.NEXT;
			case "back" -> Kind.BACK;
			case "skip" -> Kind.SKIP;
			case "result" -> Kind.RESULT;
			case "confirm" -> Kind.CONFIRM;
			case "decide" -> Kind.DECIDE;
			case "rest" -> Kind.REST;
			default -> null;
		}).map((kind) -> new Go(kind, ""));
	}

}
