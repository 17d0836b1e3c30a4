package crampexplorer.search;

import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.ArrayList;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What /search shows.
 *
 * @param query as typed; empty where only the form is shown
 * @param card of the red flag that the query sounds like
 * @param groups the best first
 * @param guess the nearest spelling, where nothing was found
 * @param references sources of the card
 */
record SearchPage(String query, @Nullable Card card, List<Group> groups, @Nullable String guess,
		References references) {

	/** Longer queries are cut. */
	static final int LONGEST_QUERY = 200;

	/** Where nothing was typed. */
	static SearchPage empty(References references) {
		return new SearchPage("", null, List.of(), null, references);
	}

	/** How many results a group shows. */
	private static final int MOST = 5;

	/** One line, without what no one types. */
	static String clean(String query) {
		String line = query.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
		if (line.length() <= LONGEST_QUERY) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST_QUERY - 1)) ? LONGEST_QUERY - 1 : LONGEST_QUERY;
		return line.substring(0, end).strip();
	}

	static List<Group> group(List<Entry> found) {
		Map<Kind, List<Hit>> groups = new LinkedHashMap<>();
		for (Entry entry : found) {
			List<Hit> hits = groups.computeIfAbsent(entry.kind(), (kind) -> new ArrayList<>());
			if (hits.size() < MOST) {
				hits.add(new Hit(new Link(entry.title(), entry.path()), entry.line()));
			}
		}
		return groups.entrySet().stream().map((group) -> new Group(group.getKey().code(), group.getValue())).toList();
	}

	/** Results of a kind; {@code kind} is the end of the message key. */
	record Group(String kind, List<Hit> hits) {
	}

	/** A result, and what it says in a line. */
	record Hit(Link link, String line) {
	}

	/** A red flag: what to do, before all else. */
	record Card(String level, Topic topic) {
	}

}
