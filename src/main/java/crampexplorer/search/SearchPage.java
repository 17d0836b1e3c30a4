package crampexplorer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What /search shows.
 *
 * @param query as typed; empty where only the form is shown
 * @param card of the red flag that the query sounds like
 * @param results where something was found
 * @param nothing where nothing was found
 * @param signs that the check can begin with
 * @param references sources of the card
 */
public record SearchPage(String query, @Nullable Card card, @Nullable Results results, @Nullable Nothing nothing,
		List<Sign> signs, References references) {

	/** Longer queries are cut, after dangers were heard in all of them. */
	static final int LONGEST_QUERY = 200;

	/** How many results stand before the groups. */
	private static final int BEST = 3;

	/** How many results a group shows. */
	private static final int MOST = 5;

	/** Where nothing was typed. */
	static SearchPage empty(References references) {
		return new SearchPage("", null, null, null, List.of(), references);
	}

	static SearchPage of(String query, @Nullable Card card, Results results, List<Sign> signs, References references) {
		return new SearchPage(query, card, results.best().isEmpty() ? null : results, null, signs, references);
	}

	static SearchPage of(String query, Nothing nothing, List<Sign> signs, References references) {
		return new SearchPage(query, null, null, nothing, signs, references);
	}

	/** The signs in words. */
	public String told() {
		return this.signs.stream().map(Sign::words).collect(Collectors.joining("; "));
	}

	/** One line, without what no one types. */
	static String clean(String query) {
		String line = oneLine(query);
		if (line.length() <= LONGEST_QUERY) {
			return line;
		}
		int end = Character.isHighSurrogate(line.charAt(LONGEST_QUERY - 1)) ? LONGEST_QUERY - 1 : LONGEST_QUERY;
		return line.substring(0, end).strip();
	}

	private static String oneLine(String query) {
		return query.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
	}

	/**
	 * By kind, in the order of the best of each; those that stand before them left out.
	 */
	private static List<Group> group(List<Entry> found) {
		Map<Kind, List<Hit>> groups = new LinkedHashMap<>();
		for (int number = 0; number < found.size(); number++) {
			Entry entry = found.get(number);
			List<Hit> hits = groups.computeIfAbsent(entry.kind(), (kind) -> new ArrayList<>());
			if (number >= BEST && hits.size() < MOST) {
				hits.add(hit(entry));
			}
		}
		return groups.entrySet()
			.stream()
			.filter((group) -> !group.getValue().isEmpty())
			.map((group) -> new Group(group.getKey().code(), group.getValue()))
			.toList();
	}

	private static Hit hit(Entry entry) {
		return new Hit(new Link(entry.title(), entry.path()), entry.line());
	}

	/**
	 * What was found.
	 *
	 * @param read the query as it was understood, where that is spelt otherwise
	 * @param medicine that was named and that no page speaks of
	 * @param best of all
	 * @param groups of the others, that of the best first
	 */
	public record Results(@Nullable String read, @Nullable Named medicine, List<Hit> best, List<Group> groups) {

		static Results of(String query, String read, List<Entry> found, @Nullable MedicineName medicine) {
			Named unknown = (medicine != null && medicine.page() == null)
					? new Named(medicine.called(), medicine.className()) : null;
			return new Results(read.equalsIgnoreCase(query) ? null : read, unknown,
					found.stream().limit(BEST).map(SearchPage::hit).toList(), group(found));
		}
	}

	/**
	 * That nothing was found.
	 *
	 * @param guess the nearest spelling
	 * @param missed words that no page speaks of
	 * @param nearest page
	 */
	public record Nothing(@Nullable String guess, @Nullable String missed, @Nullable Hit nearest) {

		static Nothing of(@Nullable String guess, List<String> missed, @Nullable Entry nearest) {
			return new Nothing(guess, missed.isEmpty() ? null : String.join(" ", missed),
					(nearest != null) ? hit(nearest) : null);
		}
	}

	/** Results of a kind; {@code kind} is the end of the message key. */
	public record Group(String kind, List<Hit> hits) {
	}

	/** A result, and what it says in a line. */
	public record Hit(Link link, String line) {
	}

	/** A red flag: what to do, before all else. */
	public record Card(String level, Topic topic) {

		/** Where the page of red flags lists it. */
		public String address() {
			return this.topic.place().listed(this.topic.link().path());
		}

	}

	/** A medicine that no page speaks of, and what it is. */
	public record Named(String name, String className) {
	}

	/** An answer of the check, in the words of the search. */
	public record Sign(Slug finding, String words) {
	}

}
