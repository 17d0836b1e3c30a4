package crampexplorer.questionnaire;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;

import org.springframework.context.support.MessageSourceAccessor;

/** An assessment as JSON. Names and order are a contract with outside clients. */
record AssessmentJson(String careLevel, String within, String who, List<RedFlagJson> redFlags, List<FactorJson> factors,
		List<NoteJson> notes, String notice) {

	static AssessmentJson of(Assessment assessment, Codebook codebook, RedFlags redFlags, Factors factors,
			MessageSourceAccessor messages) {
		Disposition disposition = assessment.triage().disposition();
		return new AssessmentJson(disposition.level().code(), disposition.within().code(), disposition.who().code(),
				assessment.triage()
					.flags()
					.stream()
					.map((flag) -> RedFlagJson.of(flag, redFlags.get(flag.code())))
					.toList(),
				assessment.factors()
					.stream()
					.map((factor) -> FactorJson.of(factor, factors.get(factor.code()), codebook))
					.toList(),
				assessment.notes()
					.stream()
					.map((note) -> new NoteJson(note.code(), messages.getMessage("note." + note.code())))
					.toList(),
				messages.getMessage("result.notADiagnosis") + " " + messages.getMessage("result.notADiagnosis.more"));
	}

	record RedFlagJson(String code, List<String> findings, String careLevel, String within, String who, String label,
			List<String> mayIndicate) {

		static RedFlagJson of(RaisedFlag raised, RedFlag flag) {
			return new RedFlagJson(raised.code().value(), raised.findings().stream().map(Slug::value).toList(),
					raised.disposition().level().code(), raised.disposition().within().code(),
					raised.disposition().who().code(), flag.title(), flag.mayIndicate());
		}
	}

	record FactorJson(String code, String kind, String name, int rank, String band, BigDecimal weight, BigDecimal prior,
			@JsonProperty("for") List<ContributionJson> pro, @JsonProperty("against") List<ContributionJson> contra,
			String page) {

		static FactorJson of(RankedFactor ranked, Factor factor, Codebook codebook) {
			return new FactorJson(ranked.code().value(), factor.kind().code(), factor.name(), ranked.rank(),
					ranked.band().code(), ranked.total().decibans(), ranked.prior().decibans(),
					ranked.pro().stream().map((contribution) -> ContributionJson.of(contribution, codebook)).toList(),
					ranked.contra()
						.stream()
						.map((contribution) -> ContributionJson.of(contribution, codebook))
						.toList(),
					factor.path());
		}
	}

	record ContributionJson(String finding, String label, BigDecimal weight, boolean counted, String source) {

		static ContributionJson of(Contribution contribution, Codebook codebook) {
			Slug finding = contribution.clue().finding();
			return new ContributionJson(finding.value(), codebook.answer(finding).label(),
					contribution.weight().decibans(), contribution.counted(), contribution.clue().source().value());
		}
	}

	record NoteJson(String code, String text) {
	}

}
