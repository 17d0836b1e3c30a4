package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What /sources shows. */
record SourcesPage(List<Entry> documents, List<Entry> others) {

	static SourcesPage of(List<Source> sources) {
		return new SourcesPage(sources.stream().filter(Source::isDocument).map(Entry::of).toList(),
				sources.stream().filter((source) -> !source.isDocument()).map(Entry::of).toList());
	}

	/** A source. */
	record Entry(String slug, String title, @Nullable String design, String readIn, List<String> sections) {

		static Entry of(Source source) {
			Design design = source.design();
			return new Entry(source.slug(), source.title(), (design != null) ? design.code() : null, source.readIn(),
					source.sections().stream().map(Source.Section::title).toList());
		}
	}

}
