package crampexplorer.evidence;

import java.util.List;

import crampexplorer.evidence.References.Reference;

/**
 * What /sources shows.
 *
 * @param kinds those of which there are some
 * @param all every source but the documents, by its anchor
 */
record SourcesPage(List<SourceReference> documents, List<Row> kinds, List<Reference> all) {

	static SourcesPage of(List<Source> sources, References references) {
		return new SourcesPage(sources.stream().filter(Source::isDocument).map(SourceReference::of).toList(),
				SourceKind.all()
					.stream()
					.map((kind) -> new Row(kind, (int) sources.stream().filter(kind::holds).count()))
					.filter((row) -> row.count > 0)
					.toList(),
				references.of(sources.stream()
					.filter((source) -> !source.isDocument())
					.map((source) -> Citation.to(source.slug()))
					.toList()));
	}

	/** A kind, and how many sources there are of it. */
	record Row(SourceKind kind, int count) {
	}

}
