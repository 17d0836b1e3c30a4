package crampexplorer.reading;

import java.util.List;

/**
 * How hard a text is to read.
 *
 * @param sentences how many
 * @param words how many
 * @param syllables of all words
 * @param longWords words of 3 syllables or more
 */
record Reading(int sentences, int words, int syllables, int longWords) {

	/** From here a word is long: McLaughlin's "polysyllable". */
	private static final int LONG = 3;

	static Reading of(List<String> sentences, Terms terms) {
		List<String> words = sentences.stream().flatMap((sentence) -> PageText.words(sentence).stream()).toList();
		int syllables = words.stream().mapToInt(terms::syllables).sum();
		int longWords = (int) words.stream().filter((word) -> terms.syllables(word) >= LONG).count();
		return new Reading(sentences.size(), words.size(), syllables, longWords);
	}

	/** SMOG grade (McLaughlin 1969). */
	double smog() {
		return 1.0430 * Math.sqrt(this.longWords * 30.0 / this.sentences) + 3.1291;
	}

	/** Flesch-Kincaid grade (1975). */
	double grade() {
		return 0.39 * wordsPerSentence() + 11.8 * this.syllables / this.words - 15.59;
	}

	double wordsPerSentence() {
		return (double) this.words / this.sentences;
	}

}
