package crampexplorer.evidence;

import java.util.List;

/**
 * What each room of the house says of itself: the places that it has. A room declares it
 * as a Spring component, and its {@code @Order} is that of the site: it decides how links
 * to topics are sorted.
 */
public interface Room {

	/** Its places, in the order of the site. */
	List<Place> places();

}
