package crampexplorer.questionnaire;

import crampexplorer.ranking.Cell;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OftenTests {

	@ParameterizedTest
	@CsvSource({ "66, 3, '66', '3', '100'", "5, 0.4, '50', '4', '1,000'", "0.02, 2, '2', '200', '10,000'",
			"0.005, 0.3, '5', '300', '100,000'" })
	void bothCountsAreOfTheSameNumberOfPeople(double rate, double overall, String with, String all, String of) {
		assertThat(often(rate, overall)).isEqualTo(new Often(with, all, of));
	}

	@ParameterizedTest
	@CsvSource({ "1, '100'", "0.1, '1,000'", "0.01, '10,000'", "0.005, '100,000'" })
	void asFewPeopleAreTakenAsHoldOneWhoTicksIt(double smaller, String of) {
		assertThat(often(smaller, 50).of()).isEqualTo(of);
		assertThat(often(50, smaller).of()).isEqualTo(of);
	}

	@ParameterizedTest
	@CsvSource({ "38, 3.3, '38', '3', '100'", "2.4, 1.6, '24', '16', '1,000'", "1.5, 50, '15', '500', '1,000'",
			"0.5, 50, '5', '500', '1,000'", "50, 2.29, '50', '2', '100'", "50, 2.31, '500', '23', '1,000'",
			"2.34, 50, '2', '50', '100'", "2.36, 50, '24', '500', '1,000'", "1.75, 50, '2', '50', '100'",
			"1.71, 50, '17', '500', '1,000'" })
	void theCountsKeepTheRatioOfTheRates(double rate, double overall, String with, String all, String of) {
		assertThat(often(rate, overall)).isEqualTo(new Often(with, all, of));
	}

	@ParameterizedTest
	@CsvSource({ "12.49, '12'", "12.5, '13'", "99.4, '99'", "99.5, '100'" })
	void peopleAreWholeAndRoundedHalfUp(double rate, String people) {
		assertThat(often(rate, 50).with()).isEqualTo(people);
		assertThat(often(50, rate).overall()).isEqualTo(people);
	}

	@Test
	void thousandsAreSetApart() {
		assertThat(often(99.9, 0.005)).isEqualTo(new Often("99,900", "5", "100,000"));
		assertThat(often(100, 0.01)).isEqualTo(new Often("10,000", "1", "10,000"));
		assertThat(often(100, 0.1)).isEqualTo(new Often("1,000", "1", "1,000"));
	}

	@Test
	void everybodyIsAHundredOfAHundred() {
		assertThat(often(100, 100)).isEqualTo(new Often("100", "100", "100"));
	}

	private static Often often(double rate, double overall) {
		return Often.of(new Cell(rate, overall, Weight.ofRatio(rate / overall)));
	}

}
