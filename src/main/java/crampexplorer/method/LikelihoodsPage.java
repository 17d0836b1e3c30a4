package crampexplorer.method;

import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.likelihood.Ground;
import crampexplorer.method.RulesPage.ConditionLine;
import crampexplorer.questionnaire.Often;
import crampexplorer.ranking.Cell;
import crampexplorer.ranking.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What /how-it-works/rules shows of a condition or of an answer: a column or a row of the
 * table.
 *
 * @param title of the page
 * @param path of the page of a condition; null for an answer
 * @param condition null for an answer
 * @param needs of a condition, each of these lines; none for an answer
 */
record LikelihoodsPage(String title, @Nullable String path, @Nullable ConditionLine condition, List<List<String>> needs,
		List<Row> rows, References references) {

	/**
	 * A cell of the table.
	 *
	 * @param words of the answer or of the condition
	 */
	record Row(String words, Often often, Weight weight, Ground ground) {

		static Row of(String words, Cell cell, Ground ground) {
			return new Row(words, Often.of(cell), cell.weight(), ground);
		}

		/** Whether it weighs, or somebody said why it does not. */
		boolean isTold() {
			return !this.weight.equals(Weight.NOTHING) || this.ground.reason() != null;
		}
	}

}
