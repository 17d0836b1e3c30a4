package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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

	/**
	 * By condition, what each answer says about it; one that says nothing is left out.
	 */
	private final Map<Slug, Map<Slug, Placed>> columns = new HashMap<>();

	Scale(Table table, Rules rules) {
		this.table = table;
		Map<Slug, Integer> groups = rules.groupsByFinding();
		table.candidates().forEach((candidate) -> this.columns.put(candidate.code(), column(candidate, groups)));
	}

	private Map<Slug, Placed> column(Candidate candidate, Map<Slug, Integer> groups) {
		List<Contribution> whole = this.table.findings()
			.stream()
			.map((finding) -> new Contribution(finding, this.table.cell(candidate.code(), finding).weight(), 1, null))
			.filter((contribution) -> contribution.weight().strength() > 0)
			.sorted(STRONGEST_FIRST)
			.toList();
		Map<Slug, Placed> column = new HashMap<>();
		for (int place = 0; place < whole.size(); place++) {
			Slug finding = whole.get(place).finding();
			column.put(finding, new Placed(place, whole.get(place), groups.get(finding)));
		}
		return column;
	}

	/**
	 * What a condition comes to.
	 * @param findings chosen, each once, each with a row
	 */
	Scored weigh(Candidate candidate, Collection<Slug> findings) {
		Map<Slug, Placed> column = this.columns.getOrDefault(candidate.code(), Map.of());
		List<Placed> strongestFirst = new ArrayList<>(findings.size());
		for (Slug finding : findings) {
			Placed placed = column.get(finding);
			if (placed != null) {
				strongestFirst.add(placed);
			}
		}
		strongestFirst.sort(Comparator.comparingInt(Placed::place));
		return Scored.of(candidate, this.table.prior(candidate.code()), portions(strongestFirst, true),
				portions(strongestFirst, false));
	}

	private static List<Contribution> portions(List<Placed> strongestFirst, boolean speakFor) {
		Map<Integer, List<Slug>> before = new HashMap<>();
		List<Contribution> counted = new ArrayList<>();
		for (Placed placed : strongestFirst) {
			Contribution whole = placed.whole();
			if (whole.weight().speaksFor() != speakFor) {
				continue;
			}
			if (placed.group() == null) {
				counted.add(whole);
				continue;
			}
			List<Slug> same = before.computeIfAbsent(placed.group(), (number) -> new ArrayList<>());
			double portion = PORTIONS[Math.min(same.size(), PORTIONS.length - 1)];
			Contribution part = same.isEmpty() ? whole
					: new Contribution(whole.finding(), whole.weight().part(portion), portion, same.get(0));
			same.add(whole.finding());
			if (part.weight().strength() > 0) {
				counted.add(part);
			}
		}
		// a part may be weaker than what came after it
		counted.sort(STRONGEST_FIRST);
		return List.copyOf(counted);
	}

	/**
	 * What an answer says about a condition.
	 *
	 * @param place among all answers, strongest first
	 * @param whole all that it says
	 * @param group of answers that say much the same thing; null where there is none
	 */
	private record Placed(int place, Contribution whole, @Nullable Integer group) {
	}

}
