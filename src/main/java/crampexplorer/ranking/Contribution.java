package crampexplorer.ranking;

/**
 * What a chosen finding adds to a factor.
 *
 * @param clue the finding and its weight
 * @param counted false where a stronger finding of its clue group counts in its place
 */
public record Contribution(Clue clue, boolean counted) {

	public Weight weight() {
		return this.clue.weight();
	}

}
