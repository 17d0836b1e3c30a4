package crampexplorer.ranking;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static crampexplorer.ranking.Condition.START;
import static crampexplorer.ranking.Fixtures.codes;
import static crampexplorer.ranking.Fixtures.condition;
import static crampexplorer.ranking.Fixtures.findings;
import static crampexplorer.ranking.Fixtures.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RankingTests {

	@Test
	void nothingChosenLeavesThePrior() {
		RankedFactor factor = new SmallRanking(condition("alcohol").says("evening-drinks", 115)).first();

		assertThat(factor.total()).isEqualTo(factor.prior()).isEqualTo(new Weight(START));
		assertThat(factor.contributions()).isEmpty();
		assertThat(factor.shown()).isFalse();
	}

	@Test
	void weightsForAndAgainstAreAddedToThePrior() {
		RankedFactor factor = new SmallRanking(condition("medicines").startsHigher(300)
			.says("new-tablet", 90)
			.says("water-tablet", 48)
			.says("for-years", -22)).first("new-tablet", "water-tablet", "for-years");

		assertThat(factor.prior()).isEqualTo(new Weight(START + 300));
		assertThat(factor.total()).isEqualTo(new Weight(START + 300 + 90 + 48 - 22));
	}

	@Test
	void whatWasNotChosenCountsNothing() {
		RankedFactor factor = new SmallRanking(condition("medicines").says("new-tablet", 90).says("no-tablet", -100))
			.first("new-tablet");

		assertThat(factor.total()).isEqualTo(new Weight(START + 90));
		assertThat(factor.contra()).isEmpty();
	}

	@Test
	void answersWithoutARowCountNothing() {
		SmallRanking ranking = new SmallRanking(condition("alcohol").says("evening-drinks", 115));

		assertThat(ranking.rank("no-such-answer", "evening-drinks")).isEqualTo(ranking.rank("evening-drinks"));
	}

	@Test
	void answerWithoutARowMeetsNoNeedAndNamesNoDanger() {
		Ranking ranking = new Ranking(new Table(List.of(condition("danger").needs("sign").candidate()), Map.of()),
				new Rules(List.of(), set(), List.of(new Rules.Sign(new Slug("sign"), new Slug("danger"), true)),
						Fixtures.NO_RULES.ordinary()),
				Map.of());

		assertThat(ranking.rank(findings("sign"))).isEqualTo(ranking.rank(List.of()));
	}

	@Test
	void repetitionAndOrderOfAnswersDoNotMatter() {
		SmallRanking ranking = new SmallRanking(condition("factor").says("one", 30).says("two", 30).says("three", -10))
			.same("one", "two");

		assertThat(ranking.rank("three", "two", "one", "two", "three")).isEqualTo(ranking.rank("one", "two", "three"));
	}

	@Test
	void orderOfTheConditionsDoesNotMatter() {
		Condition one = condition("one").under("factor").says("answer", 30);
		Condition two = condition("two").under("factor").says("answer", 30);
		Condition three = condition("three").says("answer", 30);

		assertThat(new SmallRanking(three, two, one).rank("answer"))
			.isEqualTo(new SmallRanking(one, two, three).rank("answer"));
	}

	@Test
	void bestComesFirst() {
		SmallRanking ranking = new SmallRanking(condition("low").startsHigher(-200), condition("high").startsHigher(90),
				condition("middle"));

		assertThat(codes(ranking.rank())).containsExactly("high", "middle", "low");
	}

	@Test
	void tiesAreBrokenByCode() {
		SmallRanking ranking = new SmallRanking(condition("c"), condition("a").startsHigher(-10).says("answer", 10),
				condition("d").startsHigher(1), condition("b"));

		assertThat(codes(ranking.rank("answer"))).containsExactly("d", "a", "b", "c");
	}

	/** The condition of the factor that comes first by code comes last by code. */
	@Test
	void tiesOfFactorsAreBrokenByTheCodeOfTheFactor() {
		SmallRanking ranking = new SmallRanking(condition("x").under("b"), condition("y").under("a"));

		assertThat(codes(ranking.rank())).containsExactly("a", "b");
	}

	@Test
	void bestOfItsConditionsCarriesAFactor() {
		SmallRanking ranking = new SmallRanking(
				condition("inhaler").under("medicines").startsHigher(50).says("cramps-began", 20),
				condition("statin").under("medicines").says("cramps-began", 90));

		RankedFactor factor = ranking.first("cramps-began");

		assertThat(factor.code()).hasToString("medicines");
		assertThat(factor.through()).hasToString("statin");
		assertThat(factor.prior()).isEqualTo(new Weight(START));
		assertThat(factor.total()).isEqualTo(new Weight(START + 90));
		assertThat(factor.pro()).extracting(Fixtures::tenths).containsExactly(90);
		assertThat(ranking.rank("cramps-began")).hasSize(1);
	}

	@Test
	void firstByCodeOfEqualConditionsCarriesAFactor() {
		SmallRanking ranking = new SmallRanking(condition("statin").under("medicines"),
				condition("inhaler").under("medicines"));

		assertThat(ranking.first().through()).hasToString("inhaler");
	}

	@Test
	void conditionWhoseNeedsAreNotMetCarriesNothing() {
		SmallRanking ranking = new SmallRanking(
				condition("statin").under("medicines").needs("takes-statin").startsHigher(90),
				condition("inhaler").under("medicines"));

		assertThat(ranking.first().through()).hasToString("inhaler");
	}

	@ParameterizedTest
	@CsvSource({ "tingling, false", "takes-b6, false", "tired, false", "tingling takes-b6, true",
			"numbness takes-b6, true", "tingling numbness, false", "tingling numbness takes-b6 tired, true" })
	void conditionIsRankedOnlyWithAnAnswerOfEachOfItsNeeds(String chosen, boolean ranked) {
		SmallRanking ranking = new SmallRanking(condition("vitamin-b6").needs("takes-b6")
			.needs("tingling", "numbness")
			.says("takes-b6", 10)
			.says("tingling", 10)
			.says("numbness", 10)
			.says("tired", 10));

		assertThat(ranking.first(chosen.split(" ")).contributions().findAny().isPresent()).isEqualTo(ranked);
	}

	@Test
	void factorWhoseNeedsAreNotMetStandsLastAtItsPriorWithoutBandAndParts() {
		SmallRanking ranking = new SmallRanking(
				condition("statin").needs("takes-statin").startsHigher(300).says("tired", 90).says("young", -50),
				condition("sport"));

		RankedFactor last = ranking.rank("tired", "young").get(1);

		assertThat(last).isEqualTo(new RankedFactor(new Slug("statin"), new Slug("statin"), Band.NONE, false,
				new Weight(START + 300), new Weight(START + 300), List.of(), List.of()));
	}

	@Test
	void factorsThatCannotBeRankedStandByCode() {
		SmallRanking ranking = new SmallRanking(condition("d").needs("never"),
				condition("b").needs("never").startsHigher(-10), condition("z"),
				condition("c").needs("never").startsHigher(10))
			.neverRanks("a", -2000)
			.neverRanks("e", 0);

		assertThat(codes(ranking.rank())).containsExactly("z", "a", "b", "c", "d", "e");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ab", "ba" })
	void mostFrequentConditionStandsForAFactorThatCannotBeRanked(String order) {
		Condition rare = condition(order.substring(0, 1)).under("medicines").needs("never");
		Condition usual = condition(order.substring(1)).under("medicines").needs("never").startsHigher(1);

		RankedFactor factor = new SmallRanking(rare, usual).first();

		assertThat(factor.through()).hasToString(order.substring(1));
		assertThat(factor.prior()).isEqualTo(new Weight(START + 1));
	}

	@Test
	void firstByCodeOfEquallyFrequentConditionsStandsForAFactorThatCannotBeRanked() {
		SmallRanking ranking = new SmallRanking(condition("b").under("medicines").needs("never"),
				condition("a").under("medicines").needs("never"));

		assertThat(ranking.first().through()).hasToString("a");
	}

	@Test
	void factorWithoutAConditionStaysWhereItIsAndIsNeverShown() {
		RankedFactor never = new SmallRanking(condition("sport").says("answer", 40)).neverRanks("vitamin-k2", -300)
			.rank("answer")
			.get(1);

		assertThat(never).isEqualTo(new RankedFactor(new Slug("vitamin-k2"), null, Band.NONE, false, new Weight(-300),
				new Weight(-300), List.of(), List.of()));
	}

	@Test
	void allConditionsMayLackWhatTheyNeed() {
		SmallRanking ranking = new SmallRanking(condition("b").needs("never"), condition("a").needs("never"));

		assertThat(ranking.rank()).extracting((factor) -> factor.code().value(), RankedFactor::band)
			.containsExactly(tuple("a", Band.NONE), tuple("b", Band.NONE));
	}

	@Test
	void dangersOfAFirstSignStandFirstBestFirst() {
		SmallRanking ranking = new SmallRanking(condition("artery").startsHigher(-100), condition("sport"),
				condition("stroke").startsHigher(-200), condition("tetanus").startsHigher(-300))
			.putsFirst("face-droops", "stroke")
			.putsFirst("cold-limb", "artery")
			.putsFirst("locked-jaw", "tetanus");

		assertThat(codes(ranking.rank("cold-limb", "face-droops"))).containsExactly("artery", "stroke", "sport",
				"tetanus");
	}

	@Test
	void dangerThatIsOnlyNamedKeepsItsPlace() {
		SmallRanking ranking = new SmallRanking(condition("clot").startsHigher(-100), condition("sport"))
			.names("swollen-leg", "clot");

		assertThat(codes(ranking.rank("swollen-leg"))).containsExactly("sport", "clot");
	}

	@Test
	void cluesAreTheAnswersThatSpeakForAConditionWith1DecibanOrMore() {
		Ranking ranking = new SmallRanking(condition("one").says("a", 10).says("b", 9).says("c", -90).says("d", 0),
				condition("two").needs("never").says("b", -10).says("c", 11).says("d", 5))
			.common("a")
			.ranking();

		assertThat(ranking.clues()).isEqualTo(set("a", "c"));
	}

	@Test
	void dangersOfTheChosenSignsAreNamed() {
		Ranking ranking = new SmallRanking(condition("clot"), condition("stroke"), condition("artery"))
			.names("swollen-leg", "clot")
			.putsFirst("face-droops", "stroke")
			.putsFirst("cold-limb", "artery")
			.ranking();

		assertThat(ranking.named(findings("face-droops", "swollen-leg", "tired"))).isEqualTo(set("clot", "stroke"));
	}

	@Test
	void rankingKnowsTheFactorOfCrampsWithoutAClearCause() {
		Ranking ranking = new SmallRanking(condition("no-clear-cause")).ordinary("no-clear-cause", "at-night", "fever")
			.ranking();

		assertThat(ranking.ordinary()).hasToString("no-clear-cause");
		assertThat(ranking.table().findings()).isEqualTo(set("at-night", "fever"));
	}

	@Test
	void variedRankingHasTheSameRowsAndRulesOverOtherColumns() {
		Ranking ranking = new SmallRanking(condition("one").says("a", 90).says("b", 60), condition("danger"))
			.same("a", "b")
			.putsFirst("sign", "danger")
			.ranking();

		Ranking varied = ranking.varied((candidate) -> new Candidate(candidate.code(), candidate.factor(),
				candidate.share() / 10, candidate.needs(), candidate.rates()));

		assertThat(varied.rank(findings("a", "b", "sign"))).isEqualTo(ranking.rank(findings("a", "b", "sign")));
		assertThat(ranking
			.varied((candidate) -> new Candidate(candidate.code(), candidate.factor(), candidate.share(),
					List.of(set("never")), candidate.rates()))
			.rank(findings("a"))).allMatch((factor) -> factor.band() == Band.NONE);
	}

}
