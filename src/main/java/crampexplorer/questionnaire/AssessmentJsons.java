package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.IntStream;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RedFlags;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.questionnaire.AssessmentJson.ContributionJson;
import crampexplorer.questionnaire.AssessmentJson.FactorJson;
import crampexplorer.questionnaire.AssessmentJson.NoteJson;
import crampexplorer.questionnaire.AssessmentJson.RedFlagJson;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Makes the JSON of an assessment. */
@Component
class AssessmentJsons {

	/** The level of care where nothing was answered that a red flag reads. */
	private static final String UNKNOWN = "unknown";

	private final Assessor assessor;

	private final Codebook codebook;

	private final RedFlags redFlags;

	private final Factors factors;

	private final Likelihoods likelihoods;

	private final Rulebook rulebook;

	private final MessageSourceAccessor messages;

	AssessmentJsons(Assessor assessor, Codebook codebook, RedFlags redFlags, Factors factors, Likelihoods likelihoods,
			Rulebook rulebook, MessageSource messages) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.redFlags = redFlags;
		this.factors = factors;
		this.likelihoods = likelihoods;
		this.rulebook = rulebook;
		this.messages = new MessageSourceAccessor(messages);
	}

	AssessmentJson of(Assessment assessment) {
		Disposition disposition = assessment.triage().disposition();
		List<RankedFactor> shown = assessment.shown();
		List<RankedFactor> ranked = assessment.factors();
		boolean unknown = assessment.level() == CareLevel.SELF_CARE && this.assessor.knowsNothing(assessment.answers());
		return new AssessmentJson(unknown ? UNKNOWN : disposition.level().code(),
				unknown ? null : disposition.within().code(), unknown ? null : disposition.who().code(),
				assessment.isComplete(), assessment.level().atLeast(CareLevel.URGENT),
				!assessment.notes().contains(Note.DANGER_SIGNS_NOT_ANSWERED),
				assessment.triage().flags().stream().map((flag) -> RedFlagJson.of(flag, this.redFlags)).toList(),
				IntStream.range(0, ranked.size())
					.mapToObj((place) -> factor(ranked.get(place), place + 1, shown.contains(ranked.get(place))))
					.toList(),
				assessment.notes()
					.stream()
					.map((note) -> new NoteJson(note.code(), message("note." + note.code())))
					.toList(),
				message("result.notADiagnosis") + " " + message("result.notADiagnosis.more"), this.rulebook.json());
	}

	private FactorJson factor(RankedFactor ranked, int rank, boolean shown) {
		Factor factor = this.factors.get(ranked.code());
		Slug through = ranked.through();
		return new FactorJson(ranked.code().value(), factor.kind().code(), factor.name(), rank, ranked.band().code(),
				shown, (through != null && this.likelihoods.classes(ranked.code()) > 1) ? through.value() : null,
				ranked.total().decibans(), ranked.prior().decibans(), contributions(ranked.pro(), through),
				contributions(ranked.contra(), through), factor.path());
	}

	/** Without a condition that carries the factor there are none. */
	private List<ContributionJson> contributions(List<Contribution> contributions, @Nullable Slug through) {
		if (through == null || contributions.isEmpty()) {
			return List.of();
		}
		return contributions.stream()
			.map((contribution) -> new ContributionJson(contribution.finding().value(),
					this.codebook.answer(contribution.finding()).label(), contribution.weight().decibans(), true,
					contribution.portion(),
					this.likelihoods.ground(through, contribution.finding()).citation().source().value()))
			.toList();
	}

	private String message(String key) {
		return this.messages.getMessage(key);
	}

}
