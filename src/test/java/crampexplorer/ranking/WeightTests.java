package crampexplorer.ranking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeightTests {

	@ParameterizedTest
	@CsvSource({ "0.001, -300", "0.02, -170", "0.03, -152", "0.05, -130", "0.1, -100", "0.15, -82", "0.2, -70",
			"0.25, -60", "0.3, -52", "0.34, -47", "0.4, -40", "0.5, -30", "0.6, -22", "0.7, -15", "0.8, -10", "0.9, -5",
			"1, 0", "1.2, 8", "1.3, 11", "1.4, 15", "1.5, 18", "1.6, 20", "1.8, 26", "2, 30", "2.5, 40", "3, 48",
			"4, 60", "5, 70", "6, 78", "7, 85", "8, 90", "10, 100", "15, 118", "60, 178", "200, 230" })
	void ratioBecomesWholeTenthsOfADeciban(double ratio, int tenths) {
		assertThat(Weight.ofRatio(ratio)).isEqualTo(new Weight(tenths));
	}

	@ParameterizedTest
	@CsvSource({ "0.49, 0", "0.51, 1", "7.49, 7", "7.51, 8", "-0.49, 0", "-0.51, -1", "-7.49, -7", "-7.51, -8" })
	void ratioIsRoundedToTheNearestTenth(double tenths, int rounded) {
		assertThat(Weight.ofRatio(Math.pow(10, tenths / 100))).isEqualTo(new Weight(rounded));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY })
	void ratioMustBeAboveZeroAndFinite(double ratio) {
		assertThatIllegalArgumentException().isThrownBy(() -> Weight.ofRatio(ratio));
	}

	@ParameterizedTest
	@CsvSource({ "60, 0.5, 30", "5, 0.5, 3", "-5, 0.5, -2", "-6, 0.5, -3", "1, 0.5, 1", "-1, 0.5, 0", "40, 0.25, 10",
			"2, 0.25, 1", "1, 0.25, 0", "-2, 0.25, 0", "-3, 0.25, -1", "7, 1, 7", "-7, 1, -7", "0, 0.5, 0" })
	void partIsRoundedHalfUp(int tenths, double portion, int part) {
		assertThat(new Weight(tenths).part(portion)).isEqualTo(new Weight(part));
	}

	@ParameterizedTest
	@CsvSource({ "-101, -100", "-100, -100", "-99, -99", "0, 0", "199, 199", "200, 200", "201, 200" })
	void weightBeyondALimitBecomesTheLimit(int tenths, int within) {
		assertThat(new Weight(tenths).within(new Weight(-100), new Weight(200))).isEqualTo(new Weight(within));
	}

	@ParameterizedTest
	@CsvSource({ "-601, -60.1", "-600, -60.0", "-127, -12.7", "-5, -0.5", "0, 0.0", "70, 7.0", "230, 23.0", "600, 60.0",
			"601, 60.1" })
	void decibansHaveOneDecimal(int tenths, String decibans) {
		assertThat(new Weight(tenths).decibans()).hasToString(decibans);
	}

	@ParameterizedTest
	@CsvSource({ "-127, −12.7", "-1, −0.1", "0, 0.0", "1, +0.1", "48, +4.8", "230, +23.0" })
	void signedWeightShowsItsSignAndOneDecimal(int tenths, String signed) {
		assertThat(new Weight(tenths).signed()).isEqualTo(signed);
	}

	@ParameterizedTest
	@CsvSource({ "0, 30, true", "30, 0, true", "0, 31, false", "31, 0, false", "-15, 15, true", "-16, 15, false" })
	void weightsNoFartherApartThanADistanceLieWithinIt(int one, int other, boolean within) {
		assertThat(new Weight(one).isWithin(new Weight(30), new Weight(other))).isEqualTo(within);
	}

	@Test
	void weightsAddUpExactly() {
		assertThat(new Weight(-95).plus(new Weight(90)).plus(new Weight(48))).isEqualTo(new Weight(43));
		assertThat(new Weight(48).plus(Weight.NOTHING)).isEqualTo(new Weight(48));
	}

	@Test
	void onlyAPositiveWeightSpeaksFor() {
		assertThat(new Weight(1).speaksFor()).isTrue();
		assertThat(new Weight(0).speaksFor()).isFalse();
		assertThat(new Weight(-1).speaksFor()).isFalse();
	}

	@Test
	void strengthIsTheSameInBothDirections() {
		assertThat(new Weight(-40).strength()).isEqualTo(new Weight(40).strength()).isEqualTo(40);
	}

	@Test
	void weightsAreOrderedFromAgainstToFor() {
		assertThat(new Weight(-40)).isLessThan(new Weight(-39));
		assertThat(new Weight(0)).isBetween(new Weight(-1), new Weight(1));
	}

}
