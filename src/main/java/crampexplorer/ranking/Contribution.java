package crampexplorer.ranking;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a chosen answer adds to a factor.
 *
 * @param finding code of the answer
 * @param weight what counts: a portion of the weight in the table
 * @param portion how much of it counts: 1, a half, or a quarter
 * @param sameAs the answer that counts in full and says much the same thing; null where
 * this one does
 */
public record Contribution(Slug finding, Weight weight, double portion, @Nullable Slug sameAs) {

	/** Less than this, either way, and it hardly matters. */
	static final Weight LITTLE = new Weight(10);

	/** So much an answer speaks for what it is a clue to. */
	static final Weight CLUE = new Weight(30);

	public boolean isWhole() {
		return this.sameAs == null;
	}

	/** Whether it speaks for the factor by 3 decibans or more. */
	public boolean isClue() {
		return this.weight.compareTo(CLUE) >= 0;
	}

	/** Whether it weighs less than 1 deciban, for or against. */
	public boolean isSmall() {
		return this.weight.strength() < LITTLE.strength();
	}

}
