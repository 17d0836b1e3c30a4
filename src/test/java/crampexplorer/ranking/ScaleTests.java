package crampexplorer.ranking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static crampexplorer.ranking.Fixtures.condition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ScaleTests {

	@Test
	void answersOfNoGroupCountInFull() {
		RankedFactor factor = new SmallRanking(condition("medicines").says("new-tablet", 90)
			.says("water-tablet", 48)
			.says("swollen", 7)
			.says("for-years", -22)).first("new-tablet", "water-tablet", "swollen", "for-years");

		assertThat(gained(factor)).isEqualTo(90 + 48 + 7 - 22);
		assertThat(factor.contributions()).allMatch(Contribution::isWhole)
			.extracting(Contribution::portion)
			.containsOnly(1.0);
	}

	@Test
	void ofAGroupTheStrongestCountsInFullTheSecondByHalfTheOthersByAQuarter() {
		RankedFactor factor = new SmallRanking(condition("nerve-damage").says("tingling", 40)
			.says("numbness", 60)
			.says("burning", 50)
			.says("clumsy", 20)).same("tingling", "numbness", "burning", "clumsy")
			.first("tingling", "clumsy", "numbness", "burning");

		assertThat(factor.pro()).extracting(Fixtures::finding, Fixtures::tenths, Contribution::portion)
			.containsExactly(tuple("numbness", 60, 1.0), tuple("burning", 25, 0.5), tuple("tingling", 10, 0.25),
					tuple("clumsy", 5, 0.25));
		assertThat(gained(factor)).isEqualTo(60 + 25 + 10 + 5);
	}

	@Test
	void partSaysWhichAnswerCountsInFull() {
		RankedFactor factor = new SmallRanking(
				condition("nerve-damage").says("tingling", 40).says("numbness", 60).says("burning", 50))
			.same("tingling", "numbness", "burning")
			.first("tingling", "numbness", "burning");

		assertThat(factor.pro()).extracting(Fixtures::finding, (part) -> String.valueOf(part.sameAs()))
			.containsExactly(tuple("numbness", "null"), tuple("burning", "numbness"), tuple("tingling", "numbness"));
		assertThat(factor.pro()).extracting(Contribution::isWhole).containsExactly(true, false, false);
	}

	@Test
	void onlyWhatWasChosenTakesAPlaceInItsGroup() {
		RankedFactor factor = new SmallRanking(condition("nerve-damage").says("tingling", 40).says("numbness", 60))
			.same("tingling", "numbness")
			.first("tingling");

		assertThat(gained(factor)).isEqualTo(40);
	}

	@Test
	void strongestOfAGroupAgainstCountsInFullAsWell() {
		RankedFactor factor = new SmallRanking(
				condition("potassium").says("kidney", -52).says("sparing", -82).says("fruit", -8))
			.same("kidney", "sparing", "fruit")
			.first("kidney", "sparing", "fruit");

		assertThat(factor.contra()).extracting(Fixtures::finding, Fixtures::tenths)
			.containsExactly(tuple("sparing", -82), tuple("kidney", -26), tuple("fruit", -2));
		assertThat(gained(factor)).isEqualTo(-82 - 26 - 2);
	}

	@Test
	void forAndAgainstCountApartInAGroup() {
		RankedFactor factor = new SmallRanking(condition("muscle-fatigue").says("in-sport", 80)
			.says("after-sport", 70)
			.says("at-night", -40)
			.says("any-time", -20)).same("in-sport", "after-sport", "at-night", "any-time")
			.first("in-sport", "after-sport", "at-night", "any-time");

		assertThat(factor.pro()).extracting(Fixtures::tenths).containsExactly(80, 35);
		assertThat(factor.contra()).extracting(Fixtures::finding, (part) -> String.valueOf(part.sameAs()))
			.containsExactly(tuple("at-night", "null"), tuple("any-time", "at-night"));
		assertThat(gained(factor)).isEqualTo(80 + 35 - 40 - 10);
	}

	@Test
	void groupsCountApart() {
		RankedFactor factor = new SmallRanking(
				condition("factor").says("one", 40).says("two", 30).says("three", 20).says("four", 10))
			.same("one", "three")
			.same("two", "four")
			.first("one", "two", "three", "four");

		assertThat(gained(factor)).isEqualTo(40 + 30 + 10 + 5);
	}

	@Test
	void firstByCodeOfEqualsInAGroupCountsInFull() {
		RankedFactor factor = new SmallRanking(condition("nerve-damage").says("tingling", 40).says("numbness", 40))
			.same("tingling", "numbness")
			.first("tingling", "numbness");

		assertThat(factor.pro()).extracting(Fixtures::finding, Fixtures::tenths)
			.containsExactly(tuple("numbness", 40), tuple("tingling", 20));
	}

	@Test
	void partIsRoundedHalfUp() {
		RankedFactor factor = new SmallRanking(
				condition("factor").says("for-a", 15).says("for-b", 15).says("against-a", -15).says("against-b", -15))
			.same("for-a", "for-b", "against-a", "against-b")
			.first("for-a", "for-b", "against-a", "against-b");

		assertThat(factor.pro()).extracting(Fixtures::tenths).containsExactly(15, 8);
		assertThat(factor.contra()).extracting(Fixtures::tenths).containsExactly(-15, -7);
	}

	@Test
	void answerThatSaysNothingIsLeftOut() {
		RankedFactor factor = new SmallRanking(condition("factor").says("nothing", 0).says("nothing-new", 0))
			.same("nothing-new", "else")
			.first("nothing", "nothing-new", "else");

		assertThat(factor.contributions()).isEmpty();
	}

	@Test
	void partThatComesToNothingIsLeftOut() {
		RankedFactor factor = new SmallRanking(condition("factor").says("for-a", 20)
			.says("for-b", 1)
			.says("for-c", 1)
			.says("against-a", -20)
			.says("against-b", -1)).same("for-a", "for-b", "for-c", "against-a", "against-b")
			.first("for-a", "for-b", "for-c", "against-a", "against-b");

		assertThat(factor.pro()).extracting(Fixtures::finding, Fixtures::tenths)
			.containsExactly(tuple("for-a", 20), tuple("for-b", 1));
		assertThat(factor.contra()).extracting(Fixtures::finding).containsExactly("against-a");
	}

	@Test
	void partsStandByWhatCountsThenByCode() {
		RankedFactor factor = new SmallRanking(condition("factor").says("a", 60)
			.says("e", 50)
			.says("c", 25)
			.says("d", 30)
			.says("z", -5)
			.says("y", -20)
			.says("x", -20)).same("a", "e").first("a", "c", "d", "e", "x", "y", "z");

		assertThat(factor.pro()).extracting(Fixtures::finding, Fixtures::tenths)
			.containsExactly(tuple("a", 60), tuple("d", 30), tuple("c", 25), tuple("e", 25));
		assertThat(factor.contra()).extracting(Fixtures::finding).containsExactly("x", "y", "z");
	}

	@ParameterizedTest
	@CsvSource({ "10, false", "9, true", "1, true", "-9, true", "-10, false", "11, false" })
	void partOfLessThan1DecibanIsSmall(int tenths, boolean small) {
		Contribution part = new SmallRanking(condition("factor").says("answer", tenths)).first("answer")
			.contributions()
			.findFirst()
			.orElseThrow();

		assertThat(part.isSmall()).isEqualTo(small);
	}

	@Test
	void contributionsAreThoseForAndThenThoseAgainst() {
		RankedFactor factor = new SmallRanking(condition("factor").says("for", 10).says("against", -90)).first("for",
				"against");

		assertThat(factor.contributions().map(Fixtures::finding)).isEqualTo(List.of("for", "against"));
	}

	@Test
	void oneAnswerMaySpeakForOneConditionAndAgainstAnother() {
		SmallRanking ranking = new SmallRanking(condition("sport").says("in-sport", 78),
				condition("ordinary").says("in-sport", -60));

		assertThat(ranking.rank("in-sport")).extracting((factor) -> factor.code().value(), ScaleTests::gained)
			.containsExactly(tuple("sport", 78), tuple("ordinary", -60));
	}

	/** What the answers add to where it started. */
	private static int gained(RankedFactor factor) {
		return factor.total().tenths() - factor.prior().tenths();
	}

}
