package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sources of one page. Those that it numbers stand in the order in which the page
 * asks for them, which is that in which they stand on it. Cards of care and the check
 * carry no numbers: what they rest on is listed apart.
 */
public final class References {

	private final Sources sources;

	private final List<Citation> cited = new ArrayList<>();

	private final Set<Citation> unnumbered = new LinkedHashSet<>();

	private final Set<Own> own = EnumSet.noneOf(Own.class);

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

	/** Takes note of sources that get no number. */
	public List<Integer> withoutNumbers(Collection<Citation> citations) {
		this.unnumbered.addAll(citations);
		return List.of();
	}

	/** The numbers to show behind a passage: none where it stands without. */
	public List<Integer> numbers(Passage passage, boolean without) {
		if (passage.caution()) {
			this.own.add(without ? Own.UNNUMBERED : Own.NUMBERED);
		}
		return without ? withoutNumbers(passage.citations()) : numbers(passage.citations());
	}

	/** All that has a number so far, in the order of numbers. */
	public List<Reference> list() {
		return this.cited.stream().map(this::reference).toList();
	}

	/** All that was cited without a number. */
	public List<Reference> unnumbered() {
		return this.unnumbered.stream().map(this::reference).toList();
	}

	/** Whether something stands without numbers, with sources or of our own. */
	public boolean isWithoutNumbers() {
		return !this.unnumbered.isEmpty() || isOwnWithoutNumbers();
	}

	/** Whether some of what should have a number has no source, and so none. */
	public boolean isOwnAmongNumbers() {
		return this.own.contains(Own.NUMBERED);
	}

	/** Whether some of what stands without numbers has no source. */
	public boolean isOwnWithoutNumbers() {
		return this.own.contains(Own.UNNUMBERED);
	}

	/** Whether there is nothing to tell of sources. */
	public boolean isEmpty() {
		return this.cited.isEmpty() && this.unnumbered.isEmpty() && this.own.isEmpty();
	}

	private Reference reference(Citation citation) {
		Source source = this.sources.get(citation.source());
		Slug section = citation.section();
		String sectionTitle = (section != null) ? source.section(section).map(Source.Section::title).orElse("") : "";
		return new Reference(source.slug(), source.title(), sectionTitle, citation.reported());
	}

	/** Where the makers' own advice stands. */
	private enum Own {

		NUMBERED, UNNUMBERED

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
