package crampexplorer.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every name that cards declare. */
class Names {

	private final Map<Namespace<?>, Map<String, Object>> names = new HashMap<>();

	/** Adds a name, and tells whether it is new. */
	<T> boolean add(Namespace<T> namespace, String name, T value) {
		return this.names.computeIfAbsent(namespace, (key) -> new HashMap<>()).putIfAbsent(name, value) == null;
	}

	<T> Optional<T> find(Namespace<T> namespace, String name) {
		return Optional.ofNullable(this.names.getOrDefault(namespace, Map.of()).get(name)).map(namespace.value()::cast);
	}

	/** Every name of a kind, in alphabetical order. */
	Set<String> known(Namespace<?> namespace) {
		return new TreeSet<>(this.names.getOrDefault(namespace, Map.of()).keySet());
	}

}
