package crampexplorer.evidence;

import java.util.stream.Stream;

/**
 * A room that cites sources elsewhere than in statements: in figures, tables and rules.
 */
public interface Citing {

	Stream<Use> uses();

	/**
	 * Where a source is used.
	 *
	 * @param words message key of the words of the link, which take its label
	 * @param page where it leads
	 */
	record Use(Slug source, String words, Link page) {

		/** The key of the label alone. */
		static final String LABEL = "source.use";

		/** On the page of a topic. */
		public static Use of(Citation citation, Link page) {
			return new Use(citation.source(), LABEL, page);
		}

	}

}
