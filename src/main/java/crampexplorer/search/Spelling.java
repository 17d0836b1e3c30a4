package crampexplorer.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Known words, and which of them someone may have meant. */
class Spelling {

	/** Shorter words, and those with a digit, are taken as they are. */
	private static final int SHORTEST = 4;

	private static final int LONG = 7;

	private final Set<String> known;

	Spelling(Collection<String> known) {
		this.known = new TreeSet<>(known);
	}

	boolean knows(String word) {
		return this.known.contains(word);
	}

	/** The nearest known words, all equally near; empty where none is near enough. */
	List<String> near(String word, int most) {
		for (int edits = 1; edits <= most; edits++) {
			int distance = edits;
			List<String> near = this.known.stream().filter((other) -> distance(word, other) == distance).toList();
			if (!near.isEmpty()) {
				return near;
			}
		}
		return List.of();
	}

	/** Known words of which only the beginning was typed. */
	List<String> startingWith(String word) {
		return this.known.stream().filter((other) -> other.startsWith(word)).toList();
	}

	/** How many typing errors are forgiven in a word. */
	static int forgiven(String word) {
		if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
			return 0;
		}
		return (word.length() < LONG) ? 1 : 2;
	}

	/**
	 * Letters to add, drop, change or swap with a neighbour (optimal string alignment).
	 */
	static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = (one.charAt(i - 1) != other.charAt(j - 1)) ? 1 : 0;
				cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[one.length()][other.length()];
	}

}
