package crampexplorer.cause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Every cause, read once at start. */
@Component
class Causes {

	private final Map<String, Cause> causes = new LinkedHashMap<>();

	Causes(CauseRepository repository) {
		repository.findAllByOrderByPosition().forEach((cause) -> this.causes.put(cause.slug().value(), cause));
	}

	/** Causes of cramps, or what can feel like one. */
	List<Cause> all(boolean lookAlikes) {
		return this.causes.values().stream().filter((cause) -> cause.lookAlike() == lookAlikes).toList();
	}

	Optional<Cause> find(String slug) {
		return Optional.ofNullable(this.causes.get(slug));
	}

}
