package crampexplorer.questionnaire;

import java.util.Locale;
import java.util.Optional;

/**
 * The 32 letters and figures of a code, and the two at its end that check the others. I,
 * L, O and U are not among them: I and L are read as 1, and O as 0.
 *
 * <p>
 * The check is that of Reed and Solomon with two letters: a line holds where it is a
 * multiple of (x + 1)(x + a) over the field of 32 elements. So one wrong letter is always
 * found, and two letters that changed places, unless 31 stand between them; of all else
 * that is wrong 1 in 1024 passes.
 */
final class CodeLetters {

	/** How many bits a letter holds. */
	static final int BITS = 5;

	/** How many letters check the others. */
	static final int CHECKS = 2;

	private static final String ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	/** x to the fifth is x squared and 1. */
	private static final int FIELD = 0b100101;

	private static final int ROOT = 2;

	private CodeLetters() {
	}

	/** The letter for a number from 0 to 31. */
	static char letter(int number) {
		return ALL.charAt(number);
	}

	/** The number for a letter of {@link #clean}. */
	static int number(char letter) {
		return ALL.indexOf(letter);
	}

	/**
	 * What someone typed, as it was written: in capitals, and without what stands between
	 * letters; empty where it holds something else, or nothing.
	 */
	static Optional<String> clean(String typed) {
		String letters = typed.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s.·‐–-]", "")
			.replace('I', '1')
			.replace('L', '1')
			.replace('O', '0');
		return letters.matches("[" + ALL + "]+") ? Optional.of(letters) : Optional.empty();
	}

	/**
	 * The letters that check a line.
	 * @param line letters without checks
	 * @param form of what the line was made by, from 0 to 1023: what another form wrote
	 * does not hold
	 */
	static String checks(String line, int form) {
		int first = form >> BITS;
		int second = form & (ALL.length() - 1);
		for (char letter : line.toCharArray()) {
			int fed = number(letter) ^ first;
			first = second ^ times(fed, 1 ^ ROOT);
			second = times(fed, ROOT);
		}
		return "" + letter(first) + letter(second);
	}

	private static int times(int one, int other) {
		int product = 0;
		for (int bit = BITS - 1; bit >= 0; bit--) {
			product <<= 1;
			product = (product < ALL.length()) ? product : (product ^ FIELD);
			product ^= ((other >> bit & 1) == 1) ? one : 0;
		}
		return product;
	}

}
