package crampexplorer.ranking;

import java.util.BitSet;
import java.util.List;

import crampexplorer.ranking.Scale.Column;

/**
 * How the conditions stand after a set of answers: their totals and clues alone, without
 * what explains them.
 */
final class Standing {

	private final Scale scale;

	private final BitSet common;

	private final BitSet chosen;

	/** By condition, in tenths of a deciban. */
	private final int[] totals;

	/** By condition, how many clues speak for it that are not common to all. */
	private final int[] clues;

	private Standing(Scale scale, BitSet common, BitSet chosen, int[] totals, int[] clues) {
		this.scale = scale;
		this.common = common;
		this.chosen = chosen;
		this.totals = totals;
		this.clues = clues;
	}

	/**
	 * After these answers.
	 * @param common answers that are a clue to nothing
	 */
	static Standing of(Scale scale, BitSet chosen, BitSet common) {
		List<Column> columns = scale.columns();
		Standing standing = new Standing(scale, common, chosen, new int[columns.size()], new int[columns.size()]);
		List<BitSet> apart = scale.apart(chosen);
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			Scale.Counted into = standing.into(i, 1);
			standing.totals[i] = column.prior().tenths();
			apart.forEach((same) -> scale.weigh(column, same, into));
		}
		return standing;
	}

	/** The same after one more answer, not among those. */
	Standing with(int finding) {
		BitSet more = (BitSet) this.chosen.clone();
		more.set(finding);
		Standing standing = new Standing(this.scale, this.common, more, this.totals.clone(), this.clues.clone());
		BitSet same = this.scale.same(finding, more);
		BitSet before = (BitSet) same.clone();
		before.clear(finding);
		for (int i = 0; i < this.totals.length; i++) {
			Column column = this.scale.columns().get(i);
			if (column.weights()[finding] != 0) {
				this.scale.weigh(column, before, standing.into(i, -1));
				this.scale.weigh(column, same, standing.into(i, 1));
			}
		}
		return standing;
	}

	private Scale.Counted into(int column, int sign) {
		return (finding, tenths, portion, first) -> {
			this.totals[column] += sign * tenths;
			if (tenths >= Contribution.CLUE.tenths() && !this.common.get(finding)) {
				this.clues[column] += sign;
			}
		};
	}

	BitSet chosen() {
		return this.chosen;
	}

	/** Whether a condition may be ranked after these answers. */
	boolean ranks(int column) {
		return this.scale.columns().get(column).hasItsNeeds(this.chosen);
	}

	/** Total of a condition, in tenths of a deciban. */
	int total(int column) {
		return this.totals[column];
	}

	/** Whether a condition rests on a clue of its own. */
	boolean restsOnAClue(int column) {
		return this.clues[column] > 0;
	}

}
