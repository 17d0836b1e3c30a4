package crampexplorer.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as JSON. Names and order are a contract with outside clients.
 *
 * @param careLevel the least that the answers ask for, or "unknown" where nothing was
 * answered that a red flag reads
 * @param within null where the level is unknown, as is {@code who}
 * @param complete whether the level is final
 * @param alarm whether the level is emergency or urgent
 * @param dangerSignsAnswered whether every page of danger signs is
 */
public record AssessmentJson(String careLevel, @Nullable String within, @Nullable String who, boolean complete,
		boolean alarm, boolean dangerSignsAnswered, List<RedFlagJson> redFlags, List<FactorJson> factors,
		List<NoteJson> notes, String notice, RulesJson rules) {

	/** A red flag that the answers raise. */
	public record RedFlagJson(String code, List<String> findings, String careLevel, String within, String who,
			String label, List<String> mayIndicate) {

		static RedFlagJson of(RaisedFlag raised, RedFlags flags) {
			return new RedFlagJson(raised.code().value(), raised.findings().stream().map(Slug::value).toList(),
					raised.disposition().level().code(), raised.disposition().within().code(),
					raised.disposition().who().code(), flags.step(raised).title(),
					flags.get(raised.code()).mayIndicate());
		}
	}

	/**
	 * A factor.
	 *
	 * @param shown whether the result page shows it, in this order
	 * @param through the class that carries it; null where it has only one
	 */
	public record FactorJson(String code, String kind, String name, int rank, String band, boolean shown,
			@Nullable String through, BigDecimal weight, BigDecimal prior,
			@JsonProperty("for") List<ContributionJson> pro, @JsonProperty("against") List<ContributionJson> contra,
			String page) {
	}

	/**
	 * An answer that counts.
	 *
	 * @param weight what counts
	 * @param counted always true: what counts nothing is left out
	 * @param portion how much of its full weight counts: 1, 0.5 or 0.25
	 */
	public record ContributionJson(String finding, String label, BigDecimal weight, boolean counted, double portion,
			String source) {
	}

	/** A note about the answers as a whole. */
	public record NoteJson(String code, String text) {
	}

	/** Which rules answered; the version changes whenever an answer may. */
	public record RulesJson(String version, LocalDate date) {
	}

}
