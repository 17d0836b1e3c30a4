package crampexplorer.ranking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.ranking.Fixtures.condition;
import static org.assertj.core.api.Assertions.assertThat;

class ShowingTests {

	/** After "foot" all five fit, in the order of their letters. */
	private static final SmallRanking FIVE = new SmallRanking(condition("a").says("foot", 100),
			condition("b").says("foot", 90), condition("c").says("foot", 80), condition("d").says("foot", 70),
			condition("e").says("foot", 60), condition("rare-danger").startsHigher(-200),
			condition("other-danger").startsHigher(-200))
		.names("sign", "rare-danger")
		.names("other-sign", "other-danger")
		.names("d-sign", "d")
		.putsFirst("first-sign", "rare-danger")
		.putsFirst("first-c-sign", "c");

	@ParameterizedTest
	@CsvSource({ "0.7, 0.03, true", "0.7, 0.0299, false", "0.8, 0.032, true", "0.8, 0.0319, false", "0.2, 0.03, true",
			"0.2, 0.0299, false", "0.99, 0.0395, false" })
	void shareIsAtLeast3In100And4In100OfTheFirstOne(double first, double second, boolean shown) {
		assertThat(Showing.isFair(second, first)).isEqualTo(shown);
	}

	/** It stands first and has no clue, so it is not what the others are held against. */
	@Test
	void firstOneIsTheFirstThatRestsOnAClue() {
		SmallRanking ranking = new SmallRanking(condition("likely").startsHigher(200),
				condition("one").says("foot", 90), condition("two").says("foot", 55));

		assertThat(ranking.rank("foot")).extracting(RankedFactor::band)
			.containsExactly(Band.STRONG, Band.WEAK, Band.WEAK);
		assertThat(ranking.shown("foot")).containsExactly("one", "two");
	}

	@Test
	void fourAreShownAtMost() {
		assertThat(FIVE.shown("foot")).containsExactly("a", "b", "c", "d");
	}

	@ParameterizedTest
	@CsvSource({ "30, true", "29, false", "-30, false" })
	void clueIsAnAnswerOf3DecibansOrMore(int tenths, boolean shown) {
		assertThat(new SmallRanking(condition("factor").says("answer", tenths)).first("answer").shown())
			.isEqualTo(shown);
	}

	@Test
	void severalSmallAnswersAreNoClue() {
		assertThat(new SmallRanking(condition("factor").says("one", 29).says("two", 29)).shown("one", "two")).isEmpty();
	}

	@Test
	void commonAnswerIsNoClue() {
		SmallRanking ranking = new SmallRanking(condition("factor").says("calf", 90).says("numbness", 30))
			.common("calf");

		assertThat(ranking.shown("calf")).isEmpty();
		assertThat(ranking.shown("calf", "numbness")).containsExactly("factor");
	}

	/** Numbness is a clue alone; beside what says the same it counts by half. */
	@Test
	void clueIsWhatCountsOfAnAnswer() {
		SmallRanking ranking = new SmallRanking(condition("factor").says("calf", 90).says("numbness", 58))
			.common("calf")
			.same("calf", "numbness");

		assertThat(ranking.shown("numbness")).containsExactly("factor");
		assertThat(ranking.shown("calf", "numbness")).isEmpty();
	}

	@Test
	void factorWhoseNeedsAreNotMetIsNotShown() {
		assertThat(new SmallRanking(condition("factor").needs("never").says("foot", 90)).shown("foot")).isEmpty();
	}

	@Test
	void noClearCauseNeedsNoClueButAnAnswerOfItsOwn() {
		SmallRanking ranking = ordinary();

		assertThat(ranking.shown("at-night")).containsExactly("no-clear-cause");
		assertThat(ranking.shown("foot")).isEmpty();
	}

	@Test
	void noClearCauseIsNotShownBesideASignOfDanger() {
		assertThat(ordinary().shown("at-night", "foot", "fever")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "tired, false", "at-night, true", "hard-knot, true", "at-night hard-knot, true",
			"at-night fever, false", "cold-limb hard-knot, false", "fever, false" })
	void noClearCauseNeedsOneOfSomeAnswersAndNoneOfOthers(String chosen, boolean shown) {
		SmallRanking ranking = new SmallRanking(condition("no-clear-cause").says("tired", 10))
			.ordinary("no-clear-cause", "at-night hard-knot", "fever cold-limb");

		assertThat(ranking.shown(chosen.split(" "))).hasSize(shown ? 1 : 0);
	}

