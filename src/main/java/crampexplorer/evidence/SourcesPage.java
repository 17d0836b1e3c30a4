package crampexplorer.evidence;

import java.util.List;

/** What /sources shows. */
record SourcesPage(List<Entry> documents, List<Entry> others) {

	static SourcesPage of(List<Source> sources) {
		return new SourcesPage(sources.stream().filter(Source::isDocument).map(Entry::of).toList(),
				sources.stream().filter((source) -> !source.isDocument()).map(Entry::of).toList());
	}

	/** A source. */
	record Entry(String slug, String title, String readIn, List<String> sections) {

		static Entry of(Source source) {
			return new Entry(source.slug(), source.title(), source.readIn(),
					source.sections().stream().map(Source.Section::title).toList());
		}
	}

}
