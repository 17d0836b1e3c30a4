package crampexplorer.likelihood;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.likelihood.RankingRule.Kind;
import crampexplorer.ranking.Cell;
import crampexplorer.ranking.Ranking;
import crampexplorer.ranking.Rules;
import crampexplorer.ranking.Table;
import crampexplorer.ranking.Weight;

import org.springframework.stereotype.Component;

/** The table and its rules, read once at start. */
@Component
public class Likelihoods {

	private final Map<Slug, Condition> conditions = new LinkedHashMap<>();

	/** By condition and answer, what the likelihood rests on. */
	private final Map<Slug, Map<Slug, Ground>> grounds = new HashMap<>();

	private final List<RankingRule> rules;

	private final Factors factors;

	private final Ranking ranking;

	/** By factor, how many conditions are shown under it. */
	private final Map<Slug, Integer> classes = new HashMap<>();

	Likelihoods(ConditionRepository conditions, BaseRateRepository baseRates, RankingRuleRepository rules,
			Factors factors) {
		conditions.findAllByOrderByCode().forEach((condition) -> this.conditions.put(condition.code(), condition));
		this.conditions.values().forEach((condition) -> this.grounds.put(condition.code(), condition.grounds()));
		this.conditions.values().forEach((condition) -> this.classes.merge(condition.factor(), 1, Integer::sum));
		this.rules = List.copyOf(rules.findAllByOrderByPosition());
		this.factors = factors;
		Map<Slug, Double> rates = new HashMap<>();
		baseRates.findAll().forEach((rate) -> rates.put(rate.finding(), rate.ofHundred().doubleValue()));
		Map<Slug, Weight> neverRanked = new HashMap<>();
		factors.neverRanked()
			.forEach((factor, oneIn) -> neverRanked.put(factor, Weight.ofRatio(1 / oneIn.doubleValue())));
		this.ranking = new Ranking(
				new Table(this.conditions.values().stream().map(Condition::candidate).toList(), rates), rankingRules(),
				neverRanked);
	}

	private Rules rankingRules() {
		List<Rules.Sign> signs = this.rules.stream()
			.flatMap((rule) -> Stream.ofNullable(rule.factor())
				.filter((factor) -> rule.kind() == Kind.FIRST || rule.kind() == Kind.NAMED)
				.flatMap((factor) -> rule.findings()
					.stream()
					.sorted()
					.map((finding) -> new Rules.Sign(finding, factor, rule.kind() == Kind.FIRST))))
			.toList();
		Slug ordinary = rules(Kind.ORDINARY).flatMap((rule) -> Stream.ofNullable(rule.factor()))
			.findFirst()
			.orElseThrow();
		return new Rules(rules(Kind.SAME_CLUE).map(RankingRule::findings).toList(), findings(Kind.COMMON), signs,
				new Rules.Ordinary(ordinary, findings(Kind.ORDINARY), findings(Kind.NOT_ORDINARY)));
	}

	private Set<Slug> findings(Kind kind) {
		Set<Slug> findings = new HashSet<>();
		rules(kind).forEach((rule) -> findings.addAll(rule.findings()));
		return findings;
	}

	/** The rules of a kind, in order. */
	public Stream<RankingRule> rules(Kind kind) {
		return this.rules.stream().filter((rule) -> rule.kind() == kind);
	}

	/** What ranks by them. */
	public Ranking ranking() {
		return this.ranking;
	}

	/** Every condition, by code. */
	public List<Condition> all() {
		return List.copyOf(this.conditions.values());
	}

	/**
	 * The condition of this code.
	 * @throws IllegalArgumentException where there is none
	 */
	public Condition get(Slug code) {
		Condition condition = this.conditions.get(code);
		if (condition == null) {
			throw new IllegalArgumentException("No condition " + code);
		}
		return condition;
	}

	/** How many conditions are shown under a factor. */
	public int classes(Slug factor) {
		return this.classes.getOrDefault(factor, 0);
	}

	/** The weight with which a condition starts. */
	public Weight prior(Condition condition) {
		return this.ranking.table().prior(condition.code());
	}

	/** What an answer says about a condition. */
	public Cell cell(Slug condition, Slug finding) {
		return this.ranking.table().cell(condition, finding);
	}

	/** What a cell of the table rests on. */
	public Ground ground(Slug condition, Slug finding) {
		return this.grounds.getOrDefault(condition, Map.of()).getOrDefault(finding, Ground.BASE);
	}

	/** What a condition is called: its factor, and its class where that has several. */
	public String name(Condition condition) {
		String factor = this.factors.get(condition.factor()).name();
		return (condition.className() != null) ? factor + ": " + condition.className() : factor;
	}

}
