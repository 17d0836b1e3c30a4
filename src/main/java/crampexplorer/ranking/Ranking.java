package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * Ranks factors by their weight of evidence: prior plus the weights of what was chosen.
 * What was not chosen counts nothing, for not asked is not no.
 */
public final class Ranking {

	/** People look at the first three. */
	private static final int SWAYED = 3;

	private static final Comparator<Contribution> STRONGEST_FIRST = Comparator
		.comparingInt((Contribution contribution) -> contribution.weight().strength())
		.reversed()
		.thenComparing((contribution) -> contribution.clue().finding());

	private final List<Candidate> candidates;

	public Ranking(Collection<Candidate> candidates) {
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * Ranks every candidate.
	 * @param findings codes that were chosen; order and repetition do not matter, unknown
	 * codes count nothing
	 * @return best first, a tie broken by code
	 */
	public List<RankedFactor> rank(Collection<Slug> findings) {
		Set<Slug> chosen = new HashSet<>(findings);
		List<RankedFactor> unranked = this.candidates.stream()
			.map((candidate) -> weigh(candidate, chosen))
			.sorted(Comparator.comparing(RankedFactor::total).reversed().thenComparing(RankedFactor::code))
			.toList();
		List<RankedFactor> ranked = new ArrayList<>(unranked.size());
		for (RankedFactor factor : unranked) {
			ranked.add(new RankedFactor(factor.code(), ranked.size() + 1, factor.band(), factor.total(), factor.prior(),
					factor.pro(), factor.contra()));
		}
		return List.copyOf(ranked);
	}

	/**
	 * How far the answers to an open question could move the order: the mean, over its
	 * answers, of the places among the first three that fit that another factor takes.
	 * @param findings codes that were chosen
	 * @param answers codes of the question's answers, none of them chosen, at least one
	 * @return from 0 (no answer moves anything) to 3
	 */
	public double sway(Collection<Slug> findings, Collection<Slug> answers) {
		List<Slug> now = firstThree(findings);
		int moved = 0;
		for (Slug answer : answers) {
			Set<Slug> more = new HashSet<>(findings);
			more.add(answer);
			moved += placesThatDiffer(now, firstThree(more));
		}
		return (double) moved / answers.size();
	}

	private List<Slug> firstThree(Collection<Slug> findings) {
		return rank(findings).stream()
			.filter((factor) -> factor.band() != Band.NONE)
			.limit(SWAYED)
			.map(RankedFactor::code)
			.toList();
	}

	private static int placesThatDiffer(List<Slug> now, List<Slug> then) {
		int same = 0;
		for (int i = 0; i < Math.min(now.size(), then.size()); i++) {
			same += now.get(i).equals(then.get(i)) ? 1 : 0;
		}
		return Math.max(now.size(), then.size()) - same;
	}

	/** The findings that carry a weight for at least one candidate. */
	public Set<Slug> weighedFindings() {
		Set<Slug> findings = new HashSet<>();
		this.candidates.forEach((candidate) -> candidate.clues().forEach((clue) -> findings.add(clue.finding())));
		return findings;
	}

	private RankedFactor weigh(Candidate candidate, Set<Slug> chosen) {
		List<Clue> clues = candidate.clues().stream().filter((clue) -> chosen.contains(clue.finding())).toList();
		List<Contribution> pro = contributions(clues, true);
		List<Contribution> contra = contributions(clues, false);
		List<Contribution> countedPro = pro.stream().filter(Contribution::counted).toList();
		Weight total = candidate.prior();
		for (Contribution contribution : countedPro) {
			total = total.plus(contribution.weight());
		}
		for (Contribution contribution : contra) {
			total = contribution.counted() ? total.plus(contribution.weight()) : total;
		}
		return new RankedFactor(candidate.code(), 0, Band.of(candidate, total, countedPro), total, candidate.prior(),
				pro, contra);
	}

	private static List<Contribution> contributions(List<Clue> clues, boolean speaksFor) {
		Map<String, Clue> strongest = new HashMap<>();
		List<Clue> sameDirection = clues.stream().filter((clue) -> clue.weight().speaksFor() == speaksFor).toList();
		for (Clue clue : sameDirection) {
			strongest.merge(clue.groupKey(), clue,
					(first, next) -> (next.weight().strength() > first.weight().strength()) ? next : first);
		}
		return sameDirection.stream()
			.map((clue) -> new Contribution(clue, strongest.containsValue(clue)))
			.sorted(STRONGEST_FIRST)
			.toList();
	}

}
