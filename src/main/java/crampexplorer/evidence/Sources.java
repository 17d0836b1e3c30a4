package crampexplorer.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	/** Starts the list of sources of one page. */
	public References references() {
		return new References(this);
	}

}
