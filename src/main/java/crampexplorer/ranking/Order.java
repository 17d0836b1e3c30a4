package crampexplorer.ranking;

import java.util.Arrays;
import java.util.BitSet;

import crampexplorer.evidence.Numbering;

/**
 * The order of the factors after a set of answers: each by the best of its conditions.
 */
final class Order {

	/** What a total says beside the highest: by how far it is below, in tenths. */
	private static final double[] EVIDENCE = new double[1_000];

	static {
		for (int below = 0; below < EVIDENCE.length; below++) {
			EVIDENCE[below] = StrictMath.pow(10, -below / 100.0);
		}
	}

	/** By factor, the condition that carries it; -1 where none may be ranked. */
	private final int[] best;

	/** By factor, how much of the evidence it holds. */
	private final double[] shares;

	private final int[] byTotal;

	/**
	 * Puts the factors in order.
	 * @param factors by code
	 * @param factorOf by condition, the number of its factor
	 */
	Order(Standing standing, Numbering factors, int[] factorOf) {
		this.best = new int[factors.size()];
		this.shares = new double[factors.size()];
		Arrays.fill(this.best, -1);
		BitSet ranked = standing.ranked();
		int highest = Integer.MIN_VALUE;
		int count = 0;
		for (int column = ranked.nextSetBit(0); column >= 0; column = ranked.nextSetBit(column + 1)) {
			int factor = factorOf[column];
			count += (this.best[factor] < 0) ? 1 : 0;
			if (this.best[factor] < 0 || standing.total(column) > standing.total(this.best[factor])) {
				this.best[factor] = column;
			}
			highest = Math.max(highest, standing.total(column));
		}
		share(standing, factorOf, highest, ranked);
		this.byTotal = byTotal(standing, count);
	}

	private void share(Standing standing, int[] factorOf, int highest, BitSet ranked) {
		double all = 0;
		for (int column = ranked.nextSetBit(0); column >= 0; column = ranked.nextSetBit(column + 1)) {
			double evidence = evidence(highest - standing.total(column));
			all += evidence;
			this.shares[factorOf[column]] += evidence;
		}
		for (int factor = 0; factor < this.shares.length; factor++) {
			this.shares[factor] = (all > 0) ? this.shares[factor] / all : 0;
		}
	}

	private static double evidence(int below) {
		return (below < EVIDENCE.length) ? EVIDENCE[below] : StrictMath.pow(10, -below / 100.0);
	}

	/** The highest first, a tie by code: both in one number. */
	private int[] byTotal(Standing standing, int count) {
		long[] keys = new long[count];
		int next = 0;
		for (int factor = 0; factor < this.best.length; factor++) {
			if (this.best[factor] >= 0) {
				keys[next++] = -((long) standing.total(this.best[factor])) * this.best.length + factor;
			}
		}
		Arrays.sort(keys);
		int[] factors = new int[count];
		for (int place = 0; place < count; place++) {
			factors[place] = (int) Math.floorMod(keys[place], (long) this.best.length);
		}
		return factors;
	}

	/**
	 * Every factor once: of those that may be ranked these first, then the others, each
	 * by total; at last, by code, the rest.
	 */
	int[] sequence(BitSet first) {
		int[] all = new int[this.best.length];
		int next = 0;
		for (int factor : this.byTotal) {
			if (first.get(factor)) {
				all[next++] = factor;
			}
		}
		for (int factor : this.byTotal) {
			if (!first.get(factor)) {
				all[next++] = factor;
			}
		}
		for (int factor = 0; factor < all.length; factor++) {
			if (this.best[factor] < 0) {
				all[next++] = factor;
			}
		}
		return all;
	}

	/** The factors that may be ranked, best first. */
	int[] byTotal() {
		return this.byTotal;
	}

	/** The condition that carries a factor; -1 where none may be ranked. */
	int column(int factor) {
		return this.best[factor];
	}

	/** How much of the evidence a factor holds, from 0 to 1. */
	double share(int factor) {
		return this.shares[factor];
	}

}
