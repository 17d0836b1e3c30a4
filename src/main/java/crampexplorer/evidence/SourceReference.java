package crampexplorer.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Address.Way;

/**
 * A source as a reference is written.
 *
 * @param authors persons, or none where an organisation made it
 * @param title as in the source
 * @param published journal or publisher, year, volume, issue and pages; empty where none
 * is known
 * @param ways where it opens, the way that leads to most of it first
 */
record SourceReference(String slug, String authors, String title, String published, List<Way> ways) {

	static SourceReference of(Source source) {
		Imprint by = source.imprint();
		String authors = by.authors();
		String where = Stream.of(by.container(), by.publisher())
			.flatMap(Stream::ofNullable)
			.collect(Collectors.joining(". "));
		String year = (by.published() != null) ? String.valueOf(by.published()) : "";
		String when = Stream.of(year, by.place()).filter((part) -> !part.isEmpty()).collect(Collectors.joining(";"));
		return new SourceReference(source.slug(), (authors != null) ? authors : "", source.title(),
				Stream.of(where, when).filter((part) -> !part.isEmpty()).collect(Collectors.joining(". ")),
				source.address().ways());
	}

	/** Address of its own page. */
	public String path() {
		return EvidenceRoom.SOURCES_PATH + "/" + this.slug;
	}

	/** By which a list is in order: as it begins. */
	String key() {
		return (this.authors + this.title).toLowerCase(Locale.ROOT);
	}

}
