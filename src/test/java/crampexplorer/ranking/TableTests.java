package crampexplorer.ranking;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.ranking.Fixtures.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TableTests {

	private static final Slug RARE = new Slug("rare");

	private static final Slug USUAL = new Slug("usual");

	private static final Slug ANSWER = new Slug("answer");

	@Test
	void overallRateIsTheMeanInWhichEachColumnCountsByItsShare() {
		Table table = table(column(RARE, 1, 40), column(USUAL, 3, 20));

		assertThat(table.cell(RARE, ANSWER).overall()).isEqualTo(25);
		assertThat(table.cell(USUAL, ANSWER).overall()).isEqualTo(25);
	}

	@Test
	void weightComparesTheRateWithTheOverallRate() {
		Table table = table(column(RARE, 1, 40), column(USUAL, 3, 20));

		assertThat(table.cell(RARE, ANSWER)).isEqualTo(new Cell(40, 25, new Weight(20)));
		assertThat(table.cell(USUAL, ANSWER)).isEqualTo(new Cell(20, 25, new Weight(-10)));
	}

	@Test
	void sharesMayBeOnAnyScale() {
		Table table = table(column(RARE, 10, 40), column(USUAL, 30, 20));

		assertThat(table.cell(RARE, ANSWER)).isEqualTo(new Cell(40, 25, new Weight(20)));
		assertThat(table.prior(RARE)).isEqualTo(new Weight(-60));
	}

	@Test
	void conditionStartsAtTheWeightOfItsShare() {
		Table table = table(column(RARE, 1, 40), column(USUAL, 3, 20));

		assertThat(table.prior(RARE)).isEqualTo(new Weight(-60));
		assertThat(table.prior(USUAL)).isEqualTo(new Weight(-12));
	}

	@Test
	void silentColumnHasTheBaseRate() {
		Table table = new Table(List.of(column(RARE, 1, 40), column(USUAL, 3)), Map.of(ANSWER, 20.0));

		assertThat(table.cell(USUAL, ANSWER)).isEqualTo(new Cell(20, 25, new Weight(-10)));
	}

	@Test
	void rowOnWhichEveryColumnIsSilentSaysNothing() {
		Table table = new Table(List.of(column(RARE, 1), column(USUAL, 3)), Map.of(ANSWER, 20.0));

		assertThat(table.cell(RARE, ANSWER)).isEqualTo(new Cell(20, 20, Weight.NOTHING));
	}

	@Test
	void nobodyIsTakenForOneInTwentyThousand() {
		Table table = new Table(List.of(column(RARE, 1, 0), column(USUAL, 1, 0.015)), Map.of(ANSWER, 1.0));

		assertThat(table.cell(RARE, ANSWER).rate()).isEqualTo(0.005);
		assertThat(table.cell(RARE, ANSWER).overall()).isCloseTo(0.01, within(1e-12));
		assertThat(table.cell(RARE, ANSWER).weight()).isEqualTo(new Weight(-30));
	}

	@Test
	void leastRateHoldsForTheBaseRateToo() {
		Table table = new Table(List.of(column(RARE, 1, 0.015), column(USUAL, 1)), Map.of(ANSWER, 0.0));

		assertThat(table.cell(USUAL, ANSWER).rate()).isEqualTo(0.005);
		assertThat(table.cell(USUAL, ANSWER).weight()).isEqualTo(new Weight(-30));
	}

	@ParameterizedTest
	@CsvSource({ "1, -100", "9.7, -100", "10.1, -100", "10.3, -99", "100, 0", "9800, 199", "10000, 200", "10200, 200",
			"99999, 200" })
	void noAnswerAloneWeighsLessThanMinus10OrMoreThan20Decibans(double rate, int tenths) {
		Table table = table(column(RARE, 1e-9, rate), column(USUAL, 1, 100));

		assertThat(table.cell(RARE, ANSWER).weight()).isEqualTo(new Weight(tenths));
	}

	@Test
	void columnMayNameAnAnswerWithoutARow() {
		Table table = new Table(List.of(column(RARE, 1, 40), column(USUAL, 3)), Map.of(new Slug("other"), 20.0));

		assertThat(table.findings()).isEqualTo(set("other"));
		assertThatIllegalArgumentException().isThrownBy(() -> table.cell(RARE, ANSWER)).withMessage("No row answer");
	}

	@Test
	void conditionsStandByCode() {
		assertThat(table(column(USUAL, 1), column(RARE, 1)).candidates()).extracting(Candidate::code)
			.containsExactly(RARE, USUAL);
	}

	@Test
	void conditionThatIsNotThereIsRefused() {
		Table table = table(column(RARE, 1));

		assertThatIllegalArgumentException().isThrownBy(() -> table.prior(USUAL)).withMessage("No condition usual");
		assertThatIllegalArgumentException().isThrownBy(() -> table.cell(USUAL, ANSWER))
			.withMessage("No condition usual");
	}

	@Test
	void answerThatIsNotThereIsRefused() {
		Table table = table(column(RARE, 1));

		assertThatIllegalArgumentException().isThrownBy(() -> table.cell(RARE, new Slug("other")))
			.withMessage("No row other");
	}

	private static Table table(Candidate... columns) {
		return new Table(List.of(columns), Map.of(ANSWER, 1.0));
	}

	private static Candidate column(Slug code, double share) {
		return new Candidate(code, code, share, List.of(), Map.of());
	}

	private static Candidate column(Slug code, double share, double rate) {
		return new Candidate(code, code, share, List.of(), Map.of(ANSWER, rate));
	}

}
