package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import crampexplorer.evidence.Numbering;
import crampexplorer.evidence.Slug;

/**
 * Weighs chosen answers for one condition. Of answers that say much the same thing the
 * strongest counts in full, the next by half, each further one by a quarter; those for
 * and those against apart. So one more answer that speaks for a condition never lowers
 * its total.
 * <p>
 * Answers and conditions have numbers here, in the order of their codes.
 */
final class Scale {

	private static final double[] PORTIONS = { 1, 0.5, 0.25 };

	private static final Comparator<Contribution> STRONGEST_FIRST = Comparator
		.comparingInt((Contribution contribution) -> contribution.weight().strength())
		.reversed()
		.thenComparing(Contribution::finding);

	private final Numbering findings;

	private final List<Column> columns;

	/** The weights of the columns by answer: one more answer reads one row. */
	private final int[][] rows;

	/** By answer, the columns that need it or one that may stand for it. */
	private final int[][] needing;

	/** By answer, its group: by number; -1 where it is of none. */
	private final int[] groups;

	/** By group, its answers. */
	private final List<BitSet> members;

	Scale(Table table, Rules rules) {
		this.findings = new Numbering(table.findings().stream().sorted().toList());
		this.columns = table.candidates().stream().map((candidate) -> column(candidate, table)).toList();
		this.rows = IntStream.range(0, this.findings.size())
			.mapToObj((finding) -> this.columns.stream().mapToInt((column) -> column.weights()[finding]).toArray())
			.toArray(int[][]::new);
		this.needing = IntStream.range(0, this.findings.size())
			.mapToObj((finding) -> IntStream.range(0, this.columns.size())
				.filter((column) -> this.columns.get(column).needs().stream().anyMatch((need) -> need.get(finding)))
				.toArray())
			.toArray(int[][]::new);
		this.members = rules.groups().stream().map(this.findings::bits).toList();
		Map<Slug, Integer> byFinding = rules.groupsByFinding();
		this.groups = IntStream.range(0, this.findings.size())
			.map((finding) -> byFinding.getOrDefault(this.findings.get(finding), -1))
			.toArray();
	}

	private Column column(Candidate candidate, Table table) {
		return new Column(candidate, table.prior(candidate.code()),
				IntStream.range(0, this.findings.size())
					.map((finding) -> table.cell(candidate.code(), this.findings.get(finding)).weight().tenths())
					.toArray(),
				candidate.needs().stream().map(this.findings::bits).toList());
	}

	/** The numbers of the answers. */
	Numbering findings() {
		return this.findings;
	}

	/** Every condition, by number. */
	List<Column> columns() {
		return this.columns;
	}

	/** By condition, what an answer says, in tenths of a deciban. */
	int[] row(int finding) {
		return this.rows[finding];
	}

	/** By number, the conditions that need an answer or one that may stand for it. */
	int[] needing(int finding) {
		return this.needing[finding];
	}

	/** The chosen answers of the group of an answer, itself among them, in order. */
	int[] same(int finding, BitSet chosen) {
		if (this.groups[finding] < 0) {
			return new int[] { finding };
		}
		BitSet same = (BitSet) this.members.get(this.groups[finding]).clone();
		same.and(chosen);
		same.set(finding);
		int[] numbers = new int[same.cardinality()];
		for (int i = 0, number = same.nextSetBit(0); number >= 0; number = same.nextSetBit(number + 1)) {
			numbers[i++] = number;
		}
		return numbers;
	}

	/** The chosen answers: together those of a group, each other one alone. */
	List<int[]> apart(BitSet chosen) {
		List<int[]> apart = new ArrayList<>();
		BitSet open = (BitSet) chosen.clone();
		for (int finding = open.nextSetBit(0); finding >= 0; finding = open.nextSetBit(finding)) {
			int[] same = same(finding, open);
			apart.add(same);
			for (int counted : same) {
				open.clear(counted);
			}
		}
		return apart;
	}

	/**
	 * Tells what counts for a condition or against it of answers that say much the same,
	 * the strongest first.
	 * @param same all that were chosen of a group, or one of no group
	 */
	void weigh(Column column, int[] same, Counted counted) {
		if (same.length == 1) {
			int only = same[0];
			if (column.weights()[only] != 0) {
				counted.add(only, column.weights()[only], 1, only);
			}
		}
		else {
			weigh(column, same, true, counted);
			weigh(column, same, false, counted);
		}
	}

	private static void weigh(Column column, int[] same, boolean speakFor, Counted counted) {
		int first = -1;
		int last = -1;
		int place = 0;
		for (int next = next(column, same, speakFor, last); next >= 0; next = next(column, same, speakFor, last)) {
			first = (place == 0) ? next : first;
			double portion = PORTIONS[Math.min(place, PORTIONS.length - 1)];
			int tenths = new Weight(column.weights()[next]).part(portion).tenths();
			if (tenths != 0) {
				counted.add(next, tenths, portion, first);
			}
			last = next;
			place++;
		}
	}

	/**
	 * The strongest after the last, of equals the first by code; -1 where there is none.
	 */
	private static int next(Column column, int[] same, boolean speakFor, int last) {
		int[] weights = column.weights();
		int best = -1;
		for (int finding : same) {
			int weight = weights[finding];
			boolean speaks = speakFor ? weight > 0 : weight < 0;
			if (speaks && (last < 0 || isAfter(weights, finding, last))
					&& (best < 0 || Math.abs(weight) > Math.abs(weights[best]))) {
				best = finding;
			}
		}
		return best;
	}

	private static boolean isAfter(int[] weights, int finding, int last) {
		int weaker = Math.abs(weights[last]) - Math.abs(weights[finding]);
		return weaker > 0 || (weaker == 0 && finding > last);
	}

	/** What counts for a condition and against it, strongest first. */
	List<Contribution> contributions(Column column, List<int[]> apart) {
		List<Contribution> counted = new ArrayList<>();
		apart.forEach((same) -> weigh(column, same,
				(finding, tenths, portion, first) -> counted.add(new Contribution(this.findings.get(finding),
						new Weight(tenths), portion, (first == finding) ? null : this.findings.get(first)))));
		counted.sort(STRONGEST_FIRST);
		return counted;
	}

	/** Takes what counts. */
	interface Counted {

		/**
		 * An answer that counts.
		 * @param tenths of a deciban that count
		 * @param portion how much that is of its whole weight
		 * @param first the answer of its group that counts in full
		 */
		void add(int finding, int tenths, double portion, int first);

	}

}
