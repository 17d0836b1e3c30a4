package crampexplorer.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.PlainTextDictionary;
import org.apache.lucene.search.spell.SpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Mends what is no word: neither English nor known here. Lucene's spell checker proposes
 * words of this site.
 */
class Spelling {

	/** Shorter words, and those with a digit, are taken as they are. */
	private static final int SHORTEST = 4;

	private static final int LONG = 7;

	private static final int LONGEST = 30;

	/** How far a guess may be from what was typed. */
	private static final int FARTHEST = 3;

	private static final int LEAST_PER_ERROR = 3;

	/** Words beyond these are taken as they are: no one types so many in error. */
	private static final int MOST = 40;

	private static final int PROPOSALS = 12;

	/** Both parts of two words written as one. */
	private static final int SHORTEST_PART = 3;

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(['’]\\p{L}+)?");

	private final Set<String> known;

	private final English english;

	private final SpellChecker checker;

	private final WordBreakSpellChecker breaker = new WordBreakSpellChecker();

	private final IndexReader words;

	Spelling(Collection<String> texts, English english) {
		this.known = new TreeSet<>();
		this.english = english;
		texts.forEach((text) -> WORD.matcher(text.toLowerCase(Locale.ENGLISH))
			.results()
			.map(MatchResult::group)
			.forEach(this.known::add));
		try {
			ByteBuffersDirectory directory = new ByteBuffersDirectory();
			this.checker = new SpellChecker(directory, new LuceneLevenshteinDistance());
			this.checker.setAccuracy(0.4F);
			this.checker.indexDictionary(new PlainTextDictionary(new StringReader(String.join("\n", this.known))),
					new IndexWriterConfig(new KeywordAnalyzer()), true);
			this.breaker.setMinBreakWordLength(SHORTEST_PART);
			this.breaker.setMaxChanges(1);
			this.words = DirectoryReader.open(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text with what is no word mended, where a word is near enough. */
	String mended(String text) {
		int[] looked = { 0 };
		return WORD.matcher(text).replaceAll((match) -> {
			String word = match.group().toLowerCase(Locale.ENGLISH);
			if (isWord(word) || ++looked[0] > MOST) {
				return match.group();
			}
			return near(word, forgiven(word)).or(() -> apart(word)).orElse(match.group());
		});
	}

	/** The text as it may have been meant, where that is another. */
	@Nullable String guess(String text) {
		String guess = WORD.matcher(text.toLowerCase(Locale.ENGLISH)).replaceAll((match) -> {
			String word = match.group();
			return (isWord(word) || forgiven(word) == 0) ? word
					: near(word, Math.min(FARTHEST, word.length() / LEAST_PER_ERROR)).orElse(word);
		});
		return guess.equalsIgnoreCase(text) ? null : guess;
	}

	boolean isWord(String word) {
		return this.known.contains(word) || this.english.knows(word)
				|| word.endsWith("s") && this.known.contains(word.substring(0, word.length() - 1))
				|| word.indexOf('\'') >= 0 || word.length() > LONGEST || word.indexOf('’') >= 0;
	}

	/** The nearest word of this site. */
	private Optional<String> near(String word, int most) {
		if (most == 0) {
			return Optional.empty();
		}
		try {
			return Arrays.stream(this.checker.suggestSimilar(word, PROPOSALS))
				.filter((other) -> distance(word, other) <= most)
				.min(Comparator.comparingInt((String other) -> distance(word, other))
					.thenComparing((other) -> other.charAt(0) != word.charAt(0))
					.thenComparing((other) -> -this.english.count(other)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Two known words that were written as one. */
	private Optional<String> apart(String word) {
		try {
			SuggestWord[][] breaks = this.breaker.suggestWordBreaks(new Term(SpellChecker.F_WORD, word), 1, this.words,
					SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX, BreakSuggestionSortMethod.NUM_CHANGES_THEN_SUMMED_FREQUENCY);
			return Arrays.stream(breaks)
				.findFirst()
				.map((parts) -> Arrays.stream(parts).map((part) -> part.string).collect(Collectors.joining(" ")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many typing errors are forgiven in a word. */
	static int forgiven(String word) {
		if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (word.length() < LONG) ? 1 : 2;
	}

	/**
	 * Letters to add, drop, change or swap with a neighbour (optimal string alignment).
	 */
	static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = (one.charAt(i - 1) != other.charAt(j - 1)) ? 1 : 0;
				cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[one.length()][other.length()];
	}

}
