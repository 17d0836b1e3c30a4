package crampexplorer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import crampexplorer.evidence.Link;
import org.jspecify.annotations.Nullable;

/** What /a-to-z shows. */
public record AToZPage(List<Letter> letters) {

	static AToZPage of(List<Entry> entries) {
		Map<String, List<Line>> letters = new TreeMap<>();
		entries.stream()
			.filter(Entry::isListed)
			.flatMap(AToZPage::lines)
			.sorted(Comparator.comparing((Line line) -> key(line.link().label()))
				.thenComparing((line) -> line.link().path()))
			.forEach((line) -> letters
				.computeIfAbsent(key(line.link().label()).substring(0, 1), (letter) -> new ArrayList<>())
				.add(line));
		return new AToZPage(
				letters.entrySet().stream().map((letter) -> new Letter(letter.getKey(), letter.getValue())).toList());
	}

	/** Its title, and each clinical name that is another word. */
	private static Stream<Line> lines(Entry entry) {
		Line title = new Line(new Link(entry.title(), entry.path()), entry.kind().code(), null);
		return Stream.concat(Stream.of(title),
				entry.clinicalNames()
					.stream()
					.filter((name) -> !name.equalsIgnoreCase(entry.title()))
					.map((name) -> new Line(new Link(name, entry.path()), entry.kind().code(), entry.title())));
	}

	/** By which a label is sorted: an article counts for nothing. */
	private static String key(String label) {
		return label.toUpperCase(Locale.ENGLISH).replaceFirst("^(A|AN|THE) ", "");
	}

	/** Entries that begin alike. */
	public record Letter(String letter, List<Line> lines) {
	}

	/**
	 * An entry.
	 *
	 * @param link by one of its names
	 * @param kind end of the message key
	 * @param title what its page is called, where that is another name
	 */
	public record Line(Link link, String kind, @Nullable String title) {
	}

}
