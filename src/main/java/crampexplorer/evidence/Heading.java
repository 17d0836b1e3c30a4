package crampexplorer.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A heading of a long page, for the links at its head.
 *
 * @param id of the heading
 * @param key of the message that it says
 */
public record Heading(String id, String key) {

	/** Those of some parts of a topic, where there is anything to say. */
	public static Stream<Heading> of(Topic topic, String... parts) {
		return Arrays.stream(parts)
			.filter((part) -> !topic.part(part).isEmpty())
			.map((part) -> new Heading(part, topic.place().words(part)));
	}

	/** A heading that stands where a page has something to show. */
	public static Stream<Heading> of(String id, String key, Collection<?> content) {
		return content.isEmpty() ? Stream.empty() : Stream.of(new Heading(id, key));
	}

	/** All of them in turn. */
	@SafeVarargs
	public static List<Heading> list(Stream<Heading>... headings) {
		return Stream.of(headings).flatMap(Function.identity()).toList();
	}

	/** A heading that always stands. */
	public static Stream<Heading> one(String id, String key) {
		return Stream.of(new Heading(id, key));
	}

}
