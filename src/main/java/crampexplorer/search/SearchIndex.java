package crampexplorer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.search.Query.Reading;
import crampexplorer.search.Query.Word;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

import org.springframework.stereotype.Component;

/**
 * A Lucene index of everything that can be found, in memory, built once at start. A query
 * is put together from stems: no syntax in it is ever read.
 */
@Component
class SearchIndex {

	private static final int MOST = 60;

	private static final String TITLE = "title";

	private static final String NAME = "name";

	private static final String BODY = "body";

	/** All that a title or name says, and nothing else. */
	private static final String EXACT = "exact";

	private static final String PAGE = "page";

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

	private final List<Entry> entries;

	private final Words words;

	private final Spelling stems;

	private final Synonyms synonyms;

	private final IndexSearcher searcher;

	SearchIndex(Entries entries, Synonyms synonyms, EmergencyWords emergencyWords, Words words) throws IOException {
		this.entries = entries.all();
		this.words = words;
		this.synonyms = synonyms;
		List<String> known = new ArrayList<>(synonyms.stems());
		known.addAll(emergencyWords.stems());
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
			for (int number = 0; number < this.entries.size(); number++) {
				Entry entry = this.entries.get(number);
				writer.addDocument(document(number, entry));
				Stream.concat(Stream.of(entry.title(), entry.body()), entry.names().stream())
					.forEach((text) -> known.addAll(words.of(text)));
			}
			writer.forceMerge(1);
		}
		this.stems = new Spelling(known);
		this.searcher = new IndexSearcher(DirectoryReader.open(directory));
	}

	private Document document(int number, Entry entry) {
		Document document = new Document();
		document.add(new StoredField("number", number));
		document.add(new TextField(TITLE, entry.title(), Store.NO));
		document.add(new TextField(BODY, entry.body(), Store.NO));
		document.add(new StringField(EXACT, exact(this.words.of(entry.title())), Store.NO));
		entry.names().forEach((name) -> {
			document.add(new TextField(NAME, name, Store.NO));
			document.add(new StringField(EXACT, exact(this.words.of(name)), Store.NO));
		});
		if (entry.isPage()) {
			document.add(new StringField(PAGE, PAGE, Store.NO));
		}
		return document;
	}

	/** What a text may mean, with typing errors forgiven. */
	Query read(String text) {
		List<Word> typed = this.words.of(text).stream().map(this::word).toList();
		return new Query(this.synonyms.readings(new Reading(typed)));
	}

	private Word word(String stem) {
		int forgiven = Spelling.forgiven(stem);
		if (forgiven == 0 || this.stems.knows(stem)) {
			return Word.of(stem);
		}
		List<String> begun = this.stems.startingWith(stem);
		List<String> near = begun.isEmpty() ? this.stems.near(stem, forgiven) : begun;
		return new Word(stem, near.isEmpty() ? List.of(stem) : near);
	}

	/** The best first. */
	List<Entry> find(Query query) {
		List<org.apache.lucene.search.Query> readings = query.readings()
			.stream()
			.filter((reading) -> !reading.words().isEmpty())
			.map(this::query)
			.toList();
		if (readings.isEmpty()) {
			return List.of();
		}
		DisjunctionMaxQuery any = new DisjunctionMaxQuery(readings, OTHER_READINGS);
		BooleanQuery page = new BooleanQuery.Builder().add(new BoostQuery(any, PAGE_BOOST), Occur.MUST)
			.add(term(PAGE, PAGE), Occur.FILTER)
			.build();
		BooleanQuery whole = new BooleanQuery.Builder().add(any, Occur.MUST).add(page, Occur.SHOULD).build();
		try {
			StoredFields stored = this.searcher.storedFields();
			List<Entry> found = new ArrayList<>();
			for (ScoreDoc hit : this.searcher.search(whole, MOST).scoreDocs) {
				found.add(this.entries.get(stored.document(hit.doc).getField("number").numericValue().intValue()));
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
			IndexReader reader = this.searcher.getIndexReader();
			double rarity = Math.log1p(reader.numDocs() / (1.0 + reader.docFreq(new Term(BODY, stem))));
			return (float) (rarity / Math.log1p(reader.numDocs()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TermQuery term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}

	private static String exact(List<String> stems) {
		return String.join(" ", stems);
	}

}
