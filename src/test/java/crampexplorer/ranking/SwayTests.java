package crampexplorer.ranking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.ranking.Fixtures.cause;
import static crampexplorer.ranking.Fixtures.clue;
import static crampexplorer.ranking.Fixtures.findings;
import static org.assertj.core.api.Assertions.assertThat;

class SwayTests {

	private static final Candidate FOURTH = cause("d", 0, clue("foot", 20), clue("d-third", 15), clue("d-first", 40),
			clue("d-nearer", 8), clue("d-nearer-still", 8));

	/** After "foot" all fit, in the order of their letters. */
	private static final Ranking RANKING = new Ranking(List.of(
			cause("a", 0, clue("foot", 50), clue("a-no-longer-fits", -300)),
			cause("b", 0, clue("foot", 40), clue("b-first", 20)), cause("c", 0, clue("foot", 30), clue("c-still", 5)),
			FOURTH, cause("e", 0, clue("foot", 10), clue("e-fourth", 15))));

	@ParameterizedTest
	@CsvSource({ "no-such-finding, 0", "c-still, 0", "d-third, 1", "b-first, 2", "d-first, 3", "a-no-longer-fits, 3" })
	void answerSwaysByThePlacesThatAnotherFactorTakes(String answer, double places) {
		assertThat(sway(RANKING, "foot", answer)).isEqualTo(places);
	}

	@Test
	void placesBelowTheThirdDoNotCount() {
		assertThat(sway(RANKING, "foot", "e-fourth")).isZero();
	}

	@Test
	void severalAnswersSwayByTheirMean() {
		assertThat(sway(RANKING, "foot", "b-first", "d-third", "c-still", "no-such-finding")).isEqualTo(0.75);
	}

	@Test
	void answersAreTriedOneAtATime() {
		assertThat(sway(RANKING, "foot", "d-nearer", "d-nearer-still")).isZero();
	}

	@Test
	void factorThatBeginsToFitTakesAPlace() {
		Ranking ranking = new Ranking(List.of(cause("one", 0, clue("answer", 10))));

		assertThat(sway(ranking, "foot", "answer")).isEqualTo(1);
	}

	@Test
	void factorThatNoLongerFitsLeavesAPlace() {
		Ranking ranking = new Ranking(
				List.of(cause("one", 0, clue("foot", 20)), cause("two", 0, clue("foot", 10), clue("answer", -300))));

		assertThat(sway(ranking, "foot", "answer")).isEqualTo(1);
	}

	@Test
	void factorThatDoesNotFitTakesNoPlaceHoweverHighItStands() {
		Ranking ranking = new Ranking(List.of(cause("common", 0, clue("answer", -10)), cause("likely", -5),
				cause("one", -100, clue("foot", 10))));

		assertThat(sway(ranking, "foot", "answer")).isZero();
	}

	private static double sway(Ranking ranking, String finding, String... answers) {
		return ranking.sway(findings(finding), findings(answers));
	}

}
