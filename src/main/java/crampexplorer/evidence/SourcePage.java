package crampexplorer.evidence;

import java.time.LocalDate;
import java.util.List;

import crampexplorer.evidence.Citing.Use;
import org.jspecify.annotations.Nullable;

/**
 * What /sources/{slug} shows: one source in full.
 *
 * @param in journal, book or publisher; null where none is known
 * @param kind null for a document
 * @param sections of a document
 * @param uses where this site uses it
 * @param inTheCheck whether the result of the check uses it
 */
record SourcePage(SourceReference source, SourceName name, @Nullable String in, @Nullable SourceKind kind,
		Reading reading, List<String> sections, List<Use> uses, boolean inTheCheck) {

	static SourcePage of(Source source, Uses uses) {
		Slug slug = new Slug(source.slug());
		Imprint by = source.imprint();
		return new SourcePage(SourceReference.of(source), source.name(),
				(by.container() != null) ? by.container() : by.publisher(), SourceKind.of(source).orElse(null),
				Reading.of(source), source.sections().stream().map(Source.Section::title).toList(), uses.of(slug),
				uses.inTheCheck(slug));
	}

	/**
	 * What was read.
	 *
	 * @param extent end of the message key {@code extent.*}; null where it is no
	 * literature
	 * @param where in words
	 * @param on when
	 */
	record Reading(@Nullable String extent, String where, @Nullable LocalDate on) {

		static Reading of(Source source) {
			Extent extent = source.extent();
			return new Reading((extent != null) ? extent.code() : null, source.readIn(), source.readOn());
		}

	}

}
