package crampexplorer.ranking;

import java.util.List;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;

import static crampexplorer.ranking.Fixtures.cause;
import static crampexplorer.ranking.Fixtures.clue;
import static crampexplorer.ranking.Fixtures.findings;
import static crampexplorer.ranking.Fixtures.grouped;
import static crampexplorer.ranking.Fixtures.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RankingTests {

	@Test
	void nothingChosenLeavesThePrior() {
		RankedFactor factor = weighed(cause("alcohol", -138, clue("evening-drinks", 115)));

		assertThat(factor.total()).isEqualTo(factor.prior()).isEqualTo(new Weight(-138));
		assertThat(factor.pro()).isEmpty();
		assertThat(factor.contra()).isEmpty();
		assertThat(factor.band()).isEqualTo(Band.NONE);
	}

	@Test
	void weightsForAndAgainstAreAddedToThePrior() {
		Candidate medicines = cause("medicines", -95, clue("new-tablet", 90), clue("water-tablet", 48),
				clue("for-years", -22));

		RankedFactor factor = weighed(medicines, "new-tablet", "water-tablet", "for-years");

		assertThat(factor.total()).isEqualTo(new Weight(21));
		assertThat(factor.prior()).isEqualTo(new Weight(-95));
	}

	@Test
	void findingsThatWereNotChosenCountNothing() {
		RankedFactor factor = weighed(cause("medicines", -95, clue("new-tablet", 90), clue("no-tablet", -152)),
				"new-tablet");

		assertThat(factor.total()).isEqualTo(new Weight(-5));
		assertThat(factor.contra()).isEmpty();
	}

	@Test
	void unknownFindingsCountNothing() {
		Candidate alcohol = cause("alcohol", -138, clue("evening-drinks", 115));

		assertThat(weighed(alcohol, "no-such-finding", "evening-drinks")).isEqualTo(weighed(alcohol, "evening-drinks"));
	}

	@Test
	void repetitionAndOrderOfFindingsDoNotMatter() {
		Candidate factor = cause("factor", -100, grouped("group", "one", 30), grouped("group", "two", 30),
				clue("three", -10));

		assertThat(weighed(factor, "three", "two", "one", "two", "three"))
			.isEqualTo(weighed(factor, "one", "two", "three"));
	}

	@Test
	void onlyTheStrongestOfAClueGroupCountsAndTheOthersAreListed() {
		RankedFactor factor = weighed(cause("nerve-damage", -128, grouped("nerve", "tingling", 40),
				grouped("nerve", "numbness", 60), grouped("nerve", "burning", 50)), "tingling", "numbness", "burning");

		assertThat(factor.total()).isEqualTo(new Weight(-68));
		assertThat(factor.pro()).extracting(RankingTests::finding, Contribution::counted)
			.containsExactly(tuple("numbness", true), tuple("burning", false), tuple("tingling", false));
	}

	@Test
	void strongestOfAClueGroupAgainstCountsAsWell() {
		RankedFactor factor = weighed(
				cause("potassium", 0, grouped("raise", "sparing", -82), grouped("raise", "kidney", -52)), "kidney",
				"sparing");

		assertThat(factor.total()).isEqualTo(new Weight(-82));
		assertThat(factor.contra()).extracting(RankingTests::finding, Contribution::counted)
			.containsExactly(tuple("sparing", true), tuple("kidney", false));
	}

	@Test
	void forAndAgainstCountSeparatelyInAClueGroup() {
		RankedFactor factor = weighed(
				cause("muscle-fatigue", -87, grouped("when", "in-sport", 78), grouped("when", "after-sport", 70),
						grouped("when", "at-night", -40), grouped("when", "any-time", -22)),
				"in-sport", "after-sport", "at-night", "any-time");

		assertThat(factor.total()).isEqualTo(new Weight(-87 + 78 - 40));
	}

	@Test
	void firstOfEqualsInAClueGroupCounts() {
		Candidate factor = cause("factor", 0, grouped("nerve", "tingling", 40), grouped("nerve", "numbness", 40));

		assertThat(weighed(factor, "numbness", "tingling").pro())
			.extracting(RankingTests::finding, Contribution::counted)
			.containsExactly(tuple("numbness", false), tuple("tingling", true));
	}

	@Test
	void cluesWithoutAGroupAllCount() {
		RankedFactor factor = weighed(cause("factor", 0, clue("one", 10), clue("two", 20), grouped("group", "three", 5),
				grouped("other-group", "four", 7)), "one", "two", "three", "four");

		assertThat(factor.total()).isEqualTo(new Weight(42));
		assertThat(factor.pro()).allMatch(Contribution::counted);
	}

	@Test
	void contributionsStandStrongestFirstThenByCode() {
		RankedFactor factor = weighed(
				cause("factor", 0, clue("small-for", 5), clue("z-for", 20), clue("a-for", 20),
						clue("small-against", -5), clue("z-against", -20), clue("a-against", -20)),
				"small-for", "z-for", "a-for", "small-against", "z-against", "a-against");

		assertThat(factor.pro()).extracting(RankingTests::finding).containsExactly("a-for", "z-for", "small-for");
		assertThat(factor.contra()).extracting(RankingTests::finding)
			.containsExactly("a-against", "z-against", "small-against");
	}

	@Test
	void oneFindingMaySpeakForOneFactorAndAgainstAnother() {
		Ranking ranking = new Ranking(
				List.of(cause("sport", -80, clue("in-sport", 78)), cause("ordinary", -27, clue("in-sport", -60))));

		assertThat(ranking.rank(findings("in-sport"))).extracting(RankedFactor::code, RankedFactor::total)
			.containsExactly(tuple(new Slug("sport"), new Weight(-2)), tuple(new Slug("ordinary"), new Weight(-87)));
	}

	@Test
	void bestComesFirstAndRanksCountFromOne() {
		Ranking ranking = new Ranking(List.of(cause("low", -200), cause("high", -27), cause("middle", -95)));

		assertThat(ranking.rank(List.of())).extracting(RankedFactor::rank, (factor) -> factor.code().value())
			.containsExactly(tuple(1, "high"), tuple(2, "middle"), tuple(3, "low"));
	}

	@Test
	void tiesAreBrokenByCode() {
		Ranking ranking = new Ranking(
				List.of(cause("c", -50), cause("a", -60, clue("finding", 10)), cause("d", -49), cause("b", -50)));

		assertThat(ranking.rank(findings("finding"))).extracting((factor) -> factor.code().value())
			.containsExactly("d", "a", "b", "c");
	}

	@Test
	void weighedFindingsAreThoseOfAnyFactor() {
		Ranking ranking = new Ranking(List.of(cause("one", 0, clue("shared", 1), clue("first", 1)),
				cause("two", 0, clue("shared", -1), clue("second", -1))));

		assertThat(ranking.weighedFindings())
			.containsExactlyInAnyOrderElementsOf(findings("shared", "first", "second"));
	}

	private static String finding(Contribution contribution) {
		return contribution.clue().finding().value();
	}

}
