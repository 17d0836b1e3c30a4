package crampexplorer.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What /sources/{kind} shows: a page of the list of a kind.
 *
 * @param number of this page, from 1
 * @param pages addresses of all pages of the list
 */
record KindPage(SourceKind kind, int number, List<String> pages, List<SourceReference> sources) {

	/** So many make a page that loads in a moment. */
	private static final int MOST = 60;

	/** Empty where the list has no such page. */
	static Optional<KindPage> of(SourceKind kind, int number, List<Source> sources) {
		List<SourceReference> all = sources.stream()
			.filter(kind::holds)
			.map(SourceReference::of)
			.sorted(Comparator.comparing(SourceReference::key))
			.toList();
		int count = (all.size() + MOST - 1) / MOST;
		if (number < 1 || number > count) {
			return Optional.empty();
		}
		return Optional.of(new KindPage(kind, number,
				IntStream.rangeClosed(1, count).mapToObj((page) -> path(kind, page)).toList(),
				all.subList((number - 1) * MOST, Math.min(number * MOST, all.size()))));
	}

	private static String path(SourceKind kind, int page) {
		return (page > 1) ? kind.path() + "?page=" + page : kind.path();
	}

}
