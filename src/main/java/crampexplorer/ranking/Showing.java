package crampexplorer.ranking;

import java.util.BitSet;
import java.util.List;

import crampexplorer.evidence.Numbering;

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

	private final List<Danger> dangers;

	private final int ordinary;

	/** One of these must have been chosen for cramps without a clear cause. */
	private final BitSet with;

	/** None of these may have been. */
	private final BitSet without;

	Showing(Rules rules, Numbering findings, Numbering factors) {
		this.dangers = rules.signs()
			.stream()
			.map((sign) -> new Danger(findings.number(sign.finding()), factors.number(sign.factor()), sign.first()))
			.filter((danger) -> danger.finding() >= 0 && danger.factor() >= 0)
			.toList();
		this.ordinary = factors.number(rules.ordinary().factor());
		this.with = findings.bits(rules.ordinary().with());
		this.without = findings.bits(rules.ordinary().without());
	}

	/**
	 * The factors to show. For dangers whose sign was chosen, others give way.
	 */
	BitSet of(Order order, Standing standing) {
		BitSet shown = new BitSet();
		for (Danger danger : this.dangers) {
			if (standing.chosen().get(danger.finding()) && shown.cardinality() < MOST_WITH_DANGER) {
				shown.set(danger.factor());
			}
		}
		double first = 0;
		int fitting = 0;
		for (int factor : order.byTotal()) {
			if (restsOnAClue(factor, order, standing)) {
				double share = order.share(factor);
				first = (first == 0) ? share : first;
				if (isFair(share, first) && fitting < MOST) {
					fitting++;
					if (shown.cardinality() < MOST_WITH_DANGER) {
						shown.set(factor);
					}
				}
			}
		}
		return shown;
	}

	/** The dangers that stand before everything else. */
	BitSet first(Standing standing) {
		BitSet first = new BitSet();
		for (Danger danger : this.dangers) {
			if (danger.first() && standing.chosen().get(danger.finding())) {
				first.set(danger.factor());
			}
		}
		return first;
	}

	/** Whether a share is worth showing, beside the first one's. */
	static boolean isFair(double share, double first) {
		return share >= Band.WEAK.least() && share >= LEAST_OF_FIRST * first;
	}

	private boolean restsOnAClue(int factor, Order order, Standing standing) {
		if (factor == this.ordinary) {
			return this.with.intersects(standing.chosen()) && !this.without.intersects(standing.chosen());
		}
		return standing.restsOnAClue(order.column(factor));
	}

	/**
	 * A danger.
	 *
	 * @param finding that is its sign
	 * @param first whether it stands before everything else
	 */
	private record Danger(int finding, int factor, boolean first) {
	}

}
