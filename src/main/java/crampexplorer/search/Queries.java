package crampexplorer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import crampexplorer.search.Query.Reading;
import crampexplorer.search.Query.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Puts Lucene queries together. Field names and how much each counts stand here alone.
 */
class Queries {

	static final String TITLE = "title";

	static final String NAME = "name";

	static final String BODY = "body";

	/** All that a title or name says, and nothing else. */
	static final String EXACT = "exact";

	static final String PAGE = "page";

	private static final float TITLE_BOOST = 4;

	private static final float NAME_BOOST = 3;

	private static final float PHRASE_BOOST = 2;

	private static final float EXACT_BOOST = 20;

	/** So much more a whole page counts than a part of one. */
	private static final float PAGE_BOOST = 0.25F;

	/** How much of what a page scores in other readings of the query counts too. */
	private static final float OTHER_READINGS = 0.4F;

	/** A typing error makes a word count for less. */
	private static final float MISSPELT_BOOST = 0.7F;

	private final IndexReader index;

	Queries(IndexReader index) {
		this.index = index;
	}

	/** The query for what someone looks for; null where that says nothing. */
	org.apache.lucene.search.@Nullable Query of(Query query) {
		List<org.apache.lucene.search.Query> readings = query.readings()
			.stream()
			.filter((reading) -> !reading.words().isEmpty())
			.map(this::query)
			.toList();
		if (readings.isEmpty()) {
			return null;
		}
		DisjunctionMaxQuery any = new DisjunctionMaxQuery(readings, OTHER_READINGS);
		BooleanQuery page = new BooleanQuery.Builder().add(new BoostQuery(any, PAGE_BOOST), Occur.MUST)
			.add(term(PAGE, PAGE), Occur.FILTER)
			.build();
		return new BooleanQuery.Builder().add(any, Occur.MUST).add(page, Occur.SHOULD).build();
	}

	private org.apache.lucene.search.Query query(Reading reading) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		PhraseQuery.Builder title = new PhraseQuery.Builder().setSlop(1);
		PhraseQuery.Builder name = new PhraseQuery.Builder().setSlop(1);
		for (Word word : reading.words()) {
			query.add(query(word), Occur.SHOULD);
			title.add(new Term(TITLE, word.stems().get(0)));
			name.add(new Term(NAME, word.stems().get(0)));
		}
		if (reading.words().size() > 1) {
			query.add(new BoostQuery(title.build(), PHRASE_BOOST), Occur.SHOULD);
			query.add(new BoostQuery(name.build(), PHRASE_BOOST), Occur.SHOULD);
		}
		String exact = exact(reading.words().stream().map((word) -> word.stems().get(0)).toList());
		query.add(new BoostQuery(new ConstantScoreQuery(term(EXACT, exact)), EXACT_BOOST), Occur.SHOULD);
		return query.build();
	}

	private org.apache.lucene.search.Query query(Word word) {
		List<org.apache.lucene.search.Query> places = new ArrayList<>();
		for (String stem : word.stems()) {
			places.add(new BoostQuery(term(TITLE, stem), TITLE_BOOST));
			places.add(new BoostQuery(term(NAME, stem), NAME_BOOST));
			places.add(term(BODY, stem));
		}
		DisjunctionMaxQuery best = new DisjunctionMaxQuery(places, 0.3F);
		return new BoostQuery(best, weight(word.stems().get(0)) * (word.isMisspelt() ? MISSPELT_BOOST : 1));
	}

	/** What is said everywhere, such as cramp, tells little: 1 down to almost nothing. */
	private float weight(String stem) {
		try {
			double rarity = Math.log1p(this.index.numDocs() / (1.0 + this.index.docFreq(new Term(BODY, stem))));
			return (float) (rarity / Math.log1p(this.index.numDocs()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TermQuery term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}

	/** All that a text says, for {@link #EXACT}. */
	static String exact(List<String> stems) {
		return String.join(" ", stems);
	}

}
