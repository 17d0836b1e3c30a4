package crampexplorer.ranking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.ranking.Fixtures.condition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BandTests {

	@ParameterizedTest
	@CsvSource({ "1, STRONG", "0.5, STRONG", "0.4999, SOME", "0.15, SOME", "0.1499, WEAK", "0.03, WEAK", "0.0299, NONE",
			"0, NONE" })
	void shareOfTheEvidenceDecides(double share, Band expected) {
		assertThat(Band.of(share)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "STRONG, 0.5", "SOME, 0.15", "WEAK, 0.03", "NONE, 0" })
	void bandNamesItsLeastShare(Band band, double least) {
		assertThat(band.least()).isEqualTo(least);
	}

	@ParameterizedTest
	@CsvSource({ "STRONG, strong", "SOME, some", "WEAK, weak", "NONE, none" })
	void codesAreTheWordsOfTheContract(Band band, String code) {
		assertThat(band.code()).isEqualTo(code);
	}

	@Test
	void factorWithAllTheEvidenceIsStrongHoweverRareItIs() {
		assertThat(new SmallRanking(condition("rare")).first().band()).isEqualTo(Band.STRONG);
	}

	@Test
	void twoThatHoldHalfEachAreBothStrong() {
		SmallRanking ranking = new SmallRanking(condition("one").says("answer", 40),
				condition("other").says("answer", 40));

		assertThat(ranking.rank("answer")).extracting(RankedFactor::band).containsExactly(Band.STRONG, Band.STRONG);
	}

	@Test
	void aTenthLessThanTheOtherIsLessThanHalf() {
		SmallRanking ranking = new SmallRanking(condition("one").says("answer", 40),
				condition("other").says("answer", 39));

		assertThat(ranking.rank("answer")).extracting(RankedFactor::band).containsExactly(Band.STRONG, Band.SOME);
	}

	/** Odds of 10, 100 and 1000 to one. */
	@Test
	void whatFitsWorseHoldsLessOfTheEvidence() {
		SmallRanking ranking = new SmallRanking(condition("first").startsHigher(100), condition("second"),
				condition("third").startsHigher(-100), condition("fourth").startsHigher(-200));

		assertThat(ranking.rank()).extracting(RankedFactor::band)
			.containsExactly(Band.STRONG, Band.WEAK, Band.NONE, Band.NONE);
	}

	/** Ten to the power of a total that low is no number above 0. */
	@Test
	void sharesDoNotVanishHoweverLowAllTotalsAre() {
		SmallRanking ranking = new SmallRanking(condition("first").startsHigher(-20_000),
				condition("second").startsHigher(-20_050));

		assertThat(ranking.rank()).extracting(RankedFactor::band).containsExactly(Band.STRONG, Band.SOME);
	}

	@Test
	void sharesOfTheClassesOfAFactorAreAdded() {
		SmallRanking ranking = new SmallRanking(condition("statin").under("medicines"),
				condition("water-tablet").under("medicines"), condition("inhaler").under("medicines"),
				condition("sport").startsHigher(10));

		assertThat(ranking.rank()).extracting((factor) -> factor.code().value(), RankedFactor::band)
			.containsExactly(tuple("sport", Band.SOME), tuple("medicines", Band.STRONG));
	}

	@Test
	void whatCannotBeRankedTakesNoShare() {
		SmallRanking ranking = new SmallRanking(condition("sport"),
				condition("statin").startsHigher(200).needs("takes-statin"));

		assertThat(ranking.first("tired").band()).isEqualTo(Band.STRONG);
		assertThat(ranking.first("tired").code()).hasToString("sport");
	}

}
