package crampexplorer.search;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

import org.springframework.stereotype.Component;

/**
 * The stems of a text in the words of this site: pages and queries go through the same
 * synonyms, so that a query never grows.
 */
@Component
class Wording extends AnalyzerWrapper {

	private final Words words;

	private final SynonymMap synonyms;

	Wording(SynonymRepository repository, Words words) throws IOException {
		super(PER_FIELD_REUSE_STRATEGY);
		this.words = words;
		SynonymMap.Builder map = new SynonymMap.Builder(true);
		for (Synonym synonym : repository.findAllByOrderByPosition()) {
			List<String> phrase = words.of(synonym.phrase());
			List<String> means = words.of(synonym.means());
			if (!phrase.isEmpty() && !means.isEmpty()) {
				map.add(joined(phrase), joined(means), false);
			}
		}
		this.synonyms = map.build();
	}

	private static CharsRef joined(List<String> words) {
		return SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder());
	}

	@Override
	protected Analyzer getWrappedAnalyzer(String field) {
		return this.words;
	}

	@Override
	protected Reader wrapReader(String field, Reader reader) {
		return reader;
	}

	@Override
	protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
		return new TokenStreamComponents(components.getSource(),
				new FlattenGraphFilter(new SynonymGraphFilter(components.getTokenStream(), this.synonyms, true)));
	}

	/** The stems of a text, in order. */
	List<String> of(String text) {
		return Words.stems(this, text);
	}

}
