package crampexplorer.ranking;

import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * A column of the table: a condition that may be the main reason for a person's cramps,
 * or that may be taken for one.
 *
 * @param code of the condition
 * @param factor under which it is shown; several conditions, its classes, may share one
 * @param share of the people who ask, on any scale, above 0
 * @param needs it is ranked only if an answer of each of these was given
 * @param rates of 100 people whose main reason it is, how many would give an answer; what
 * is not named here has the base rate
 */
public record Candidate(Slug code, Slug factor, double share, List<Set<Slug>> needs, Map<Slug, Double> rates) {

	public Candidate {
		needs = needs.stream().map(Set::copyOf).toList();
		rates = Map.copyOf(rates);
	}

}
