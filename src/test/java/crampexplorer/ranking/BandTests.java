package crampexplorer.ranking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static crampexplorer.ranking.Fixtures.capped;
import static crampexplorer.ranking.Fixtures.cause;
import static crampexplorer.ranking.Fixtures.clue;
import static crampexplorer.ranking.Fixtures.general;
import static crampexplorer.ranking.Fixtures.grouped;
import static crampexplorer.ranking.Fixtures.nutrient;
import static crampexplorer.ranking.Fixtures.weighed;
import static org.assertj.core.api.Assertions.assertThat;

class BandTests {

	@ParameterizedTest
	@CsvSource({ "0, 70, STRONG", "500, 70, STRONG", "-1, 70, SOME", "0, 69, SOME", "500, 40, SOME", "-70, 40, SOME",
			"-71, 40, WEAK", "-71, 300, WEAK", "-70, 39, WEAK", "500, 39, WEAK", "-130, 1, WEAK", "-131, 1, NONE",
			"-131, 300, NONE" })
	void thresholdsHoldAtTheExactTenth(int total, int evidence, Band expected) {
		assertThat(weighed(cause("factor", total - evidence, clue("finding", evidence)), "finding").band())
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "STRONG, 0, 70", "SOME, -70, 40", "WEAK, -130, 1" })
	void bandNamesItsThresholds(Band band, int total, int evidence) {
		assertThat(band).extracting(Band::least, Band::leastFor)
			.containsExactly(new Weight(total), new Weight(evidence));
	}

	@Test
	void nothingSpeaksForMeansNoneHoweverHighTheTotal() {
		assertThat(weighed(cause("factor", 300, clue("against", -10)), "against").band()).isEqualTo(Band.NONE);
	}

	@Test
	void evidenceForIsTheSumOfWhatCounts() {
		Candidate factor = cause("factor", 100, clue("one", 30), grouped("group", "two", 39),
				grouped("group", "three", 20), clue("four", 1));

		assertThat(weighed(factor, "one", "two", "three").band()).isEqualTo(Band.SOME);
		assertThat(weighed(factor, "one", "two", "four").band()).isEqualTo(Band.STRONG);
	}

	@Test
	void whatSpeaksAgainstLowersTheTotalAndNotTheEvidenceFor() {
		Candidate factor = cause("factor", -70, clue("for", 70), clue("against", -70), clue("a-little-more", -1));

		assertThat(weighed(factor, "for").band()).isEqualTo(Band.STRONG);
		assertThat(weighed(factor, "for", "against").band()).isEqualTo(Band.SOME);
		assertThat(weighed(factor, "for", "against", "a-little-more").band()).isEqualTo(Band.WEAK);
	}

	@ParameterizedTest
	@EnumSource
	void capIsTheHighestBand(Band cap) {
		assertThat(weighed(capped(cap, 0, clue("finding", 300)), "finding").band()).isEqualTo(cap);
	}

	@Test
	void capDoesNotLiftAFactor() {
		assertThat(weighed(capped(Band.SOME, -71, clue("finding", 1)), "finding").band()).isEqualTo(Band.WEAK);
	}

	@Test
	void generalFindingsAloneNeverLiftANutrientAboveWeak() {
		Candidate nutrient = nutrient(0, general("tired", 100), general("poor-diet", 100), general("at-night", 100));

		assertThat(weighed(nutrient, "tired", "poor-diet", "at-night").band()).isEqualTo(Band.WEAK);
	}

	@Test
	void generalFindingsLiftACause() {
		assertThat(weighed(cause("factor", 0, general("tired", 100)), "tired").band()).isEqualTo(Band.STRONG);
	}

	@Test
	void oneClueGroupLiftsANutrientToSomeAtMost() {
		Candidate nutrient = nutrient(0, grouped("tetany", "claw", 78), grouped("tetany", "tingling-face", 78));

		assertThat(weighed(nutrient, "claw").band()).isEqualTo(Band.SOME);
		assertThat(weighed(nutrient, "claw", "tingling-face").band()).isEqualTo(Band.SOME);
	}

	@Test
	void secondClueGroupMakesANutrientStrong() {
		Candidate nutrient = nutrient(0, clue("surgery", 60), clue("claw", 10), general("tired", 10));

		assertThat(weighed(nutrient, "surgery", "claw").band()).isEqualTo(Band.STRONG);
		assertThat(weighed(nutrient, "surgery", "tired").band()).isEqualTo(Band.STRONG);
	}

	@Test
	void specificClueThatDoesNotCountEarnsANutrientNothing() {
		Clue stronger = new Clue(clue("poor-diet", 90).finding(), new Weight(90), "diet", true, clue("x", 1).source());

		assertThat(weighed(nutrient(0, stronger, grouped("diet", "vegan", 50)), "poor-diet", "vegan").band())
			.isEqualTo(Band.WEAK);
	}

	@Test
	void specificClueAgainstEarnsANutrientNothing() {
		assertThat(weighed(nutrient(200, general("tired", 90), clue("kidney", -40)), "tired", "kidney").band())
			.isEqualTo(Band.WEAK);
	}

	@Test
	void nutrientStillNeedsTheTotal() {
		assertThat(weighed(nutrient(-200, clue("surgery", 60), clue("claw", 10)), "surgery", "claw").band())
			.isEqualTo(Band.WEAK);
	}

	@ParameterizedTest
	@CsvSource({ "STRONG, strong", "SOME, some", "WEAK, weak", "NONE, none" })
	void codesAreTheWordsOfTheContract(Band band, String code) {
		assertThat(band.code()).isEqualTo(code);
	}

}
