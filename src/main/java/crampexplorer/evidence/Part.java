package crampexplorer.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a long page, for the links at its head.
 *
 * @param id of its heading
 * @param key of the message that names it
 * @param shown whether the page has anything to say there
 */
public record Part(String id, String key, boolean shown) {

	public static Part of(String id, String key) {
		return new Part(id, key, true);
	}

	public static Part of(String id, String key, Collection<?> content) {
		return new Part(id, key, !content.isEmpty());
	}

	/** Those that stand on the page. */
	public static List<Part> listed(Part... parts) {
		return Stream.of(parts).filter(Part::shown).toList();
	}

}
