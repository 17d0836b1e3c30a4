package crampexplorer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import crampexplorer.search.Written.Head;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what fits a text. A query is put together from stems: no syntax in it is ever
 * read.
 */
@Component
class SearchIndex {

	private static final int MOST = 500;

	/** More words than anyone types; the query stays small. */
	private static final int MOST_STEMS = 64;

	/** How much what a page says counts beside what it is called. */
	private static final float BODY_COUNTS = 0.03F;

	/** A page stands before a part of one that is called alike. */
	private static final float PAGE_COUNTS = 1.1F;

	/** A food stands last, unless it is named. */
	private static final float FOOD_COUNTS = 0.6F;

	/** So much of its name was asked that a food is named. */
	private static final double NAMED = 0.9;

	/** So much more a name counts that is all that was asked. */
	private static final double SAME_COUNTS = 1;

	private static final float SATURATION = 1.2F;

	/** What is called in few words counts a little more. */
	private static final float LENGTH = 0.4F;

	private final List<Entry> entries;

	private final Wording wording;

	private final English english;

	private final Telling telling;

	private final Written written;

	SearchIndex(Entries entries, Wording wording, English english) throws IOException {
		this.entries = entries.all();
		this.wording = wording;
		this.english = english;
		this.written = new Written(entries, wording);
		this.telling = new Telling(this.written.heads().stream().map(Head::stems).toList(),
				this.written.bodies().values(), english);
		this.written.searcher().setSimilarity(new BM25Similarity(SATURATION, LENGTH));
	}

	/** What fits a text, the best first, with how much of the text it answers. */
	List<Found> find(String text) {
		Set<String> stems = new LinkedHashSet<>(this.wording.of(text));
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		stems.stream().limit(MOST_STEMS).forEach((stem) -> {
			float tells = (float) this.english.tells(stem);
			query.add(new BoostQuery(new TermQuery(new Term(Written.HEAD, stem)), tells), Occur.SHOULD);
			query.add(new BoostQuery(new TermQuery(new Term(Written.BODY, stem)), tells * BODY_COUNTS), Occur.SHOULD);
		});
		Map<Integer, Float> bodyScores = new HashMap<>();
		Map<Integer, Best> best = new HashMap<>();
		try {
			for (ScoreDoc hit : this.written.searcher().search(query.build(), MOST).scoreDocs) {
				int number = this.written.number(hit.doc);
				if (number < 0) {
					bodyScores.put(-1 - number, hit.score);
				}
				else {
					Best one = best(this.written.heads().get(number), stems, hit.score);
					best.merge(one.head().entry(), one, BinaryOperator.maxBy(Comparator.comparing(Best::score)));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Set<Integer> all = new HashSet<>(best.keySet());
		all.addAll(bodyScores.keySet());
		return all.stream()
			.map((number) -> found(number, stems, best.get(number), bodyScores.getOrDefault(number, 0F)))
			.sorted(Comparator.comparing((Found found) -> -found.score()))
			.toList();
	}

	/** A name counts more the more it and what was asked are the same. */
	private Best best(Head head, Set<String> stems, float score) {
		double same = this.telling.answered(stems, head.stems(), Set.of()) * this.telling.fits(stems, head.stems());
		return new Best(head, (float) (score * (1 + SAME_COUNTS * same)));
	}

	private Found found(int number, Set<String> stems, @Nullable Best best, float body) {
		Entry entry = this.entries.get(number);
		Set<String> head = (best != null) ? best.head().stems() : Set.of();
		double fits = this.telling.fits(stems, head);
		float score = body + ((best != null) ? best.score() : 0);
		return new Found(entry, score * weight(entry, fits),
				this.telling.answered(stems, head, this.written.bodies().getOrDefault(number, Set.of())), fits);
	}

	private static float weight(Entry entry, double fits) {
		return (entry.isPage() ? PAGE_COUNTS : 1) * ((entry.isFood() && fits < NAMED) ? FOOD_COUNTS : 1);
	}

	/** Whether a text has a word that much of this site is called by, such as leg. */
	boolean isAboutCramps(String text) {
		return this.wording.of(text).stream().anyMatch(this.telling::isEverywhere);
	}

	/** Whether nothing here is called so, nor says it. */
	boolean isUnheard(String stem) {
		return this.telling.isUnheard(stem);
	}

	private record Best(Head head, float score) {
	}

}
