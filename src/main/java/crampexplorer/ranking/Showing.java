package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;

/**
 * Which of the ranked factors are worth showing to a visitor: those that hold a fair
 * share of the evidence and rest on a clue of their own, and every danger whose sign was
 * chosen.
 */
final class Showing {

	/** A share below this part of the first one's is not shown. */
	private static final double LEAST_OF_FIRST = 0.04;

	private static final int MOST = 4;

	private static final int MOST_WITH_DANGER = 5;

	private final Rules rules;

	Showing(Rules rules) {
		this.rules = rules;
	}

	/**
	 * The codes of those to show, in no order. For dangers whose sign was chosen, others
	 * give way.
	 * @param ranked best first
	 * @param shares of the evidence, by factor
	 * @param findings codes that were chosen
	 */
	List<Slug> of(List<RankedFactor> ranked, Map<Slug, Double> shares, Collection<Slug> findings) {
		return Stream.concat(this.rules.named(findings).stream(), fitting(ranked, shares, findings).stream())
			.distinct()
			.limit(MOST_WITH_DANGER)
			.toList();
	}

	private List<Slug> fitting(List<RankedFactor> ranked, Map<Slug, Double> shares, Collection<Slug> findings) {
		List<Slug> fitting = new ArrayList<>();
		double first = 0;
		for (RankedFactor factor : ranked) {
			if (!restsOnAClue(factor, findings)) {
				continue;
			}
			double share = shares.getOrDefault(factor.code(), 0.0);
			first = (first == 0) ? share : first;
			if (share >= Band.WEAK.least() && share >= LEAST_OF_FIRST * first && fitting.size() < MOST) {
				fitting.add(factor.code());
			}
		}
		return fitting;
	}

	private boolean restsOnAClue(RankedFactor factor, Collection<Slug> findings) {
		if (factor.code().equals(this.rules.ordinary().factor())) {
			return this.rules.ordinary().allows(findings);
		}
		return factor.pro()
			.stream()
			.anyMatch((contribution) -> contribution.isClue() && !this.rules.common().contains(contribution.finding()));
	}

}
