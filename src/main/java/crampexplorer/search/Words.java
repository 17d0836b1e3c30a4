package crampexplorer.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import org.springframework.stereotype.Component;

/**
 * Takes text apart into the stems of its words: without those that say nothing, British
 * spelling as American.
 */
@Component
class Words extends Analyzer {

	private static final CharArraySet STOP = new CharArraySet(List.of("a", "about", "an", "and", "any", "are", "as",
			"at", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "gets", "give",
			"gives", "good", "got", "has", "have", "help", "how", "i", "i'm", "if", "in", "into", "is", "it", "its",
			"just", "keep", "keeps", "me", "mean", "my", "of", "on", "or", "our", "should", "so", "some", "take",
			"than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "to", "was", "we", "what",
			"when", "where", "which", "why", "will", "with", "would", "you", "your"), false);

	/**
	 * Whatever of them is denied: "can" alone stays, for what nobody can do is a sign.
	 * Most letters begin none of these, and are passed at once.
	 */
	private static final Pattern NOT = Pattern.compile(
			"(?=[cdiahw])\\b(?:(can)(?:['’]?t| not)|(?:do|does|did|is|are|was|has|have|wo|will|would|could)n['’]?t)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** As in hypokalaemia, diarrhoea, oedema, foetus. */
	private static final Pattern LIGATURE = Pattern.compile("ae|^oe(?=\\w{3})|(?<=rh)oe|(?<=^f)oe");

	/** As in colour and tumour, not in hour, four or your. */
	private static final Pattern OUR = Pattern.compile("(?<=^.{3,20})our(?=$|s$|ed$)");

	/** Plurals that no stemmer knows. */
	private static final Pattern FEET = Pattern.compile("^feet$");

	private static final Pattern CALVES = Pattern.compile("^calves$");

	@Override
	protected Reader initReader(String field, Reader reader) {
		return negations(reader);
	}

	/** "can't" and "cant" are "cannot", "isn't" and "wont" are "not". */
	static Reader negations(Reader reader) {
		return new PatternReplaceCharFilter(NOT, "$1not", reader);
	}

	/** Lower case, without accents and endings of possession. */
	static TokenStream plain(TokenStream words) {
		return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
	}

	/** British spelling as American; plurals that no stemmer knows. */
	static TokenStream spelling(TokenStream words) {
		TokenStream spelt = new PatternReplaceFilter(words, LIGATURE, "e", true);
		spelt = new PatternReplaceFilter(spelt, OUR, "or", true);
		spelt = new PatternReplaceFilter(spelt, FEET, "foot", true);
		return new PatternReplaceFilter(spelt, CALVES, "calf", true);
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new StandardTokenizer();
		TokenStream stems = spelling(new StopFilter(plain(words), STOP));
		return new TokenStreamComponents(words, new PorterStemFilter(stems));
	}

	/** The stems of a text, in order. */
	List<String> of(String text) {
		return stems(this, text);
	}

	/** What an analyzer makes of a text, in order. */
	static List<String> stems(Analyzer analyzer, String text) {
		List<String> stems = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				stems.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return stems;
	}

}
