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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

import org.springframework.stereotype.Component;

/**
 * A Lucene index of everything that can be found, in memory, built once at start. A query
 * is put together from stems: no syntax in it is ever read.
 */
@Component
class SearchIndex {

	private static final int MOST = 60;

	private final List<Entry> entries;

	private final Words words;

	private final Spelling stems;

	private final Synonyms synonyms;

	private final IndexSearcher searcher;

	private final Queries queries;

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
		this.queries = new Queries(this.searcher.getIndexReader());
	}

	private Document document(int number, Entry entry) {
		Document document = new Document();
		document.add(new StoredField("number", number));
		document.add(new TextField(Queries.TITLE, entry.title(), Store.NO));
		document.add(new TextField(Queries.BODY, entry.body(), Store.NO));
		document.add(new StringField(Queries.EXACT, Queries.exact(this.words.of(entry.title())), Store.NO));
		entry.names().forEach((name) -> {
			document.add(new TextField(Queries.NAME, name, Store.NO));
			document.add(new StringField(Queries.EXACT, Queries.exact(this.words.of(name)), Store.NO));
		});
		if (entry.isPage()) {
			document.add(new StringField(Queries.PAGE, Queries.PAGE, Store.NO));
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
		org.apache.lucene.search.Query whole = this.queries.of(query);
		if (whole == null) {
			return List.of();
		}
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

}
