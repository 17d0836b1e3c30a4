package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * A ranking of a few conditions. Each answer that one of them or a rule names has a row,
 * in which one in 100 of all other people gives it.
 */
final class SmallRanking {

	/** All other people. They are never ranked, for they need what nobody chooses. */
	private static final Candidate OTHERS = new Candidate(new Slug("others"), new Slug("others"), 1e9,
			List.of(Set.of()), Map.of());

	private final List<Condition> conditions;

	private final Set<Slug> findings = new HashSet<>();

	private final List<Set<Slug>> groups = new ArrayList<>();

	private final Set<Slug> common = new HashSet<>();

	private final List<Rules.Sign> signs = new ArrayList<>();

	private Rules.Ordinary ordinary = Fixtures.NO_RULES.ordinary();

	private final Map<Slug, Weight> neverRanked = new HashMap<>();

	SmallRanking(Condition... conditions) {
		this.conditions = List.of(conditions);
		this.conditions.forEach((condition) -> this.findings.addAll(condition.findings()));
	}

	/** These say much the same thing. */
	SmallRanking same(String... findings) {
		this.groups.add(row(Fixtures.set(findings)));
		return this;
	}

	SmallRanking common(String finding) {
		this.common.addAll(row(Fixtures.set(finding)));
		return this;
	}

	/** A sign that names a danger. */
	SmallRanking names(String sign, String danger) {
		row(Fixtures.set(sign));
		this.signs.add(new Rules.Sign(new Slug(sign), new Slug(danger), false));
		return this;
	}

	/** A sign that also puts a danger before everything else. */
	SmallRanking putsFirst(String sign, String danger) {
		row(Fixtures.set(sign));
		this.signs.add(new Rules.Sign(new Slug(sign), new Slug(danger), true));
		return this;
	}

	SmallRanking ordinary(String factor, String with, String without) {
		this.ordinary = new Rules.Ordinary(new Slug(factor), row(Fixtures.set(with.split(" "))),
				row(Fixtures.set(without.split(" "))));
		return this;
	}

	SmallRanking neverRanks(String factor, int tenths) {
		this.neverRanked.put(new Slug(factor), new Weight(tenths));
		return this;
	}

	private Set<Slug> row(Set<Slug> findings) {
		this.findings.addAll(findings);
		return findings;
	}

	Ranking ranking() {
		Map<Slug, Double> rates = new HashMap<>();
		this.findings.forEach((finding) -> rates.put(finding, 1.0));
		List<Candidate> candidates = new ArrayList<>(List.of(OTHERS));
		this.conditions.forEach((condition) -> candidates.add(condition.candidate()));
		return new Ranking(new Table(candidates, rates), new Rules(this.groups, this.common, this.signs, this.ordinary),
				this.neverRanked);
	}

	/** Every factor but that of all other people. */
	List<RankedFactor> rank(String... findings) {
		return ranking().rank(Fixtures.findings(findings))
			.stream()
			.filter((factor) -> !factor.code().equals(OTHERS.factor()))
			.toList();
	}

	/** The factor that stands first. */
	RankedFactor first(String... findings) {
		return rank(findings).get(0);
	}

	/** The factors to show. */
	List<String> shown(String... findings) {
		return Fixtures.codes(rank(findings).stream().filter(RankedFactor::shown).toList());
	}

}
