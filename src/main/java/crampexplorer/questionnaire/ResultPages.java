package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.nutrition.Plates;
import crampexplorer.questionnaire.ResultPage.Answered;
import crampexplorer.questionnaire.ResultPage.Care;
import crampexplorer.questionnaire.ResultPage.LesserFactor;
import crampexplorer.questionnaire.ResultPage.NextQuestion;
import crampexplorer.questionnaire.ResultPage.Personal;
import crampexplorer.questionnaire.ResultPage.PlateShown;
import crampexplorer.questionnaire.ResultPage.Ranked;
import crampexplorer.questionnaire.ResultPage.ShownFlag;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;

import org.springframework.stereotype.Component;

/** Makes the result of the check from an assessment. */
@Component
class ResultPages {

	/** There are questions to ask for as many factors. */
	private static final int MOST_ASKED = 3;

	private final Assessor assessor;

	private final Codebook codebook;

	private final RedFlags flags;

	private final Factors factors;

	private final Clusters clusters;

	private final ShownFactors shownFactors;

	private final Sums sums;

	private final YourMedicines medicines;

	private final PersonalCautions cautions;

	private final Plates plates;

	private final Topics topics;

	ResultPages(Assessor assessor, Codebook codebook, RedFlags flags, Factors factors, Clusters clusters,
			ShownFactors shownFactors, Sums sums, YourMedicines medicines, PersonalCautions cautions, Plates plates,
			Topics topics) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.flags = flags;
		this.factors = factors;
		this.clusters = clusters;
		this.shownFactors = shownFactors;
		this.sums = sums;
		this.medicines = medicines;
		this.cautions = cautions;
		this.plates = plates;
		this.topics = topics;
	}

	ResultPage of(Answers answers, References references) {
		Assessment assessment = this.assessor.assess(answers);
		List<PersonalCaution> applying = this.cautions.thatApplyTo(this.codebook.withImplied(answers));
		boolean food = applying.stream().allMatch((caution) -> caution.withholds() == null);
		return new ResultPage(this.topics.get(QuestionnaireRoom.RESULT), care(assessment),
				assessment.notes().stream().map(Note::code).toList(),
				new Personal(applying.stream().map((caution) -> this.topics.get(caution.path())).toList(),
						this.medicines.of(answers)),
				ranked(assessment, food),
				PlateShown.of(assessment, applying, this.cautions.settleFood(answers, this.codebook), this.plates),
				new Answered(AnswersPage.rows(answers, this.codebook), assessment.factors().size(),
						answers.findings().stream().map(Slug::value).toList()),
				references);
	}

	/** Flags that decide, and others that name an answer which no deciding one names. */
	private Care care(Assessment assessment) {
		Disposition disposition = assessment.triage().disposition();
		List<ShownFlag> deciding = new ArrayList<>();
		List<ShownFlag> others = new ArrayList<>();
		Set<Slug> told = new HashSet<>();
		for (RaisedFlag raised : assessment.triage().flags()) {
			boolean decides = raised.disposition().level() == disposition.level()
					&& raised.disposition().within() == disposition.within();
			ShownFlag shown = ShownFlag.of(raised, this.flags, this.codebook, this.topics);
			if (decides) {
				told.addAll(raised.findings());
				deciding.add(shown);
			}
			else if (!told.containsAll(raised.findings())) {
				others.add(shown);
			}
		}
		return new Care(assessment.isUndecided() ? ResultPage.UNDECIDED : disposition.level().code(),
				ResultPage.heading(assessment), deciding, others, assessment.deciding().size(),
				assessment.level().atLeast(CareLevel.URGENT) ? "tonight-urgent" : "tonight");
	}

	/** What an urgent sign may mean stands apart, and first. */
	private Ranked ranked(Assessment assessment, boolean food) {
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

	private List<LesserFactor> less(Assessment assessment, List<RankedFactor> shown) {
		return others(assessment, shown).filter((factor) -> factor.band() != Band.NONE)
			.map((factor) -> new LesserFactor(this.factors.get(factor.code()).path(), factor.band().code(),
					this.sums.of(factor)))
			.toList();
	}

	private List<Topic> rest(Assessment assessment, List<RankedFactor> shown) {
		return others(assessment, shown).filter((factor) -> factor.band() == Band.NONE)
			.map((factor) -> this.topics.get(this.factors.get(factor.code()).path()))
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
		return this.assessor.next(assessment.answers())
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
