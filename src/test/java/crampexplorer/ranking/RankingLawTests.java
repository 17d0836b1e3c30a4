package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any answers. The random sets are the same on every run. */
class RankingLawTests {

	private static final int SETS = 1000;

	private static final int MOST = 20;

	private static final int MOST_SHOWN = 5;

	private static final Rules RULES = Reference.rules();

	private static final Ranking RANKING = new Reference().ranking();

	private static final Table TABLE = RANKING.table();

	private static final List<Slug> FINDINGS = List.copyOf(new TreeSet<>(TABLE.findings()));

	private final Random random = new Random(20261122);

	@Test
	void furtherAnswerThatSpeaksForAConditionNeverLowersItsTotal() {
		Scale scale = new Scale(TABLE, RULES);
		forRandomSets((findings) -> {
			Slug answer = FINDINGS.get(this.random.nextInt(FINDINGS.size()));
			Set<Slug> more = new TreeSet<>(findings);
			more.add(answer);
			Standing before = standing(scale, findings);
			Standing after = standing(scale, more);
			for (int i = 0; i < scale.columns().size(); i++) {
				Slug condition = scale.columns().get(i).candidate().code();
				if (TABLE.cell(condition, answer).weight().speaksFor()) {
					assertThat(after.total(i)).as("%s after %s", condition, more)
						.isGreaterThanOrEqualTo(before.total(i));
				}
			}
		});
	}

	@Test
	void oneMoreAnswerComesToTheSameAsAllAtOnce() {
		Scale scale = new Scale(TABLE, RULES);
		forRandomSets((findings) -> {
			Slug answer = FINDINGS.get(this.random.nextInt(FINDINGS.size()));
			Set<Slug> others = new TreeSet<>(findings);
			others.remove(answer);
			findings.add(answer);
			Standing step = standing(scale, others).with(scale.findings().number(answer));
			Standing whole = standing(scale, findings);
			for (int i = 0; i < scale.columns().size(); i++) {
				assertThat(step.total(i)).isEqualTo(whole.total(i));
				assertThat(step.ranked().get(i)).isEqualTo(whole.ranked().get(i));
				assertThat(step.restsOnAClue(i)).isEqualTo(whole.restsOnAClue(i));
			}
		});
	}

	private static Standing standing(Scale scale, Set<Slug> findings) {
		BitSet chosen = scale.findings().bits(findings);
		return Standing.of(scale, chosen, scale.apart(chosen), scale.findings().bits(RULES.common()));
	}

	@Test
	void priorAndPartsAddUpToTheTotal() {
		forRandomSets((findings) -> assertThat(RANKING.rank(findings)).allSatisfy((factor) -> {
			Weight sum = factor.contributions().map(Contribution::weight).reduce(factor.prior(), Weight::plus);
			assertThat(sum).isEqualTo(factor.total());
		}));
	}

	@Test
	void factorStartsWhereTheConditionStartsThatCarriesIt() {
		Map<Slug, Slug> factors = TABLE.candidates()
			.stream()
			.collect(Collectors.toMap(Candidate::code, Candidate::factor));
		forRandomSets((findings) -> assertThat(RANKING.rank(findings)).allSatisfy((factor) -> {
			Slug through = Objects.requireNonNull(factor.through());
			assertThat(factors).containsEntry(through, factor.code());
			assertThat(factor.prior()).isEqualTo(TABLE.prior(through));
		}));
	}

	@Test
	void everyFactorStandsInTheListOnce() {
		List<Slug> factors = TABLE.candidates().stream().map(Candidate::factor).distinct().toList();
		forRandomSets((findings) -> assertThat(RANKING.rank(findings)).extracting(RankedFactor::code)
			.containsExactlyInAnyOrderElementsOf(factors));
	}

	@Test
	void orderAndRepetitionDoNotMatter() {
		forRandomSets((findings) -> {
			List<Slug> more = new ArrayList<>(findings);
			findings.stream().filter((finding) -> this.random.nextBoolean()).forEach(more::add);
			Collections.shuffle(more, this.random);
			assertThat(RANKING.rank(more)).isEqualTo(RANKING.rank(findings));
		});
	}

	@Test
	void sameAnswersGiveTheSameList() {
		Ranking again = new Reference().ranking();
		forRandomSets((findings) -> assertThat(again.rank(findings)).isEqualTo(RANKING.rank(findings)));
	}

	@Test
	void fiveAreShownAtMostAndWithoutADangerFour() {
		forRandomSets((findings) -> assertThat(RANKING.rank(findings).stream().filter(RankedFactor::shown).count())
			.isLessThanOrEqualTo(RANKING.named(findings).isEmpty() ? MOST_SHOWN - 1 : MOST_SHOWN));
	}

	@Test
	void everyNamedDangerIsShownWhileThereIsRoom() {
		forRandomSets((findings) -> {
			List<Slug> named = RULES.named(addSigns(findings));
			List<Slug> shown = RANKING.rank(findings)
				.stream()
				.filter(RankedFactor::shown)
				.map(RankedFactor::code)
				.toList();
			assertThat(shown.stream().filter(named::contains)).hasSize(Math.min(named.size(), MOST_SHOWN));
		});
	}

	@Test
	void dangersOfAFirstSignStandFirst() {
		forRandomSets((findings) -> {
			List<Slug> first = first(addSigns(findings));
			assertThat(RANKING.rank(findings).stream().limit(first.size())).extracting(RankedFactor::code)
				.containsExactlyInAnyOrderElementsOf(first);
		});
	}

	private static List<Slug> first(Set<Slug> findings) {
		return RULES.signs()
			.stream()
			.filter((sign) -> sign.first() && findings.contains(sign.finding()))
			.map(Rules.Sign::factor)
			.distinct()
			.toList();
	}

	/** Each of the signs with a chance of one in four. */
	private Set<Slug> addSigns(Set<Slug> findings) {
		RULES.signs()
			.stream()
			.filter((sign) -> this.random.nextInt(4) == 0)
			.forEach((sign) -> findings.add(sign.finding()));
		return findings;
	}

	private void forRandomSets(Consumer<Set<Slug>> law) {
		for (int set = 0; set < SETS; set++) {
			int count = this.random.nextInt(MOST + 1);
			Set<Slug> findings = new TreeSet<>();
			for (int i = 0; i < count; i++) {
				findings.add(FINDINGS.get(this.random.nextInt(FINDINGS.size())));
			}
			law.accept(findings);
		}
	}

}
