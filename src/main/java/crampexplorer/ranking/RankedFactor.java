package crampexplorer.ranking;

import java.util.List;

import crampexplorer.evidence.Slug;

/**
 * A factor in its place, with all that spoke for and against it. Prior and counted
 * weights add up to the total.
 *
 * @param code of the factor
 * @param rank from 1
 * @param band how well it fits
 * @param total weight in all
 * @param prior weight with which it started
 * @param pro what speaks for it, strongest first
 * @param contra what speaks against it, strongest first
 */
public record RankedFactor(Slug code, int rank, Band band, Weight total, Weight prior, List<Contribution> pro,
		List<Contribution> contra) {
}
