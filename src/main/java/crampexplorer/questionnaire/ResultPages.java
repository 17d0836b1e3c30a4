package crampexplorer.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.nutrition.Plates;
import crampexplorer.questionnaire.ResultPage.Answered;
import crampexplorer.questionnaire.ResultPage.Care;
import crampexplorer.questionnaire.ResultPage.Personal;
import crampexplorer.questionnaire.ResultPage.Ranked;
import crampexplorer.questionnaire.ResultPage.ShownFlag;

import org.springframework.stereotype.Component;

/** Makes the result of the check from an assessment. */
@Component
class ResultPages {

	/** A sentence names as many reasons. */
	private static final int MOST_REASONS = 2;

	private final Assessor assessor;

	private final Codebook codebook;

	private final RedFlags flags;

	private final RankedCauses causes;

	private final YourMedicines medicines;

	private final PersonalCautions cautions;

	private final Plates plates;

	private final AnswerCodes codes;

	private final Topics topics;

	ResultPages(Assessor assessor, Codebook codebook, RedFlags flags, RankedCauses causes, YourMedicines medicines,
			PersonalCautions cautions, Plates plates, AnswerCodes codes, Topics topics) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.flags = flags;
		this.causes = causes;
		this.medicines = medicines;
		this.cautions = cautions;
		this.plates = plates;
		this.codes = codes;
		this.topics = topics;
	}

	ResultPage of(Answers answers, References references) {
		Assessment assessment = this.assessor.assess(answers);
		List<PersonalCaution> applying = this.cautions.thatApplyTo(assessment.known().implied());
		boolean food = applying.stream().allMatch((caution) -> caution.withholds() == null);
		Care care = care(assessment);
		Ranked ranked = this.causes.of(assessment, food);
		List<YourMedicines.Line> taken = this.medicines.of(answers);
		ToDo todo = ToDo.of(assessment, this.topics.get(QuestionnaireRoom.RESULT),
				care.deciding().stream().map(ShownFlag::topic).toList(), taken,
				this.causes.toActOn(ranked.shown(), assessment), ranked.asks());
		return new ResultPage(this.topics.get(QuestionnaireRoom.RESULT), care, todo,
				new Personal(applying.stream().map((caution) -> this.topics.get(caution.path())).toList(), taken),
				ranked.without(todo.week()),
				PlateShown.of(assessment, applying, this.cautions.settleFood(assessment.known().open()), this.plates),
				answered(assessment), references);
	}

	private Answered answered(Assessment assessment) {
		Known known = assessment.known();
		return new Answered(AnswersPage.rows(known, this.codebook), known.openQuestions().size(),
				assessment.factors().size(), assessment.notes().stream().map(Note::code).toList(), this.codes.of(known),
				known.answers().hidden());
	}

	/** Flags that decide, and others that name an answer which no deciding one names. */
	private Care care(Assessment assessment) {
		List<RaisedFlag> deciding = assessment.decidingFlags();
		Set<Slug> told = deciding.stream().flatMap((flag) -> flag.findings().stream()).collect(Collectors.toSet());
		List<ShownFlag> others = assessment.triage()
			.flags()
			.stream()
			.filter((raised) -> !deciding.contains(raised) && !told.containsAll(raised.findings()))
			.map(this::shown)
			.toList();
		Disposition disposition = assessment.triage().disposition();
		return new Care(assessment.isUndecided() ? ResultPage.UNDECIDED : disposition.level().code(),
				ResultPage.heading(assessment), because(deciding, disposition.level()),
				deciding.stream().map(this::shown).toList(), others, assessment.deciding().size());
	}

	private ShownFlag shown(RaisedFlag raised) {
		return ShownFlag.of(raised, this.flags, this.codebook, this.topics);
	}

	/**
	 * The first answers that decide, as clauses of one sentence: those that do by
	 * themselves, where there are any.
	 */
	private List<String> because(List<RaisedFlag> deciding, CareLevel level) {
		List<Slug> findings = deciding.stream().flatMap((flag) -> flag.findings().stream()).distinct().toList();
		List<Slug> alone = findings.stream()
			.filter((finding) -> this.assessor.level(new Answers(List.of(finding))) == level)
			.toList();
		return (alone.isEmpty() ? findings : alone).stream()
			.limit(MOST_REASONS)
			.map((finding) -> this.codebook.answer(finding).clause())
			.toList();
	}

}
