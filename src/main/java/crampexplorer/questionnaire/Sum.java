package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.cause.Factor;
import crampexplorer.evidence.Citation;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;

/**
 * How a factor adds up: start and counted weights give the total, to the tenth of a
 * deciban.
 *
 * @param name plain name
 * @param code anchor of its rules
 * @param prior weight with which it started
 * @param pro what fits
 * @param contra what does not fit
 * @param total weight in all
 */
public record Sum(String name, String code, String prior, List<Reason> pro, List<Reason> contra, String total) {

	public static Sum of(RankedFactor ranked, Factor factor, Codebook codebook) {
		return new Sum(factor.name(), factor.code().value(), ranked.prior().signed(),
				Reason.of(ranked.pro(), factor, codebook), Reason.of(ranked.contra(), factor, codebook),
				ranked.total().signed());
	}

	/**
	 * An answer that spoke for or against the factor.
	 *
	 * @param you the answer, said back
	 * @param weight decibans with their sign
	 * @param counted whether it counts, or a stronger one of its clue group
	 * @param certainty end of the message key
	 * @param citation what the weight rests on
	 */
	public record Reason(String you, String weight, boolean counted, String certainty, Citation citation) {

		static List<Reason> of(List<Contribution> contributions, Factor factor, Codebook codebook) {
			return contributions.stream()
				.map((contribution) -> new Reason(codebook.answer(contribution.clue().finding()).you(),
						contribution.weight().signed(), contribution.counted(),
						factor.certainty(contribution.clue().finding()).code(),
						factor.citation(contribution.clue().finding())))
				.toList();
		}
	}

}
