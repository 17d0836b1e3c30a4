package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.cause.Factor;
import crampexplorer.evidence.References;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;

/**
 * How a factor adds up: start and counted weights give the total, to the tenth of a
 * deciban.
 *
 * @param name plain name
 * @param rules address of its rules
 * @param prior weight with which it started
 * @param pro what fits
 * @param contra what does not fit
 * @param total weight in all
 */
public record Sum(String name, String rules, String prior, List<Reason> pro, List<Reason> contra, String total) {

	public static Sum of(RankedFactor ranked, Factor factor, Codebook codebook, References references) {
		return new Sum(factor.name(), factor.rules(), ranked.prior().signed(),
				Reason.of(ranked.pro(), factor, codebook, references),
				Reason.of(ranked.contra(), factor, codebook, references), ranked.total().signed());
	}

	/**
	 * An answer that spoke for or against the factor.
	 *
	 * @param you the answer, said back
	 * @param weight decibans with their sign
	 * @param counted whether it counts, or a stronger one of its clue group
	 * @param certainty end of the message key
	 * @param reference number in the page's list of sources; 0 where it is not counted
	 */
	public record Reason(String you, String weight, boolean counted, String certainty, int reference) {

		static List<Reason> of(List<Contribution> contributions, Factor factor, Codebook codebook,
				References references) {
			return contributions.stream()
				.map((contribution) -> new Reason(codebook.answer(contribution.clue().finding()).you(),
						contribution.weight().signed(), contribution.counted(),
						factor.certainty(contribution.clue().finding()).code(),
						contribution.counted() ? references.number(factor.citation(contribution.clue().finding())) : 0))
				.toList();
		}
	}

}
