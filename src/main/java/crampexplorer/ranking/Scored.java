package crampexplorer.ranking;

import java.util.List;
import java.util.stream.Stream;

/**
 * A candidate that can be ranked, with what it comes to.
 *
 * @param candidate whose needs are met
 * @param total prior and contributions
 * @param pro what speaks for it, strongest first
 * @param contra what speaks against it, strongest first
 */
record Scored(Candidate candidate, Weight total, List<Contribution> pro, List<Contribution> contra) {

	static Scored of(Candidate candidate, Weight prior, List<Contribution> pro, List<Contribution> contra) {
		int total = Stream.concat(pro.stream(), contra.stream())
			.mapToInt((contribution) -> contribution.weight().tenths())
			.sum();
		return new Scored(candidate, prior.plus(new Weight(total)), pro, contra);
	}

	/** Its evidence beside that of another, whose total is the highest. */
	double evidence(Weight highest) {
		return StrictMath.pow(10, (this.total.tenths() - highest.tenths()) / 100.0);
	}

}
