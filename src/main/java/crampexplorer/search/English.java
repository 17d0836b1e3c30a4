package crampexplorer.search;

import java.io.IOException;
import java.util.Objects;

import org.springframework.stereotype.Component;

/**
 * How often a word is said in English: counts in the 50 million words of SUBTLEX-US. What
 * is said often tells little of what someone looks for.
 */
@Component
class English {

	static final String WORDS = "words/english.csv";

	/**
	 * Stems of words that are not rare, each with the highest count of its words: a file
	 * of its own, for a start would have to take tens of thousands of words apart.
	 */
	static final String STEMS = "words/english-stems.csv";

	/** A word said so often tells almost nothing, by the power of ten of its count. */
	private static final double COMMON = 4.7;

	private static final double RANGE = 3.2;

	private static final double LEAST = 0.06;

	/** What is said less often tells all that a word can. */
	static final int RARE = (int) Math.pow(10, COMMON - RANGE);

	private final Counts words;

	private final Counts stems;

	English() throws IOException {
		this.words = new Counts(WORDS);
		this.stems = new Counts(STEMS);
	}

	boolean knows(String word) {
		return this.words.of(word) != null;
	}

	int count(String word) {
		return Objects.requireNonNullElse(this.words.of(word), 0);
	}

	/** How much a stem tells, from its rarity: 1 where it is rare. */
	double tells(String stem) {
		int count = Objects.requireNonNullElse(this.stems.of(stem), RARE);
		return Math.max(LEAST, Math.min(1, (COMMON - Math.log10(count)) / RANGE));
	}

}
