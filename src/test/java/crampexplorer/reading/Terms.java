package crampexplorer.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words that cannot be avoided. Each is explained where it first stands, and counts as a
 * simple word.
 */
final class Terms {

	/** As many syllables as a simple word may have. */
	private static final int SIMPLE = 2;

	/** Where each term is explained, by the term. */
	private final Map<String, String> explained = new HashMap<>();

	/** The terms of the list. */
	static Terms ofTheSite() {
		Terms terms = new Terms();
		Lists.rows("terms.csv").forEach((row) -> terms.explained.put(row.get("term"), row.get("explained")));
		return terms;
	}

	/** No terms: every word counts as it is. */
	static Terms none() {
		return new Terms();
	}

	Map<String, String> explained() {
		return this.explained;
	}

	int syllables(String word) {
		int syllables = Syllables.of(word);
		return contains(word) ? Math.min(SIMPLE, syllables) : syllables;
	}

	private boolean contains(String word) {
		String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’']s$", "");
		return this.explained.containsKey(plain)
				|| (plain.endsWith("s") && this.explained.containsKey(plain.substring(0, plain.length() - 1)));
	}

}
