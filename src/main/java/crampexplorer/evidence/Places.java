package crampexplorer.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

/** Every place of the site, in the order of rooms. */
@Component
public class Places {

	private final Map<String, Place> places = new LinkedHashMap<>();

	private final Map<String, Set<String>> choices = new HashMap<>();

	private final List<String> privateRoots;

	private final List<Place> menu;

	Places(List<Room> rooms) {
		for (Room room : rooms) {
			for (Place place : room.places()) {
				if (this.places.put(place.name(), place) != null) {
					throw new IllegalStateException("Two places are called " + place.name());
				}
			}
			this.choices.putAll(room.choices());
		}
		this.privateRoots = this.places.values()
			.stream()
			.filter(Place::isPrivate)
			.map((place) -> place.path().replaceFirst("^(/[^/#]+).*", "$1/"))
			.distinct()
			.toList();
		this.menu = this.places.values()
			.stream()
			.filter((place) -> place.menu() > 0)
			.sorted(Comparator.comparing(Place::menu))
			.toList();
	}

	public List<Place> all() {
		return List.copyOf(this.places.values());
	}

	/** The place of this name; there must be one. */
	public Place named(String name) {
		Place place = this.places.get(name);
		if (place == null) {
			throw new IllegalArgumentException("No place is called " + name);
		}
		return place;
	}

	/** The place where a page with this address stands; one page before one of many. */
	public Optional<Place> at(String path) {
		return this.places.values()
			.stream()
			.filter((place) -> place.holds(path))
			.min(Comparator.comparing((place) -> !place.isPage()));
	}

	/**
	 * Whether what stands at an address belongs to one visitor; so does whatever else is
	 * asked for below such a place.
	 */
	public boolean isPrivate(String path) {
		String below = path + "/";
		return this.privateRoots.stream().anyMatch(below::startsWith) && at(path).map(Place::isPrivate).orElse(true);
	}

	/** The choices that the page at an address takes: names of parameters. */
	public Set<String> choices(String path) {
		return at(path).map((place) -> this.choices.getOrDefault(place.name(), Set.of())).orElse(Set.of());
	}

	/** What stands in the menu, in its order. */
	public List<Place> menu() {
		return this.menu;
	}

}
