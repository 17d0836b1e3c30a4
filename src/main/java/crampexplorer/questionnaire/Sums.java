package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.likelihood.Condition;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.questionnaire.Sum.Part;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;
import crampexplorer.ranking.Weight;

import org.springframework.stereotype.Component;

/** Explains how factors add up. */
@Component
public class Sums {

	private final Codebook codebook;

	private final Factors factors;

	private final Likelihoods likelihoods;

	Sums(Codebook codebook, Factors factors, Likelihoods likelihoods) {
		this.codebook = codebook;
		this.factors = factors;
		this.likelihoods = likelihoods;
	}

	/** How a ranked factor adds up. */
	public Sum of(RankedFactor ranked) {
		Slug through = ranked.through();
		Factor factor = this.factors.get(ranked.code());
		if (through == null) {
			return new Sum(factor.name(), factor.path(), null, null, ranked.prior().signed(), List.of(), null,
					ranked.total().signed());
		}
		Condition condition = this.likelihoods.get(through);
		List<Part> parts = ranked.contributions()
			.filter((contribution) -> !contribution.isSmall())
			.map((contribution) -> part(contribution, through))
			.toList();
		List<Weight> small = ranked.contributions().filter(Contribution::isSmall).map(Contribution::weight).toList();
		return new Sum(factor.name(), factor.path(), through.value(), condition.oneIn(), ranked.prior().signed(), parts,
				small.isEmpty() ? null : small.stream().reduce(Weight.NOTHING, Weight::plus).signed(),
				ranked.total().signed());
	}

	private Part part(Contribution contribution, Slug condition) {
		Slug sameAs = contribution.sameAs();
		return new Part(you(contribution.finding()), Often.of(this.likelihoods.cell(condition, contribution.finding())),
				contribution.weight(), (sameAs != null) ? you(sameAs) : null,
				this.likelihoods.ground(condition, contribution.finding()));
	}

	private String you(Slug finding) {
		return this.codebook.answer(finding).you();
	}

}
