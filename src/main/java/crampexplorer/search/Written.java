package crampexplorer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Place.Kind;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What can be found, written to memory once: each title, name and way of asking is a
 * document, and so is what a page says.
 */
class Written {

	static final String HEAD = "head";

	static final String BODY = "body";

	private final List<Head> heads = new ArrayList<>();

	private final Map<Integer, Set<String>> bodies = new HashMap<>();

	private final IndexSearcher searcher;

	/** Of each document: that of a head, or below zero that of an entry. */
	private final int[] numbers;

	Written(Entries entries, Wording wording) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (int number = 0; number < entries.all().size(); number++) {
				add(number, entries, wording, writer);
			}
			writer.forceMerge(1);
		}
		this.searcher = new IndexSearcher(DirectoryReader.open(directory));
		this.numbers = new int[this.searcher.getIndexReader().maxDoc()];
		StoredFields stored = this.searcher.storedFields();
		for (int document = 0; document < this.numbers.length; document++) {
			// once here, for it is dear for each hit
			this.numbers[document] = stored.document(document).getField("number").numericValue().intValue();
		}
	}

	private void add(int number, Entries entries, Wording wording, IndexWriter writer) throws IOException {
		Entry entry = entries.all().get(number);
		for (String head : entries.heads(entry)) {
			Set<String> stems = new LinkedHashSet<>(wording.of(head));
			this.heads.add(new Head(number, stems));
			writer.addDocument(document(this.heads.size() - 1, HEAD, String.join(" ", stems)));
		}
		if (entry.kind() != Kind.FOODS) {
			List<String> stems = wording.of(entry.body());
			this.bodies.put(number, Set.copyOf(stems));
			writer.addDocument(document(-1 - number, BODY, String.join(" ", stems)));
		}
	}

	/** Its stems stand with a space between. */
	private static Document document(int number, String field, String text) {
		Document document = new Document();
		document.add(new StoredField("number", number));
		document.add(new TextField(field, text, Store.NO));
		return document;
	}

	IndexSearcher searcher() {
		return this.searcher;
	}

	/** The number of the head that a document is; below zero, 1 + that of an entry. */
	int number(int document) {
		return this.numbers[document];
	}

	/** Stems of each title, name and way of asking, by its number. */
	List<Head> heads() {
		return this.heads;
	}

	/** Stems of what is said, by the number of the entry. */
	Map<Integer, Set<String>> bodies() {
		return this.bodies;
	}

	/**
	 * A title, name or way of asking.
	 *
	 * @param entry number of what is called so
	 */
	record Head(int entry, Set<String> stems) {
	}

}
