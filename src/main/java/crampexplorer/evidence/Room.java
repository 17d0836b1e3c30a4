package crampexplorer.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each room of the house says of itself: the places that it has. A room declares it
 * as a Spring component, and its {@code @Order} is that of the site: it decides how links
 * to topics are sorted.
 */
public interface Room {

	/** Its places, in the order of the site. */
	List<Place> places();

	/**
	 * Which of its places take choices in their address, by the name of the place: the
	 * parameters, each of which is held against a closed list. Free text is none.
	 */
	default Map<String, Set<String>> choices() {
		return Map.of();
	}

}
