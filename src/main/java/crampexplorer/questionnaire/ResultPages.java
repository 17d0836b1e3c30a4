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
import crampexplorer.cause.Medicines;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.nutrition.Plates;
import crampexplorer.questionnaire.ResultPage.LesserFactor;
import crampexplorer.questionnaire.ResultPage.NextQuestion;
import crampexplorer.questionnaire.ResultPage.PlateShown;
import crampexplorer.questionnaire.ResultPage.ShownCaution;
import crampexplorer.questionnaire.ResultPage.ShownCluster;
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

	private final Medicines medicines;

	private final PersonalCautions cautions;

	private final Plates plates;

	private final Topics topics;

	ResultPages(Assessor assessor, Codebook codebook, RedFlags flags, Factors factors, Clusters clusters,
			Medicines medicines, PersonalCautions cautions, Plates plates, Topics topics) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.flags = flags;
		this.factors = factors;
		this.clusters = clusters;
		this.medicines = medicines;
		this.cautions = cautions;
		this.plates = plates;
		this.topics = topics;
	}

	ResultPage of(Answers answers, References references) {
		Assessment assessment = this.assessor.assess(answers);
		Disposition disposition = assessment.triage().disposition();
		Flags told = flags(assessment, references);
		Topic watch = this.topics.get("/check/result");
		List<Passage> selfCare = told.deciding().isEmpty() ? references.cite(watch, "self-care") : List.of();
		List<Passage> watchEmergency = references.cite(watch, "watch-emergency");
		List<Passage> watchToday = references.cite(watch, "watch-today");
		List<Passage> tonight = references.cite(watch,
				assessment.level().atLeast(CareLevel.URGENT) ? "tonight-urgent" : "tonight");
		List<PersonalCaution> applying = this.cautions.thatApplyTo(answers);
		List<ShownCaution> shownCautions = applying.stream()
			.map((caution) -> ShownCaution.of(caution, this.topics, references))
			.toList();
		boolean food = applying.stream().allMatch((caution) -> caution.withholds() == null);
		List<RankedFactor> shown = assessment.shown();
		List<ShownFactor> inFull = shown.stream().map((factor) -> shown(factor, food, answers, references)).toList();
		Map<Boolean, List<LesserFactor>> lesser = assessment.factors()
			.stream()
			.filter((factor) -> !shown.contains(factor))
			.collect(Collectors.partitioningBy((factor) -> factor.band() != Band.NONE, Collectors
				.mapping((factor) -> LesserFactor.of(factor, this.codebook, this.factors), Collectors.toList())));
		List<AnswersPage.Row> rows = AnswersPage.rows(answers, this.codebook);
		long answered = rows.stream().filter((row) -> !row.answers().isEmpty()).count();
		return new ResultPage(disposition.level().code(), ResultPage.heading(assessment), told.deciding(),
				told.others(), selfCare, watchEmergency, watchToday, tonight,
				assessment.notes().stream().map(Note::code).toList(), answered, rows.size() - answered, inFull,
				assessment.nearFirst(), clusters(assessment, references), next(assessment), asks(shown, references),
				lesser.getOrDefault(true, List.of()), lesser.getOrDefault(false, List.of()), shownCautions,
				PlateShown.of(assessment, applying, this.cautions.settleFood(answers, this.codebook), this.plates,
						references),
				rows, answers.findings().stream().map(Slug::value).toList(), references.list(), watch.review());
	}

	/** Flags that decide, and others that name an answer which no deciding one names. */
	private Flags flags(Assessment assessment, References references) {
		Disposition disposition = assessment.triage().disposition();
		Flags flags = new Flags(new ArrayList<>(), new ArrayList<>());
		Set<Slug> told = new HashSet<>();
		for (RaisedFlag raised : assessment.triage().flags()) {
			boolean decides = raised.disposition().level() == disposition.level()
					&& raised.disposition().within() == disposition.within();
			RedFlag flag = this.flags.get(raised.code());
			if (decides) {
				told.addAll(raised.findings());
				Topic card = this.topics.get(flag.path());
				flags.deciding()
					.add(ShownFlag.of(raised, flag, this.codebook,
							references.cite(card, flag.advicePart(raised.disposition())),
							references.cite(card, flag.sayPart(raised.disposition()))));
			}
			else if (!told.containsAll(raised.findings())) {
				flags.others().add(ShownFlag.of(raised, flag, this.codebook, List.of(), List.of()));
			}
		}
		return flags;
	}

	private ShownFactor shown(RankedFactor ranked, boolean food, Answers answers, References references) {
		Factor factor = this.factors.get(ranked.code());
		boolean medicine = factor.path().equals(Medicines.PATH);
		return ShownFactor.of(ranked, factor, food, medicine ? this.medicines.taken(answers.findings()) : List.of(),
				this.codebook, this.topics, references);
	}

	private List<ShownCluster> clusters(Assessment assessment, References references) {
		return this.clusters
			.in(assessment.answers().findings(), codes(assessment.shown().stream()),
					codes(assessment.factors().stream().filter((factor) -> factor.band() != Band.NONE)))
			.stream()
			.map((cluster) -> new ShownCluster(cluster.title(), cluster.path(),
					references.cite(this.topics.get(cluster.path()), "words")))
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

	private List<Passage> asks(List<RankedFactor> shown, References references) {
		return shown.stream()
			.limit(MOST_ASKED)
			.flatMap((factor) -> references.cite(this.topics.get(this.factors.get(factor.code()).path()), "ask")
				.stream())
			.toList();
	}

	private record Flags(List<ShownFlag> deciding, List<ShownFlag> others) {
	}

}
