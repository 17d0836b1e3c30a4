package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What pages call a source: who and when, as in "Garrison and others 2020"; of a page of
 * an organisation what it is called too.
 *
 * @param who end of the message key {@code source.who.*}
 * @param names of one or two persons, or of an organisation; none where nobody is known
 * @param title empty where persons tell enough
 * @param year null where it bears no date
 */
public record SourceName(String who, List<String> names, String title, @Nullable Integer year) {

	static SourceName of(String title, Imprint by) {
		List<String> names = by.who();
		String who = by.isMany() ? "more" : (names.size() == 2) ? "two" : "one";
		return new SourceName(who, names, by.persons().isEmpty() ? title : "", by.published());
	}

}
