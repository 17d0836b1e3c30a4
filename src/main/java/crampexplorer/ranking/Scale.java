package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Slug;

/**
 * Weighs chosen answers for one condition. Of answers that say much the same thing the
 * strongest counts in full, the next by half, each further one by a quarter; those for
 * and those against apart. So one more answer that speaks for a condition never lowers
 * its total.
 */
final class Scale {

	private static final double[] PORTIONS = { 1, 0.5, 0.25 };

	private static final Comparator<Contribution> STRONGEST_FIRST = Comparator
		.comparingInt((Contribution contribution) -> contribution.weight().strength())
		.reversed()
		.thenComparing(Contribution::finding);

	private final Table table;

	private final Map<Slug, Integer> groups;

	Scale(Table table, Rules rules) {
		this.table = table;
		this.groups = rules.groupsByFinding();
	}

	/**
	 * What a condition comes to.
	 * @param findings chosen, each once, each with a row
	 */
	Scored weigh(Candidate candidate, Collection<Slug> findings) {
		List<Contribution> whole = findings.stream()
			.map((finding) -> new Contribution(finding, this.table.cell(candidate.code(), finding).weight(), 1, null))
			.sorted(STRONGEST_FIRST)
			.toList();
		return Scored.of(candidate, this.table.prior(candidate.code()), portions(whole, true), portions(whole, false));
	}

	private List<Contribution> portions(List<Contribution> strongestFirst, boolean speakFor) {
		Map<Integer, List<Slug>> before = new HashMap<>();
		List<Contribution> counted = new ArrayList<>();
		for (Contribution whole : strongestFirst) {
			if (whole.weight().strength() == 0 || whole.weight().speaksFor() != speakFor) {
				continue;
			}
			Integer group = this.groups.get(whole.finding());
			if (group == null) {
				counted.add(whole);
				continue;
			}
			List<Slug> same = before.computeIfAbsent(group, (number) -> new ArrayList<>());
			double portion = PORTIONS[Math.min(same.size(), PORTIONS.length - 1)];
			Contribution part = new Contribution(whole.finding(), whole.weight().part(portion), portion,
					same.isEmpty() ? null : same.get(0));
			same.add(whole.finding());
			if (part.weight().strength() > 0) {
				counted.add(part);
			}
		}
		return counted.stream().sorted(STRONGEST_FIRST).toList();
	}

}
