package crampexplorer.search;

import java.util.List;
import java.util.regex.Pattern;

/** Words that stand in one cell of a seed, with a semicolon between. */
final class SeedWords {

	private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

	private SeedWords() {
	}

	static List<String> apart(String cell) {
		return BETWEEN.splitAsStream(cell.strip()).filter((words) -> !words.isEmpty()).toList();
	}

}
