package crampexplorer.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Appraisal.Basis;
import crampexplorer.evidence.References.Reference;
import org.springframework.stereotype.Component;

/** Every source, read once at start. */
@Component
public class Sources {

	private final Map<String, Source> sources = new LinkedHashMap<>();

	/** As pages name them: a result has dozens. */
	private final Map<Citation, Reference> references = new ConcurrentHashMap<>();

	Sources(SourceRepository repository) {
		repository.findAllByOrderByPosition().forEach((source) -> this.sources.put(source.slug(), source));
	}

	List<Source> all() {
		return List.copyOf(this.sources.values());
	}

	/** The source of this slug, if there is one. */
	Optional<Source> find(String slug) {
		return Optional.ofNullable(this.sources.get(slug));
	}

	Source get(Slug slug) {
		Source source = this.sources.get(slug.value());
		if (source == null) {
			throw new IllegalArgumentException("No source " + slug);
		}
		return source;
	}

	/** A citation as a page names it. */
	Reference reference(Citation citation) {
		return this.references.computeIfAbsent(citation, (cited) -> Reference.of(get(cited.source()), cited));
	}

	/**
	 * What citations rest on, by kind of source, the strongest first. What was read at
	 * second hand counts as such. Documents and judgement count where there is nothing
	 * else.
	 */
	List<Basis> basis(Stream<Citation> cited) {
		List<Citation> citations = cited.toList();
		List<Basis> studies = count(citations, (source) -> !source.isDocument() && !source.isJudgement());
		return studies.isEmpty() ? count(citations, (source) -> true) : studies;
	}

	private List<Basis> count(List<Citation> citations, Predicate<Source> counts) {
		Map<Source, Kind> kinds = new LinkedHashMap<>();
		for (Citation citation : citations) {
			Source source = get(citation.source());
			if (counts.test(source)) {
				kinds.putIfAbsent(source, Kind.of(source, citation.reported()));
			}
		}
		Map<Kind, Long> counted = kinds.values()
			.stream()
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		return counted.entrySet()
			.stream()
			.map((kind) -> new Basis(kind.getKey().name(), kind.getValue().intValue()))
			.toList();
	}

	/** Its design, or its kind where it has none: those come last. */
	private record Kind(int rank, String name) implements Comparable<Kind> {

		static Kind of(Source source, boolean reported) {
			Design design = reported ? Design.WEB_PAGE : source.design();
			return (design != null) ? new Kind(design.ordinal(), design.code())
					: new Kind(Design.values().length, source.kind().code());
		}

		@Override
		public int compareTo(Kind other) {
			return Comparator.comparingInt(Kind::rank).thenComparing(Kind::name).compare(this, other);
		}
	}

	/** Starts the list of sources of one page. */
	public References references() {
		return new References(this);
	}

}
