package crampexplorer.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RedFlags;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.likelihood.Condition;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.likelihood.RankingRule;
import crampexplorer.likelihood.RankingRule.Kind;
import crampexplorer.questionnaire.AssessmentJson.ContributionJson;
import crampexplorer.questionnaire.AssessmentJson.FactorJson;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every set of answers, tried on random ones over the whole codebook. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AssessmentLawTests {

	private static final int MOST_SHOWN = 5;

	/** Years of back trouble: the one explanation that may take an emergency away. */
	private static final Slug YEARS = new Slug("long-standing");

	private final Assessor assessor;

	private final Codebook codebook;

	@Autowired
	private Interview interview;

	@Autowired
	private RedFlags redFlags;

	@Autowired
	private Likelihoods likelihoods;

	@Autowired
	private Sums sums;

	@Autowired
	private AssessmentJsons jsons;

	AssessmentLawTests(@Autowired Assessor assessor, @Autowired Codebook codebook) {
		this.assessor = assessor;
		this.codebook = codebook;
	}

	@Test
	void orderAndRepetitionOfAnswersDoNotMatter() {
		Draws draws = new Draws(this.codebook, 1);
		draws.sets(400).forEach((findings) -> {
			Assessment assessment = assess(findings);
			List<Slug> shuffled = draws.shuffledWithRepetition(findings);

			assertThat(assess(shuffled)).isEqualTo(assessment);
			assertThat(this.assessor.assess(new Answers(shuffled)).factors()).isEqualTo(assessment.factors());
			assertThat(this.assessor.level(new Answers(shuffled))).isEqualTo(assessment.level());
		});
	}

	@Test
	void theSameAnswersGiveTheSameBytes() {
		JsonMapper mapper = new JsonMapper();
		Draws draws = new Draws(this.codebook, 7);
		draws.sets(100).forEach((findings) -> {
			byte[] bytes = mapper.writeValueAsBytes(this.jsons.of(assess(findings)));

			assertThat(mapper.writeValueAsBytes(this.jsons.of(assess(draws.shuffledWithRepetition(findings)))))
				.isEqualTo(bytes);
		});
	}

	@Test
	void answerForNeverLowersAndAnswerAgainstNeverRaisesATotal() {
		new Draws(this.codebook, 2).sets(60).forEach((findings) -> {
			List<RankedFactor> before = assess(findings).factors();
			List<Condition> ranked = this.likelihoods.all()
				.stream()
				.filter((condition) -> isRanked(condition, findings))
				.toList();
			others(findings).forEach((added) -> {
				List<RankedFactor> after = assess(with(findings, added)).factors();
				for (Condition condition : ranked) {
					int change = shownAs(condition, after).total().compareTo(shownAs(condition, before).total());
					if (carries(condition, before) && !speaksAgainst(weight(condition, added))) {
						assertThat(change).as("%s: %s after %s", condition.code(), added, findings).isNotNegative();
					}
					if (carries(condition, after) && !weight(condition, added).speaksFor()) {
						assertThat(change).as("%s: %s after %s", condition.code(), added, findings).isNotPositive();
					}
				}
			});
		});
	}

	/** But for a harmless explanation, which never takes an emergency away. */
	@Test
	void findingAddedNeverMakesCareLessUrgent() {
		Set<Slug> explanations = TriageFixture.explanations(this.redFlags);
		Draws draws = new Draws(this.codebook, 3);
		Stream.concat(Stream.of(2, 4, 8).flatMap((size) -> draws.small(400, size)), draws.plausible(100))
			.forEach((findings) -> {
				Disposition before = triage(findings).disposition();
				others(findings).forEach((added) -> {
					Disposition after = triage(with(findings, added)).disposition();
					if (!explanations.contains(added)) {
						assertThat(after).as("%s after %s", added, findings).isLessThanOrEqualTo(before);
					}
					else if (before.level() == CareLevel.EMERGENCY && !added.equals(YEARS)) {
						assertThat(after.level()).as("%s after %s", added, findings).isEqualTo(CareLevel.EMERGENCY);
					}
				});
			});
	}

	@Test
	void dangerAddedNeverMakesCareLessUrgent() {
		List<Slug> dangers = this.codebook.findings()
			.stream()
			.filter((finding) -> triage(List.of(finding)).disposition().level().atLeast(CareLevel.URGENT))
			.toList();
		assertThat(dangers).hasSizeGreaterThan(20)
			.doesNotContainAnyElementsOf(TriageFixture.explanations(this.redFlags));
	}

	/** Once nothing is open that could raise it, no answer that is open does. */
	@Test
	void theLevelIsFinalWhereItIsSaidToBe() {
		new Draws(this.codebook, 18).plausible(300)
			.map(this::assess)
			.filter(Assessment::isComplete)
			.forEach((assessment) -> assessment.known()
				.open()
				.forEach((finding) -> assertThat(
						triage(with(assessment.answers().findings(), finding)).disposition().level())
					.as("%s after %s", finding, assessment.answers())
					.isGreaterThanOrEqualTo(assessment.level())));
	}

	@Test
	void oneQuestionThatDecidesLeftOutLeavesTheLevelOpen() {
		List<Slug> all = Fixtures.HARMLESS.stream().map(Slug::new).toList();
		assertThat(assess(all).isComplete()).isTrue();
		assertThat(assess(all).level()).isEqualTo(CareLevel.SELF_CARE);
		assertThat(all)
			.filteredOn((left) -> !assess(all.stream().filter((one) -> !one.equals(left)).toList()).isComplete())
			.extracting(Slug::value)
			.contains("no-emergency-signs", "no-today-signs", "calf", "at-night", "now-and-then", "bearable",
					"no-nerve-signs", "no-muscle-signs", "no-leg-signs", "no-general-signs", "no-conditions",
					"no-new-medicine", "fluids-fine")
			.doesNotContain("diet-varied", "hard-painful-knot");
	}

	@Test
	void noRankingChangesTheLevelOfCare() {
		Stream.concat(sets(8), this.codebook.findings().stream().map(List::of)).forEach((findings) -> {
			CareLevel level = triage(findings).disposition().level();

			assertThat(assess(findings).triage()).as("%s", findings).isEqualTo(triage(findings));
			assertThat(assess(findings).level()).isEqualTo(level);
			assertThat(this.assessor.level(this.codebook.choose(findings))).isEqualTo(level);
			assertThat(this.jsons.of(assess(findings)).careLevel()).isIn(level.code(),
					(level == CareLevel.SELF_CARE) ? "unknown" : level.code());
		});
	}

	@Test
	void priorAndPartsAddUpToTheTotal() {
		new Draws(this.codebook, 4).sets(400)
			.flatMap((findings) -> assess(findings).factors().stream())
			.forEach((factor) -> assertThat(
					factor.contributions().map(Contribution::weight).reduce(factor.prior(), Weight::plus))
				.as("%s", factor)
				.isEqualTo(factor.total()));
	}

	@Test
	void priorAndPartsAddUpToTheTotalInTheJson() {
		new Draws(this.codebook, 4).sets(400)
			.flatMap((findings) -> this.jsons.of(assess(findings)).factors().stream())
			.forEach((factor) -> assertThat(Stream.concat(factor.pro().stream(), factor.contra().stream())
				.map(ContributionJson::weight)
				.reduce(factor.prior(), BigDecimal::add)).as("%s", factor).isEqualTo(factor.weight()));
	}

	@Test
	void priorPartsAndSmallPartsAddUpToTheTotalThatAVisitorSees() {
		sets(4).flatMap((findings) -> assess(findings).factors().stream()).forEach((factor) -> {
			Sum sum = this.sums.of(factor);
			BigDecimal all = sum.parts()
				.stream()
				.map((part) -> part.weight().decibans())
				.reduce(decibans(sum.prior()), BigDecimal::add)
				.add((sum.small() != null) ? decibans(sum.small()) : BigDecimal.ZERO);

			assertThat(all).as("%s", factor).isEqualTo(decibans(sum.total())).isEqualTo(factor.total().decibans());
			assertThat(sum.parts()).extracting((part) -> part.weight().speaksFor())
				.isSortedAccordingTo(Comparator.reverseOrder());
			assertThat(sum.parts()).hasSize((int) factor.contributions().filter((part) -> !part.isSmall()).count());
			assertThat(sum.small() != null).isEqualTo(factor.contributions().anyMatch(Contribution::isSmall));
		});
	}

	@Test
	void aFactorWithoutItsNeedsIsNeverShownAndHasNeitherBandNorParts() {
		Stream.concat(new Draws(this.codebook, 9).sets(400), this.codebook.findings().stream().map(List::of))
			.forEach((findings) -> {
				Assessment assessment = assess(findings);
				List<RankedFactor> without = assessment.factors()
					.stream()
					.filter((factor) -> rankedClasses(factor.code(), findings).findAny().isEmpty())
					.toList();

				assertThat(assessment.shown()).as("%s", findings).doesNotContainAnyElementsOf(without);
				assertThat(without).isNotEmpty().allSatisfy((factor) -> {
					assertThat(factor.shown()).isFalse();
					assertThat(factor.band()).isEqualTo(Band.NONE);
					assertThat(factor.contributions()).isEmpty();
					assertThat(factor.total()).isEqualTo(factor.prior());
				});
			});
	}

	@Test
	void aFactorStandsThroughAClassOfItsOwnThatHasItsNeeds() {
		sets(10).forEach((findings) -> assess(findings).factors()
			.stream()
			.filter((factor) -> rankedClasses(factor.code(), findings).findAny().isPresent())
			.forEach((factor) -> assertThat(rankedClasses(factor.code(), findings).map(Condition::code))
				.as("%s after %s", factor, findings)
				.contains(factor.through())));
	}

	@ParameterizedTest
	@EnumSource(names = { "FIRST", "NAMED" })
	void aDangerIsShownWithItsSignAlone(Kind kind) {
		assertThat(this.likelihoods.rules(kind)).isNotEmpty()
			.allSatisfy((rule) -> assertThat(rule.findings()).allSatisfy((sign) -> {
				assertThat(assess(List.of(sign)).shown()).extracting(RankedFactor::code).contains(rule.factor());
			}));
	}

	@Test
	void aDangerWhoseSignIsTickedIsShownAndNothingElseTakesItsPlace() {
		Draws draws = new Draws(this.codebook, 11);
		Stream.concat(draws.sets(400), draws.plausible(1000)).forEach((findings) -> {
			Set<Slug> dangers = dangers(findings);
			List<Slug> shown = assess(findings).shown().stream().map(RankedFactor::code).toList();

			assertThat(shown.containsAll(dangers) || dangers.containsAll(shown)).as("%s of %s", shown, findings)
				.isTrue();
			assertThat(shown).as("%s", findings).hasSizeGreaterThanOrEqualTo(Math.min(dangers.size(), MOST_SHOWN));
		});
	}

	@Test
	void aDangerThatStandsFirstIsBeforeEverythingElse() {
		sets(12).forEach((findings) -> {
			List<Slug> first = first(findings);

			assertThat(assess(findings).factors().stream().map(RankedFactor::code).limit(first.size()))
				.as("%s", findings)
				.containsExactlyInAnyOrderElementsOf(first);
		});
	}

	@Test
	void noMoreThanFourAreShownAndFiveWithADanger() {
		new Draws(this.codebook, 13).sets(400)
			.forEach((findings) -> assertThat(assess(findings).shown()).as("%s", findings)
				.hasSizeLessThanOrEqualTo(dangers(findings).isEmpty() ? MOST_SHOWN - 1 : MOST_SHOWN));
	}

	@Test
	void whatSpeaksForIsPositiveAndWhatSpeaksAgainstIsNegative() {
		List<RankedFactor> factors = assess(this.codebook.findings()).factors();

		assertThat(factors).flatExtracting(RankedFactor::pro)
			.allMatch((contribution) -> contribution.weight().tenths() > 0);
		assertThat(factors).flatExtracting(RankedFactor::contra)
			.allMatch((contribution) -> contribution.weight().tenths() < 0);
	}

	@Test
	void ofAnswersThatSayTheSameTheStrongestCountsInFullTheNextByHalfAndOthersByAQuarter() {
		List<Set<Slug>> sameClues = this.likelihoods.rules(Kind.SAME_CLUE).map(RankingRule::findings).toList();
		new Draws(this.codebook, 14).sets(100)
			.forEach((findings) -> assess(findings).factors()
				.stream()
				.filter((factor) -> rankedClasses(factor.code(), findings).findAny().isPresent())
				.forEach((factor) -> {
					assertThat(factor.pro()).as("%s", findings)
						.containsExactlyInAnyOrderElementsOf(parts(factor, findings, sameClues, Weight::speaksFor));
					assertThat(factor.contra()).as("%s", findings)
						.containsExactlyInAnyOrderElementsOf(
								parts(factor, findings, sameClues, AssessmentLawTests::speaksAgainst));
				}));
	}

	@Test
	void partsStandStrongestFirstThenByCode() {
		Comparator<Contribution> order = Comparator
			.comparingInt((Contribution part) -> Math.abs(part.weight().tenths()))
			.reversed()
			.thenComparing(Contribution::finding);
		sets(15).flatMap((findings) -> assess(findings).factors().stream()).forEach((factor) -> {
			assertThat(factor.pro()).isSortedAccordingTo(order);
			assertThat(factor.contra()).isSortedAccordingTo(order);
		});
	}

	@Test
	void anySetOfAnswersRanksEveryFactorOnceBestFirst() {
		List<Slug> all = assess(List.of()).factors().stream().map(RankedFactor::code).sorted().toList();
		Comparator<RankedFactor> bestFirst = Comparator.comparing(RankedFactor::total)
			.reversed()
			.thenComparing(RankedFactor::code);
		Stream.concat(new Draws(this.codebook, 5).sets(400), this.codebook.findings().stream().map(List::of))
			.forEach((findings) -> {
				List<RankedFactor> factors = assess(findings).factors();
				List<RankedFactor> ranked = factors.stream()
					.filter((factor) -> rankedClasses(factor.code(), findings).findAny().isPresent())
					.toList();

				assertThat(factors).extracting(RankedFactor::code).containsExactlyInAnyOrderElementsOf(all);
				assertThat(factors).startsWith(ranked.toArray(RankedFactor[]::new));
				assertThat(ranked.subList(first(findings).size(), ranked.size())).isSortedAccordingTo(bestFirst);
				assertThat(factors.subList(ranked.size(), factors.size()))
					.isSortedAccordingTo(Comparator.comparing(RankedFactor::code));
			});
	}

	@Test
	void ranksOfTheJsonCountFromOne() {
		sets(16).map((findings) -> this.jsons.of(assess(findings)).factors()).forEach((factors) -> {
			for (int place = 0; place < factors.size(); place++) {
				assertThat(factors.get(place).rank()).isEqualTo(place + 1);
			}
		});
	}

	@Test
	void theJsonSaysOfTheSameFactorsThatTheyAreShown() {
		sets(17).map(this::assess)
			.forEach((assessment) -> assertThat(
					this.jsons.of(assessment).factors().stream().filter(FactorJson::shown).map(FactorJson::code))
				.containsExactlyInAnyOrderElementsOf(
						assessment.shown().stream().map((factor) -> factor.code().value()).toList()));
	}

	@Test
	void thousandsOfAnswersAreRanked() {
		List<Slug> findings = new ArrayList<>();
		for (int time = 0; time < 50; time++) {
			findings.addAll(this.codebook.findings());
		}

		assertThat(assess(findings)).isEqualTo(assess(this.codebook.findings()));
	}

	@Test
	void nothingAnsweredSaysThatItKnowsTooLittle() {
		Assessment assessment = assess(List.of());

		assertThat(assessment.triage().disposition()).isEqualTo(Disposition.SELF_CARE);
		assertThat(assessment.triage().flags()).isEmpty();
		assertThat(assessment.notes()).containsExactly(Note.DANGER_SIGNS_NOT_ANSWERED, Note.TOO_FEW_ANSWERS);
	}

	@Test
	void nothingAnsweredShowsNothing() {
		assertThat(assess(List.of()).shown()).isEmpty();
		assertThat(this.jsons.of(assess(List.of())).factors()).noneMatch(FactorJson::shown);
	}

	@Test
	void nothingAnsweredLeavesThePriorsAndRanksOnlyWhatNeedsNoAnswer() {
		List<RankedFactor> factors = assess(List.of()).factors();

		assertThat(factors).allMatch((factor) -> factor.total().equals(factor.prior()))
			.allMatch((factor) -> factor.contributions().findAny().isEmpty());
		assertThat(factors.get(0).code()).isEqualTo(assess(List.of()).ordinary());
		assertThat(factors.subList(1, factors.size())).isSortedAccordingTo(Comparator.comparing(RankedFactor::code))
			.extracting(RankedFactor::band)
			.containsOnly(Band.NONE);
	}

	@Test
	void everythingTickedIsAnEmergencyAndSaidToTellNothingApart() {
		Assessment assessment = assess(this.codebook.findings());

		assertThat(assessment.level()).isEqualTo(CareLevel.EMERGENCY);
		assertThat(assessment.notes()).containsExactly(Note.CONFLICTING_ANSWERS, Note.EVERYTHING_TICKED);
	}

	@Test
	void answersThatContradictEachOtherAreNotedAndTheMoreUrgentReadingStands() {
		for (Question question : this.codebook.questions()) {
			List<Slug> sensible = question.answers()
				.stream()
				.filter((answer) -> !answer.isNone())
				.map(Answer::code)
				.toList();
			List<Slug> all = question.answers().stream().map(Answer::code).toList();
			if (question.isOne() || all.size() > sensible.size()) {
				assertThat(assess(all).notes()).as(question.slug()).contains(Note.CONFLICTING_ANSWERS);
				assertThat(assess(all).triage().disposition()).as(question.slug())
					.isEqualTo(assess(sensible).triage().disposition());
			}
		}
	}

	@Test
	void answersThatFitTogetherAreNotSaidToConflict() {
		new Draws(this.codebook, 6).plausible(200)
			.forEach((findings) -> assertThat(assess(findings).notes()).as("%s", findings)
				.doesNotContain(Note.CONFLICTING_ANSWERS));
	}

	private Stream<List<Slug>> sets(long seed) {
		return new Draws(this.codebook, seed).sets(200);
	}

	/** What the red flags alone say. */
	private Triage.Outcome triage(List<Slug> findings) {
		Answers answers = this.codebook.choose(findings);
		return this.redFlags.triage().assess(this.codebook.withImplied(answers).findings());
	}

	private Assessment assess(List<Slug> findings) {
		return this.assessor.assess(this.codebook.choose(findings));
	}

	/** The classes of a factor that can be ranked. */
	private Stream<Condition> rankedClasses(Slug factor, List<Slug> findings) {
		return this.likelihoods.all()
			.stream()
			.filter((condition) -> condition.factor().equals(factor) && isRanked(condition, findings));
	}

	/** The factor under which a condition is shown. */
	private static RankedFactor shownAs(Condition condition, List<RankedFactor> factors) {
		return factors.stream().filter((factor) -> factor.code().equals(condition.factor())).findFirst().orElseThrow();
	}

	/** Whether its factor stands through it. */
	private static boolean carries(Condition condition, List<RankedFactor> factors) {
		return condition.code().equals(shownAs(condition, factors).through());
	}

	private static boolean isRanked(Condition condition, List<Slug> findings) {
		return condition.needs().stream().allMatch((need) -> need.stream().anyMatch(findings::contains));
	}

	private Set<Slug> dangers(List<Slug> findings) {
		return Stream.of(Kind.FIRST, Kind.NAMED).flatMap((kind) -> dangers(kind, findings)).collect(Collectors.toSet());
	}

	private List<Slug> first(List<Slug> findings) {
		return dangers(Kind.FIRST, findings).distinct().toList();
	}

	private Stream<Slug> dangers(Kind kind, List<Slug> findings) {
		return this.likelihoods.rules(kind)
			.filter((rule) -> rule.findings().stream().anyMatch(findings::contains))
			.flatMap((rule) -> Stream.ofNullable(rule.factor()));
	}

	/** What counts for or against a factor, worked out by hand. */
	private List<Contribution> parts(RankedFactor factor, List<Slug> findings, List<Set<Slug>> sameClues,
			Predicate<Weight> side) {
		Condition condition = this.likelihoods.all()
			.stream()
			.filter((one) -> one.code().equals(factor.through()))
			.findFirst()
			.orElseThrow();
		List<Contribution> parts = new ArrayList<>();
		List<Slug> alone = findings.stream()
			.filter((finding) -> sameClues.stream().noneMatch((same) -> same.contains(finding)))
			.toList();
		Stream.concat(sameClues.stream(), alone.stream().map(Set::of)).forEach((same) -> {
			List<Slug> strongestFirst = findings.stream()
				.filter((finding) -> same.contains(finding) && side.test(weight(condition, finding)))
				.sorted(Comparator.comparing((Slug finding) -> Math.abs(weight(condition, finding).tenths()))
					.reversed()
					.thenComparing(Comparator.naturalOrder()))
				.toList();
			for (int i = 0; i < strongestFirst.size(); i++) {
				double portion = (i == 0) ? 1 : (i == 1) ? 0.5 : 0.25;
				int tenths = (int) Math.floor(weight(condition, strongestFirst.get(i)).tenths() * portion + 0.5);
				if (tenths != 0) {
					parts.add(new Contribution(strongestFirst.get(i), new Weight(tenths), portion,
							(i == 0) ? null : strongestFirst.get(0)));
				}
			}
		});
		return parts;
	}

	private Weight weight(Condition condition, Slug finding) {
		return this.likelihoods.cell(condition.code(), finding).weight();
	}

	private static boolean speaksAgainst(Weight weight) {
		return weight.tenths() < 0;
	}

	private static BigDecimal decibans(String signed) {
		return new BigDecimal(signed.replace("+", "").replace('−', '-'));
	}

	private List<Slug> others(List<Slug> findings) {
		return this.codebook.findings().stream().filter((finding) -> !findings.contains(finding)).toList();
	}

	private static List<Slug> with(List<Slug> findings, Slug added) {
		return Stream.concat(findings.stream(), Stream.of(added)).toList();
	}

}
