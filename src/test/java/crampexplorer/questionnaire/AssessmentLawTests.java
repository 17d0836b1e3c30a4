package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What holds for every set of answers, tried on random ones over the whole codebook. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AssessmentLawTests {

	private final Assessor assessor;

	private final Codebook codebook;

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
	void findingForNeverLowersAndFindingAgainstNeverRaisesATotal() {
		List<List<Slug>> sets = sets(2).toList();
		for (Slug added : this.codebook.findings()) {
			List<Integer> speaks = changes(List.of(), added);
			sets.stream()
				.filter((findings) -> !findings.contains(added))
				.forEach((findings) -> assertThat(changes(findings, added)).as("%s after %s", added, findings)
					.zipSatisfy(speaks, (change, direction) -> assertThat(change).isIn(0, direction)));
		}
	}

	@Test
	void findingAddedNeverMakesCareLessUrgent() {
		sets(3).forEach((findings) -> {
			Disposition before = assess(findings).triage().disposition();
			others(findings).forEach((added) -> {
				Disposition after = assess(with(findings, added)).triage().disposition();
				assertThat(after.level().atLeast(before.level())).as("%s after %s", added, findings).isTrue();
				assertThat(after).as("%s after %s", added, findings).isLessThanOrEqualTo(before);
			});
		});
	}

	@Test
	void priorAndCountedWeightsAddUpToTheTotal() {
		new Draws(this.codebook, 4).sets(400)
			.flatMap((findings) -> assess(findings).factors().stream())
			.forEach((factor) -> assertThat(Stream.concat(factor.pro().stream(), factor.contra().stream())
				.filter(Contribution::counted)
				.map(Contribution::weight)
				.reduce(factor.prior(), Weight::plus)).as("%s", factor).isEqualTo(factor.total()));
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
	void ofEqualsInAClueGroupTheFirstOfTheCodebookCounts() {
		List<Contribution> pro = assess(List.of(new Slug("tingling"), new Slug("numbness"))).factors()
			.stream()
			.filter((factor) -> factor.code().value().equals("nerve-damage"))
			.findFirst()
			.orElseThrow()
			.pro();

		assertThat(pro)
			.extracting((contribution) -> contribution.clue().finding().value(), Contribution::weight,
					Contribution::counted)
			.containsExactly(tuple("numbness", new Weight(60), true), tuple("tingling", new Weight(60), false));
	}

	@Test
	void anySetOfAnswersRanksEveryFactorOnceBestFirst() {
		int factors = assess(List.of()).factors().size();
		Comparator<RankedFactor> order = Comparator.comparing(RankedFactor::total)
			.reversed()
			.thenComparing(RankedFactor::code);
		Stream.concat(new Draws(this.codebook, 5).sets(400), this.codebook.findings().stream().map(List::of))
			.map((findings) -> assess(findings).factors())
			.forEach((ranked) -> {
				assertThat(ranked).hasSize(factors).isSortedAccordingTo(order);
				assertThat(ranked).extracting(RankedFactor::code).doesNotHaveDuplicates();
				assertThat(ranked.get(factors - 1).rank()).isEqualTo(factors);
			});
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
	void nothingAnsweredLeavesTheOrderOfThePriorsAndNoBandAboveNone() {
		List<RankedFactor> factors = assess(List.of()).factors();

		assertThat(factors).isSortedAccordingTo(
				Comparator.comparing(RankedFactor::prior).reversed().thenComparing(RankedFactor::code));
		assertThat(factors).allMatch((factor) -> factor.total().equals(factor.prior()));
		assertThat(factors).extracting(RankedFactor::band).containsOnly(Band.NONE);
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

	private Assessment assess(List<Slug> findings) {
		return this.assessor.assess(this.codebook.choose(findings));
	}

	/** Whether a finding raises (1), lowers (-1) or leaves (0) each factor, by code. */
	private List<Integer> changes(List<Slug> findings, Slug added) {
		List<Weight> before = totals(findings);
		List<Weight> after = totals(with(findings, added));
		return IntStream.range(0, before.size())
			.mapToObj((index) -> Integer.signum(after.get(index).compareTo(before.get(index))))
			.toList();
	}

	private List<Weight> totals(List<Slug> findings) {
		return assess(findings).factors()
			.stream()
			.sorted(Comparator.comparing(RankedFactor::code))
			.map(RankedFactor::total)
			.toList();
	}

	private List<Slug> others(List<Slug> findings) {
		return this.codebook.findings().stream().filter((finding) -> !findings.contains(finding)).toList();
	}

	private static List<Slug> with(List<Slug> findings, Slug added) {
		return Stream.concat(findings.stream(), Stream.of(added)).toList();
	}

}
