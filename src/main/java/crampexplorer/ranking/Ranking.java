package crampexplorer.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import crampexplorer.evidence.Numbering;
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

	private final BitSet common;

	private final Showing showing;

	/** The numbers of the factors, in the order of their codes. */
	private final Numbering factors;

	/** By number, how a factor stands while it cannot be ranked. */
	private final List<RankedFactor> unranked;

	/** By condition, the number of its factor. */
	private final int[] factorOf;

	/**
	 * Takes what it ranks by.
	 * @param neverRanked factors without a condition, and where they stay
	 */
	public Ranking(Table table, Rules rules, Map<Slug, Weight> neverRanked) {
		this.table = table;
		this.rules = rules;
		this.scale = new Scale(table, rules);
		Map<Slug, RankedFactor> unranked = new TreeMap<>();
		neverRanked.forEach((factor, prior) -> unranked.put(factor,
				new RankedFactor(factor, null, Band.NONE, false, prior, prior, List.of(), List.of())));
		table.candidates().forEach((candidate) -> {
			Weight prior = table.prior(candidate.code());
			unranked.merge(
					candidate.factor(), new RankedFactor(candidate.factor(), candidate.code(), Band.NONE, false, prior,
							prior, List.of(), List.of()),
					(one, other) -> (other.prior().compareTo(one.prior()) > 0) ? other : one);
		});
		this.factors = new Numbering(unranked.keySet());
		this.unranked = List.copyOf(unranked.values());
		this.factorOf = table.candidates()
			.stream()
			.mapToInt((candidate) -> this.factors.number(candidate.factor()))
			.toArray();
		this.common = this.scale.findings().bits(rules.common());
		this.showing = new Showing(rules, this.scale.findings(), this.factors);
	}

	/**
	 * Ranks every factor.
	 * @param findings codes that were chosen; order and repetition do not matter, codes
	 * without a row count nothing
	 * @return dangers whose own sign was chosen first, then by total, a tie broken by
	 * code; at last, by code, those whose needs are not met
	 */
	public List<RankedFactor> rank(Collection<Slug> findings) {
		BitSet chosen = this.scale.findings().bits(findings);
		List<int[]> apart = this.scale.apart(chosen);
		Standing standing = Standing.of(this.scale, chosen, apart, this.common);
		Order order = order(standing);
		BitSet shown = this.showing.of(order, standing);
		return Arrays.stream(order.sequence(this.showing.first(standing)))
			.mapToObj((factor) -> ranked(factor, order, standing, apart).shown(shown.get(factor)))
			.toList();
	}

	private Order order(Standing standing) {
		return new Order(standing, this.factors, this.factorOf);
	}

	private RankedFactor ranked(int factor, Order order, Standing standing, List<int[]> apart) {
		int column = order.column(factor);
		if (column < 0) {
			return this.unranked.get(factor);
		}
		Column best = this.scale.columns().get(column);
		Map<Boolean, List<Contribution>> counted = this.scale.contributions(best, apart)
			.stream()
			.collect(Collectors.partitioningBy((contribution) -> contribution.weight().speaksFor(),
					Collectors.toUnmodifiableList()));
		return new RankedFactor(this.factors.get(factor), best.candidate().code(), Band.of(order.share(factor)), false,
				new Weight(standing.total(column)), best.prior(), counted.getOrDefault(true, List.of()),
				counted.getOrDefault(false, List.of()));
	}

	/**
	 * How far the answers to an open question could move the order: the mean, over its
	 * answers, of the places among the first three to show that another factor takes.
	 * @param <Q> what stands for a question
	 * @param findings codes that were chosen
	 * @param answers by question, codes of its answers, none of them chosen, at least one
	 * @return by question, from 0 (no answer moves anything) to 3
	 */
	public <Q> Map<Q, Double> sway(Collection<Slug> findings, Map<Q, List<Slug>> answers) {
		BitSet chosen = this.scale.findings().bits(findings);
		Standing standing = Standing.of(this.scale, chosen, this.scale.apart(chosen), this.common);
		int[] now = firstThree(standing);
		Map<Q, Double> sways = new HashMap<>();
		answers.forEach((question, codes) -> sways.put(question,
				codes.stream().mapToInt((answer) -> sway(standing, answer, now)).average().orElseThrow()));
		return sways;
	}

	private int sway(Standing standing, Slug answer, int[] now) {
		int finding = this.scale.findings().number(answer);
		return (finding < 0) ? 0 : placesThatDiffer(now, firstThree(standing.with(finding)));
	}

	/** As many of those to show; fewer where fewer are shown. */
	private int[] firstThree(Standing standing) {
		Order order = order(standing);
		BitSet shown = this.showing.of(order, standing);
		int[] three = new int[SWAYED];
		int count = 0;
		for (int factor : order.sequence(this.showing.first(standing))) {
			if (count < SWAYED && shown.get(factor)) {
				three[count++] = factor;
			}
		}
		return Arrays.copyOf(three, count);
	}

	private static int placesThatDiffer(int[] now, int[] then) {
		int same = 0;
		for (int i = 0; i < Math.min(now.length, then.length); i++) {
			same += (now[i] == then[i]) ? 1 : 0;
		}
		return Math.max(now.length, then.length) - same;
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
