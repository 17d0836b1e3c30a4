package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The pages before and after one of a row of pages.
 *
 * @param previous null for the first
 * @param next null for the last
 */
public record Neighbours(@Nullable Link previous, @Nullable Link next) {

	public static Neighbours of(Link page, List<Link> row) {
		int place = row.indexOf(page);
		return new Neighbours((place > 0) ? row.get(place - 1) : null,
				(place + 1 < row.size()) ? row.get(place + 1) : null);
	}

}
