package crampexplorer.ranking;

import java.util.List;

import crampexplorer.evidence.Slug;

/**
 * A factor that may contribute to the cramps.
 *
 * @param code of the factor
 * @param nutrient whether it is a nutrient, which has to earn its place: see {@link Band}
 * @param prior weight with which it starts
 * @param cap the highest band it may reach
 * @param clues in the order of the codebook, each finding once
 */
public record Candidate(Slug code, boolean nutrient, Weight prior, Band cap, List<Clue> clues) {

	public Candidate {
		clues = List.copyOf(clues);
	}

}
