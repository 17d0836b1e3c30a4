package crampexplorer.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Appraisal.Basis;
import org.springframework.stereotype.Component;

/** Every source, read once at start. */
@Component
public class Sources {

	private final Map<String, Source> sources = new LinkedHashMap<>();

	Sources(SourceRepository repository) {
		repository.findAllByOrderByPosition().forEach((source) -> this.sources.put(source.slug(), source));
	}

	List<Source> all() {
		return List.copyOf(this.sources.values());
	}

	Source get(Slug slug) {
		Source source = this.sources.get(slug.value());
		if (source == null) {
			throw new IllegalArgumentException("No source " + slug);
		}
		return source;
	}

	/**
	 * What statements rest on, by kind of source, the strongest first. Documents and
	 * judgement count where there is nothing else.
	 */
	List<Basis> basis(Stream<Statement> statements) {
		Map<Boolean, Map<String, Long>> counts = statements.flatMap((statement) -> statement.citations().stream())
			.map((citation) -> get(citation.source()))
			.distinct()
			.sorted(Comparator.comparing(Sources::rank))
			.collect(Collectors.partitioningBy((source) -> source.design() != null,
					Collectors.groupingBy(Sources::kind, LinkedHashMap::new, Collectors.counting())));
		Map<String, Long> literature = counts.getOrDefault(true, Map.of());
		return (literature.isEmpty() ? counts.getOrDefault(false, Map.of()) : literature).entrySet()
			.stream()
			.map((kind) -> new Basis(kind.getKey(), kind.getValue().intValue()))
			.toList();
	}

	private static int rank(Source source) {
		Design design = source.design();
		return (design != null) ? design.ordinal() : Design.values().length;
	}

	private static String kind(Source source) {
		Design design = source.design();
		return (design != null) ? design.code() : source.kind();
	}

	/** Starts the list of sources of one page. */
	public References references() {
		return new References(this);
	}

}
