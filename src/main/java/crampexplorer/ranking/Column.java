package crampexplorer.ranking;

import java.util.BitSet;
import java.util.List;

/**
 * A condition, by the numbers of the answers.
 *
 * @param prior weight with which it starts
 * @param weights by answer, what it says, in tenths of a deciban
 * @param needs it is ranked only if an answer of each of these was given
 */
record Column(Candidate candidate, Weight prior, int[] weights, List<BitSet> needs) {

	boolean hasItsNeeds(BitSet chosen) {
		for (BitSet need : this.needs) {
			if (!need.intersects(chosen)) {
				return false;
			}
		}
		return true;
	}
}