	@Test
	void noClearCauseStillNeedsItsShare() {
		SmallRanking ranking = new SmallRanking(condition("no-clear-cause"), condition("sport").says("in-sport", 160))
			.ordinary("no-clear-cause", "at-night", "fever");

		assertThat(ranking.shown("at-night")).containsExactly("no-clear-cause");
		assertThat(ranking.shown("at-night", "in-sport")).containsExactly("sport");
	}

	@Test
	void namedDangerIsShownBesideThoseThatFit() {
		assertThat(FIVE.shown("foot", "sign")).containsExactly("a", "b", "c", "d", "rare-danger");
	}

	@Test
	void secondNamedDangerReplacesTheFourth() {
		assertThat(FIVE.shown("foot", "sign", "other-sign")).containsExactly("a", "b", "c", "other-danger",
				"rare-danger");
	}

	/** What fits gives way to a danger, and a danger that fits does not. */
	@Test
	void namedDangerGivesWayToNoOther() {
		assertThat(FIVE.shown("foot", "d-sign", "sign")).containsExactly("a", "b", "c", "d", "rare-danger");
		assertThat(FIVE.shown("foot", "d-sign", "sign", "other-sign")).containsExactly("a", "b", "d", "other-danger",
				"rare-danger");
	}

	@Test
	void ofMoreThanFiveNamedDangersTheFirstOfTheRulesAreShown() {
		SmallRanking ranking = new SmallRanking(condition("a").says("foot", 90), condition("one"), condition("two"),
				condition("three"), condition("four"), condition("five"), condition("six"))
			.names("sign-one", "one")
			.names("sign-two", "two")
			.names("sign-three", "three")
			.putsFirst("sign-four", "four")
			.names("sign-five", "five")
			.names("sign-six", "six");

		assertThat(ranking.shown("foot", "sign-one", "sign-two", "sign-three", "sign-four", "sign-five"))
			.containsExactlyInAnyOrder("one", "two", "three", "four", "five");
		assertThat(ranking.shown("foot", "sign-one", "sign-two", "sign-three", "sign-five", "sign-six", "sign-four"))
			.containsExactlyInAnyOrder("one", "two", "three", "four", "five");
	}

	@Test
	void namedDangerThatIsShownAnywayReplacesNothing() {
		assertThat(FIVE.shown("foot", "d-sign")).containsExactly("a", "b", "c", "d");
	}

	@Test
	void namedDangerIsShownWhereNothingElseIs() {
		assertThat(FIVE.shown("sign")).containsExactly("rare-danger");
	}

	@Test
	void namedDangerStandsBehindThoseThatFit() {
		SmallRanking ranking = new SmallRanking(condition("a").says("foot", 100), condition("b").says("foot", 90),
				condition("danger").startsHigher(-200))
			.names("sign", "danger");

		assertThat(ranking.shown("foot", "sign")).containsExactly("a", "b", "danger");
	}

	@Test
	void dangerOfAFirstSignStandsBeforeFourOthers() {
		assertThat(FIVE.shown("foot", "first-sign")).containsExactly("rare-danger", "a", "b", "c", "d");
	}

	@Test
	void dangerOfAFirstSignThatFitsMovesToTheFront() {
		assertThat(FIVE.shown("foot", "first-c-sign")).containsExactly("c", "a", "b", "d");
	}

	@Test
	void dangerOfAFirstSignNeedsNoClue() {
		assertThat(FIVE.shown("first-sign")).containsExactly("rare-danger");
	}

	@Test
	void fiveAreShownAtMostBesideDangers() {
		assertThat(FIVE.shown("foot", "first-sign", "first-c-sign")).containsExactly("c", "rare-danger", "a", "b", "d");
		assertThat(new SmallRanking(condition("a").says("foot", 100), condition("b").says("foot", 90),
				condition("c").says("foot", 80), condition("d").says("foot", 70), condition("danger"),
				condition("other-danger"))
			.putsFirst("sign", "danger")
			.putsFirst("other-sign", "other-danger")
			.shown("foot", "sign", "other-sign")).containsExactly("danger", "other-danger", "a", "b", "c");
	}

	private static SmallRanking ordinary() {
		return new SmallRanking(condition("no-clear-cause").says("foot", 90).says("at-night", 10))
			.ordinary("no-clear-cause", "at-night", "fever");
	}

}
