package crampexplorer.ranking;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.ranking.Fixtures.condition;
import static crampexplorer.ranking.Fixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;

class SwayTests {

	/** After "foot" the first four are shown, in the order of their letters. */
	private static final SmallRanking RANKING = new SmallRanking(
			condition("a").says("foot", 100).says("a-no-longer-fits", -100),
			condition("b").says("foot", 90).says("b-first", 20), condition("c").says("foot", 80).says("c-still", 5),
			condition("d").says("foot", 70)
				.says("d-third", 15)
				.says("d-first", 40)
				.says("d-nearer", 8)
				.says("d-nearer-still", 8),
			condition("e").says("foot", 60).says("e-fourth", 15));

	@ParameterizedTest
	@CsvSource({ "no-such-answer, 0", "c-still, 0", "d-third, 1", "b-first, 2", "d-first, 3", "a-no-longer-fits, 3" })
	void answerSwaysByThePlacesThatAnotherFactorTakes(String answer, double places) {
		assertThat(sway(RANKING, "foot", answer)).isEqualTo(places);
	}

	@Test
	void placesBelowTheThirdDoNotCount() {
		assertThat(RANKING.shown("foot")).containsExactly("a", "b", "c", "d");
		assertThat(RANKING.shown("foot", "e-fourth")).containsExactly("a", "b", "c", "e");
		assertThat(sway(RANKING, "foot", "e-fourth")).isZero();
	}

	@Test
	void severalAnswersSwayByTheirMean() {
		assertThat(sway(RANKING, "foot", "b-first", "d-third", "c-still", "no-such-answer")).isEqualTo(0.75);
	}

	@Test
	void answersAreTriedOneAtATime() {
		assertThat(sway(RANKING, "foot", "d-nearer", "d-nearer-still")).isZero();
	}

	@Test
	void factorThatBeginsToFitTakesAPlace() {
		SmallRanking ranking = new SmallRanking(condition("one").says("answer", 40));

		assertThat(sway(ranking, "foot", "answer")).isEqualTo(1);
	}

	@Test
	void factorThatNoLongerFitsLeavesAPlace() {
		SmallRanking ranking = new SmallRanking(condition("one").says("foot", 150),
				condition("two").says("foot", 90).says("answer", -100));

		assertThat(sway(ranking, "foot", "answer")).isEqualTo(1);
	}

	@Test
	void factorThatIsNotShownTakesNoPlaceHoweverHighItStands() {
		SmallRanking ranking = new SmallRanking(condition("likely").startsHigher(90).says("answer", 20),
				condition("one").says("foot", 40));

		assertThat(sway(ranking, "foot", "answer")).isZero();
	}

	@Test
	void signThatPutsADangerFirstMovesAllPlaces() {
		SmallRanking ranking = new SmallRanking(condition("a").says("foot", 100), condition("b").says("foot", 90),
				condition("danger"))
			.putsFirst("sign", "danger");

		assertThat(sway(ranking, "foot", "sign")).isEqualTo(3);
	}

	private static double sway(SmallRanking ranking, String finding, String... answers) {
		return Objects.requireNonNull(
				ranking.ranking().sway(findings(finding), Map.of("question", findings(answers))).get("question"));
	}

}
