package crampexplorer.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Hears groups of words in a text, the longest first. It leaves out only words that
 * change nothing: "no", "not" and "or" stay, and so does the end of a clause.
 */
class Ear extends Analyzer {

	/** Marks a group among the words. */
	private static final String GROUP = "=";

	/** Stands for a comma or stop. */
	static final String BREAK = "zbreak";

	private static final Pattern STOPS = Pattern.compile("[,.;:!?()\\[\\]/–—]+(?=\\s|$)");

	private static final CharArraySet SMALL = new CharArraySet(List.of("a", "an", "the", "my", "his", "her", "their",
			"is", "are", "has", "be", "been", "it", "its", "am", "i", "im", "he", "she", "we", "so", "quite", "just",
			"will", "does", "do", "did", "some", "any", "that", "this", "there", "own"), false);

	private final @Nullable SynonymMap groups;

	/** Hears no groups: takes seeds apart. */
	Ear() {
		this.groups = null;
	}

	/** Hears groups by their phrases. */
	Ear(Map<String, List<String>> groups) {
		Ear plain = new Ear();
		SynonymMap.Builder map = new SynonymMap.Builder(true);
		groups.forEach((group, phrases) -> phrases.stream()
			.map((phrase) -> plain.hear(phrase).stream().map(Said::word).toList())
			.filter((words) -> !words.isEmpty())
			.forEach((words) -> map.add(SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder()),
					new CharsRef(GROUP + group), false)));
		try {
			this.groups = map.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return Words.negations(new PatternReplaceCharFilter(STOPS, " " + BREAK + " ", reader));
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream stems = new PorterStemFilter(Words.spelling(new StopFilter(Words.plain(words), SMALL)));
		return new TokenStreamComponents(words, (this.groups == null || this.groups.fst == null) ? stems
				: new SynonymGraphFilter(stems, this.groups, true));
	}

	/** What is said, in order: words, and groups in place of words. */
	List<Said> hear(String text) {
		List<Said> said = new ArrayList<>();
		try (TokenStream stream = tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
			stream.reset();
			int position = -1;
			while (stream.incrementToken()) {
				position += Math.min(step.getPositionIncrement(), 1);
				said.add(new Said(term.toString(), position));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return said;
	}

	/** A word or group at its place. */
	record Said(String word, int position) {

		boolean is(String group) {
			return this.word.equals(GROUP + group);
		}

		boolean isGroup() {
			return this.word.startsWith(GROUP);
		}

		String group() {
			return this.word.substring(GROUP.length());
		}
	}

}
