package crampexplorer.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;

/**
 * Ranks what may lie behind cramps: many conditions at once, by the answers that were
 * given. What was not chosen counts nothing, for not asked is not no.
 */
public final class Ranking {

	/** People look at the first three. */
	private static final int SWAYED = 3;

	private final Table table;

	private final Rules rules;

	private final Scale scale;

	private final Showing showing;

	/** By factor, how it stands while it cannot be ranked. */
	private final Map<Slug, RankedFactor> unranked = new TreeMap<>();

	/**
	 * Takes what it ranks by.
	 * @param neverRanked factors without a condition, and where they stay
	 */
	public Ranking(Table table, Rules rules, Map<Slug, Weight> neverRanked) {
		this.table = table;
		this.rules = rules;
		this.scale = new Scale(table, rules);
		this.showing = new Showing(rules);
		neverRanked.forEach((factor, prior) -> this.unranked.put(factor,
				new RankedFactor(factor, null, Band.NONE, false, prior, prior, List.of(), List.of())));
		table.candidates().forEach((candidate) -> {
			Weight prior = table.prior(candidate.code());
			this.unranked.merge(
					candidate.factor(), new RankedFactor(candidate.factor(), candidate.code(), Band.NONE, false, prior,
							prior, List.of(), List.of()),
					(one, other) -> (other.prior().compareTo(one.prior()) > 0) ? other : one);
		});
	}

	/**
	 * Ranks every factor.
	 * @param findings codes that were chosen; order and repetition do not matter, codes
	 * without a row count nothing
	 * @return dangers whose own sign was chosen first, then by total, a tie broken by
	 * code; at last, by code, those whose needs are not met
	 */
	public List<RankedFactor> rank(Collection<Slug> findings) {
		Set<Slug> chosen = new HashSet<>(findings);
		chosen.retainAll(this.table.findings());
		List<Scored> scored = this.table.candidates()
			.stream()
			.filter((candidate) -> candidate.hasItsNeeds(chosen))
			.map((candidate) -> this.scale.weigh(candidate, chosen))
			.sorted(Comparator.comparing(Scored::total).reversed())
			.toList();
		Map<Slug, Double> shares = shares(scored);
		List<RankedFactor> byTotal = bestOfEach(scored, shares);
		Set<Slug> shown = Set.copyOf(this.showing.of(byTotal, shares, chosen));
		List<Slug> first = this.rules.first(chosen);
		Map<Slug, RankedFactor> ranked = new LinkedHashMap<>();
		byTotal.stream()
			.filter((factor) -> first.contains(factor.code()))
			.forEach((danger) -> ranked.put(danger.code(), danger));
		byTotal.forEach((factor) -> ranked.putIfAbsent(factor.code(), factor));
		this.unranked.forEach(ranked::putIfAbsent);
		return ranked.values().stream().map((factor) -> factor.shown(shown.contains(factor.code()))).toList();
	}

	/** How much of the evidence each factor holds, from 0 to 1. */
	private static Map<Slug, Double> shares(List<Scored> scored) {
		Map<Slug, Double> shares = new HashMap<>();
		if (!scored.isEmpty()) {
			Weight highest = scored.get(0).total();
			double all = scored.stream().mapToDouble((candidate) -> candidate.evidence(highest)).sum();
			scored.forEach((candidate) -> shares.merge(candidate.candidate().factor(),
					candidate.evidence(highest) / all, Double::sum));
		}
		return shares;
	}

	/** Each factor with the best of its conditions, best first. */
	private List<RankedFactor> bestOfEach(List<Scored> scored, Map<Slug, Double> shares) {
		Map<Slug, RankedFactor> factors = new LinkedHashMap<>();
		scored.forEach((best) -> factors.computeIfAbsent(best.candidate().factor(),
				(factor) -> new RankedFactor(factor, best.candidate().code(), Band.of(shares.getOrDefault(factor, 0.0)),
						false, best.total(), this.table.prior(best.candidate().code()), best.pro(), best.contra())));
		return factors.values()
			.stream()
			.sorted(Comparator.comparing(RankedFactor::total).reversed().thenComparing(RankedFactor::code))
			.toList();
	}

	/**
	 * How far the answers to an open question could move the order: the mean, over its
	 * answers, of the places among the first three to show that another factor takes.
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
		return rank(findings).stream().filter(RankedFactor::shown).limit(SWAYED).map(RankedFactor::code).toList();
	}

	private static int placesThatDiffer(List<Slug> now, List<Slug> then) {
		int same = 0;
		for (int i = 0; i < Math.min(now.size(), then.size()); i++) {
			same += now.get(i).equals(then.get(i)) ? 1 : 0;
		}
		return Math.max(now.size(), then.size()) - same;
	}

	/** The answers that speak for at least one condition, and not only a little. */
	public Set<Slug> clues() {
		return this.table.findings()
			.stream()
			.filter((finding) -> this.table.candidates()
				.stream()
				.anyMatch((candidate) -> this.table.cell(candidate.code(), finding)
					.weight()
					.compareTo(Contribution.LITTLE) >= 0))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The dangers of which a sign was chosen. */
	public Set<Slug> named(Collection<Slug> findings) {
		return Set.copyOf(this.rules.named(findings));
	}

	/** The factor of cramps without a clear cause. */
	public Slug ordinary() {
		return this.rules.ordinary().factor();
	}

	/** The same rules over a table with changed columns: how steady is the order? */
	public Ranking varied(UnaryOperator<Candidate> change) {
		return new Ranking(this.table.varied(change), this.rules, Map.of());
	}

	/** What every weight is worked out from. */
	public Table table() {
		return this.table;
	}

}
