package crampexplorer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much words tell of what someone looks for, and how much of that is answered. */
class Telling {

	/** No word tells more than this, so that one odd word does not decide. */
	private static final double MOST = 4.5;

	/** One in so many names holds a word that is everywhere. */
	private static final int EVERYWHERE = 40;

	private final IndexReader index;

	/** How many titles, names and ways of asking there are. */
	private final int heads;

	private final English english;

	Telling(IndexReader index, int heads, English english) {
		this.index = index;
		this.heads = heads;
		this.english = english;
	}

	/** How much of what was asked is answered, by a name and by what is said there. */
	double answered(Set<String> asked, Set<String> name, Set<String> said) {
		double all = 0;
		double answered = 0;
		for (String stem : asked) {
			double tells = tells(stem);
			all += tells;
			answered += name.contains(stem) ? tells : said.contains(stem) ? tells / 2 : 0;
		}
		return (all > 0) ? answered / all : 0;
	}

	/** How much of a name was asked. */
	double fits(Set<String> asked, Set<String> name) {
		double all = name.stream().mapToDouble(this::tells).sum();
		double shared = name.stream().filter(asked::contains).mapToDouble(this::tells).sum();
		return (all > 0) ? shared / all : 0;
	}

	/** What is rare in English and here tells most. */
	private double tells(String stem) {
		double rare = Math.log1p(this.heads / (count(SearchIndex.HEAD, stem) + 0.5));
		return this.english.tells(stem) * Math.min(MOST, rare);
	}

	/** Whether nothing here is called so, nor says it. */
	boolean isUnheard(String stem) {
		return count(SearchIndex.HEAD, stem) == 0 && count(SearchIndex.BODY, stem) == 0;
	}

	/** Whether much here is called so. */
	boolean isEverywhere(String stem) {
		return count(SearchIndex.HEAD, stem) * EVERYWHERE > this.heads;
	}

	private int count(String field, String stem) {
		try {
			return this.index.docFreq(new Term(field, stem));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
