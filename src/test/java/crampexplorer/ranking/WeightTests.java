package crampexplorer.ranking;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeightTests {

	@ParameterizedTest
	@CsvSource({ "0.001, -300", "0.02, -170", "0.03, -152", "0.05, -130", "0.1, -100", "0.15, -82", "0.2, -70",
			"0.25, -60", "0.3, -52", "0.4, -40", "0.5, -30", "0.6, -22", "0.7, -15", "0.8, -10", "0.9, -5", "1, 0",
			"1.2, 8", "1.3, 11", "1.4, 15", "1.5, 18", "1.6, 20", "1.7, 23", "1.8, 26", "2, 30", "2.5, 40", "3, 48",
			"3.5, 54", "4, 60", "4.5, 65", "5, 70", "6, 78", "7, 85", "8, 90", "10, 100", "14, 115", "15, 118",
			"60, 178", "150, 218", "200, 230" })
	void likelihoodRatioBecomesWholeTenthsOfADeciban(BigDecimal ratio, int tenths) {
		assertThat(Weight.ofLikelihoodRatio(ratio)).isEqualTo(new Weight(tenths));
	}

	@ParameterizedTest
	@CsvSource({ "0.1, -300", "0.5, -230", "1, -200", "2, -169", "3, -151", "4, -138", "5, -128", "6, -119", "7, -112",
			"8, -106", "10, -95", "12, -87", "35, -27", "50, 0", "65, 27", "99, 200" })
	void shareBecomesTheWeightOfItsOdds(BigDecimal percent, int tenths) {
		assertThat(Weight.ofPercent(percent)).isEqualTo(new Weight(tenths));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1" })
	void ratioMustBeAboveZero(BigDecimal ratio) {
		assertThatIllegalArgumentException().isThrownBy(() -> Weight.ofLikelihoodRatio(ratio));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "0", "100", "101" })
	void shareMustLieBetweenNobodyAndEverybody(BigDecimal percent) {
		assertThatIllegalArgumentException().isThrownBy(() -> Weight.ofPercent(percent));
	}

	@ParameterizedTest
	@CsvSource({ "-127, -12.7", "-5, -0.5", "0, 0.0", "70, 7.0", "230, 23.0" })
	void decibansHaveOneDecimal(int tenths, String decibans) {
		assertThat(new Weight(tenths).decibans()).hasToString(decibans);
	}

	@ParameterizedTest
	@CsvSource({ "0, 30, true", "30, 0, true", "0, 31, false", "31, 0, false", "-15, 15, true", "-16, 15, false" })
	void weightsNoFartherApartThanADistanceLieWithinIt(int one, int other, boolean within) {
		assertThat(new Weight(one).isWithin(new Weight(30), new Weight(other))).isEqualTo(within);
	}

	@ParameterizedTest
	@CsvSource({ "-127, −12.7", "-1, −0.1", "0, 0.0", "1, +0.1", "48, +4.8", "230, +23.0" })
	void signedWeightShowsItsSignAndOneDecimal(int tenths, String signed) {
		assertThat(new Weight(tenths).signed()).isEqualTo(signed);
	}

	@Test
	void weightsAddUpExactly() {
		assertThat(new Weight(-95).plus(new Weight(90)).plus(new Weight(48))).isEqualTo(new Weight(43));
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
