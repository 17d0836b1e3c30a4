package crampexplorer.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.ResultPage.LesserFactor;
import crampexplorer.questionnaire.ResultPage.NextQuestion;
import crampexplorer.questionnaire.ResultPage.Ranked;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;

import org.springframework.stereotype.Component;

/** Makes what the result says of causes: which fit, and how well. */
@Component
class RankedCauses {

	/** There are questions to ask for as many factors. */
	private static final int MOST_ASKED = 3;

	private final Assessor assessor;

	private final Factors factors;

	private final Clusters clusters;

	private final ShownFactors shownFactors;

	private final Sums sums;

	private final Topics topics;

	RankedCauses(Assessor assessor, Factors factors, Clusters clusters, ShownFactors shownFactors, Sums sums,
			Topics topics) {
		this.assessor = assessor;
		this.factors = factors;
		this.clusters = clusters;
		this.shownFactors = shownFactors;
		this.sums = sums;
		this.topics = topics;
	}

	/** What an urgent sign may mean stands apart, and first. */
	Ranked of(Assessment assessment, boolean food) {
		List<RankedFactor> shown = assessment.shown();
		Set<Slug> signs = assessment.urgentSigns();
		Map<Boolean, List<RankedFactor>> apart = shown.stream()
			.collect(Collectors.partitioningBy((factor) -> kind(factor) == Factor.Kind.CONDITION && factor.pro()
				.stream()
				.anyMatch((contribution) -> contribution.isClue() && signs.contains(contribution.finding()))));
		List<RankedFactor> dangers = apart.getOrDefault(true, List.of());
		Answers answers = assessment.answers();
		List<ShownFactor> cards = this.shownFactors.of(apart.getOrDefault(false, List.of()), answers, food);
		boolean apartOrTogether = !dangers.isEmpty() || cards.size() < shown.size();
		return new Ranked(this.shownFactors.of(dangers, answers, food), cards,
				apartOrTogether ? 0 : assessment.nearFirst(), less(assessment, shown), rest(assessment, shown),
				clusters(assessment, cards), next(assessment), asks(shown));
	}

	/**
	 * Those to do something about by oneself: all but ordinary cramps, where there is
	 * another, as what eases these is said in every result; and but those whose own sign
	 * decided the level, as the sign says what to do and how soon. What fits weakly is no
	 * reason to act, unless it fits best.
	 */
	List<ShownFactor> toActOn(List<ShownFactor> shown, Assessment assessment) {
		Set<String> left = assessment.shown()
			.stream()
			.filter((factor) -> assessment.isDecided(factor)
					|| (shown.size() > 1 && factor.code().equals(assessment.ordinary())))
			.map((factor) -> this.factors.get(factor.code()).path())
			.collect(Collectors.toSet());
		return shown.stream()
			.filter((factor) -> !left.contains(factor.sum().path())
					&& (factor.equals(shown.get(0)) || factor.match().dots() >= Band.SOME.ordinal()))
			.toList();
	}

	private List<LesserFactor> less(Assessment assessment, List<RankedFactor> shown) {
		return others(assessment, shown).filter((factor) -> factor.band() != Band.NONE)
			.map((factor) -> new LesserFactor(factor.band().code(), this.sums.of(factor)))
			.toList();
	}

	private List<Link> rest(Assessment assessment, List<RankedFactor> shown) {
		return others(assessment, shown).filter((factor) -> factor.band() == Band.NONE)
			.map((factor) -> this.topics.get(this.factors.get(factor.code()).path()))
			.map((topic) -> new Link(topic.headline().name(), topic.link().path()))
			.toList();
	}

	/**
	 * What is not shown. To name dangers of which nothing was said would only frighten,
	 * and to name ordinary cramps where care is urgent would only soothe.
	 */
	private Stream<RankedFactor> others(Assessment assessment, List<RankedFactor> shown) {
		boolean urgent = assessment.level().atLeast(CareLevel.URGENT);
		return assessment.factors()
			.stream()
			.filter((factor) -> !shown.contains(factor) && kind(factor) != Factor.Kind.CONDITION
					&& !(urgent && factor.code().equals(assessment.ordinary())));
	}

	private Factor.Kind kind(RankedFactor ranked) {
		return this.factors.get(ranked.code()).kind();
	}

	/** What belongs together, where no card says so already. */
	private List<Topic> clusters(Assessment assessment, List<ShownFactor> cards) {
		List<Topic> told = cards.stream()
			.flatMap((card) -> Stream.ofNullable(card.together()))
			.flatMap((together) -> together.words().stream())
			.toList();
		return this.clusters
			.in(assessment.answers().findings(), codes(assessment.shown().stream()),
					codes(assessment.factors().stream().filter((factor) -> factor.band() != Band.NONE)))
			.stream()
			.map((cluster) -> this.topics.get(cluster.path()))
			.filter((words) -> !told.contains(words))
			.toList();
	}

	private static List<Slug> codes(Stream<RankedFactor> factors) {
		return factors.map(RankedFactor::code).toList();
	}

	/** Open danger signs come before any question that only moves the order. */
	private List<NextQuestion> next(Assessment assessment) {
		return this.assessor.next(assessment.known())
			.stream()
			.map((question) -> new NextQuestion(question.page(), question.title()))
			.toList();
	}

	private List<Said> asks(List<RankedFactor> shown) {
		return shown.stream()
			.limit(MOST_ASKED)
			.map((factor) -> new Said(this.topics.get(this.factors.get(factor.code()).path()), "ask"))
			.toList();
	}

}
