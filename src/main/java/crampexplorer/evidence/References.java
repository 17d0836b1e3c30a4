package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Numbers the sources of one page in the order in which the page asks for them, which is
 * that in which they stand on it.
 */
public final class References {

	private final Sources sources;

	private final List<Citation> cited = new ArrayList<>();

	References(Sources sources) {
		this.sources = sources;
	}

	/** The number of a source on this page, from 1. */
	public int number(Citation citation) {
		if (!this.cited.contains(citation)) {
			this.cited.add(citation);
		}
		return this.cited.indexOf(citation) + 1;
	}

	/** Their numbers in order, each once. */
	public List<Integer> numbers(Collection<Citation> citations) {
		return citations.stream().map(this::number).distinct().sorted().toList();
	}

	/** All that was cited so far, in the order of their numbers. */
	public List<Reference> list() {
		return this.cited.stream().map(this::reference).toList();
	}

	private Reference reference(Citation citation) {
		Source source = this.sources.get(citation.source());
		Slug section = citation.section();
		String sectionTitle = (section != null) ? source.section(section).map(Source.Section::title).orElse("") : "";
		return new Reference(source.slug(), source.title(), sectionTitle, citation.reported());
	}

	/**
	 * A line of a page's list of sources.
	 *
	 * @param slug anchor on /sources
	 * @param title of the source
	 * @param section of a document; empty elsewhere
	 * @param reported whether the source only reports what another found
	 */
	public record Reference(String slug, String title, String section, boolean reported) {
	}

}
