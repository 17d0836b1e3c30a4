package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;

/**
 * A ranked factor as the result shows it, with all that spoke for and against it.
 *
 * @param name plain name
 * @param path of its page
 * @param band end of the message key, and how many dots
 * @param pro what fits
 * @param contra what does not fit
 * @param prior weight with which it started
 * @param total weight in all
 * @param todo what to do
 */
record ShownFactor(String name, String path, String band, int dots, List<Reason> pro, List<Reason> contra, String prior,
		String total, List<Passage> todo) {

	static ShownFactor of(RankedFactor ranked, boolean food, Codebook codebook, Factors factors, Topics topics,
			References references) {
		Factor factor = factors.get(ranked.code());
		Topic topic = topics.get(factor.path());
		return new ShownFactor(factor.name(), factor.path(), ranked.band().code(), ranked.band().ordinal(),
				Reason.of(ranked.pro(), factor, codebook, references),
				Reason.of(ranked.contra(), factor, codebook, references), signed(ranked.prior()),
				signed(ranked.total()), todo(topic, food, references));
	}

	private static List<Passage> todo(Topic topic, boolean food, References references) {
		List<Passage> todo = new ArrayList<>(references.cite(topic, "do"));
		if (food) {
			todo.addAll(references.cite(topic, "do-food"));
		}
		return todo;
	}

	/** Answers with their weights, in short. */
	static List<String> brief(List<Contribution> contributions, Codebook codebook) {
		return contributions.stream()
			.map((contribution) -> codebook.answer(contribution.clue().finding()).you() + " ("
					+ signed(contribution.weight()) + ")")
			.toList();
	}

	/** Decibans with their sign, such as +4.8. */
	static String signed(Weight weight) {
		String decibans = weight.decibans().abs().toPlainString();
		return (weight.tenths() < 0) ? "−" + decibans : "+" + decibans;
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
	record Reason(String you, String weight, boolean counted, String certainty, int reference) {

		static List<Reason> of(List<Contribution> contributions, Factor factor, Codebook codebook,
				References references) {
			return contributions.stream()
				.map((contribution) -> new Reason(codebook.answer(contribution.clue().finding()).you(),
						signed(contribution.weight()), contribution.counted(),
						factor.certainty(contribution.clue().finding()).code(),
						contribution.counted() ? references.number(factor.citation(contribution.clue().finding())) : 0))
				.toList();
		}
	}

}
