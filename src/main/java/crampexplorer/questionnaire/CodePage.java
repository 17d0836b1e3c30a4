package crampexplorer.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * What /check/code shows: a form that takes a code back.
 *
 * @param length how many letters a code has
 * @param typed what was typed, to be mended
 * @param problem end of the message key of what is wrong with it; null where nothing is
 */
public record CodePage(int length, String typed, @Nullable String problem) {

	/** More than a code with a space between any two letters. */
	private static final int MOST = 100;

	static CodePage of(int length) {
		return new CodePage(length, "", null);
	}

	CodePage with(String typed, AnswerCode.Problem problem) {
		return new CodePage(this.length, typed.substring(0, Math.min(typed.length(), MOST)), problem.key());
	}

	/** How many signs may be typed. */
	public int getMost() {
		return MOST;
	}

}
