package crampexplorer.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * What the table alone does not say.
 *
 * @param groups answers that say much the same thing
 * @param common answers so common that they alone show nothing to a visitor
 * @param signs answers that are a danger itself
 * @param ordinary when cramps without a clear cause are shown
 */
public record Rules(List<Set<Slug>> groups, Set<Slug> common, List<Sign> signs, Ordinary ordinary) {

	public Rules {
		groups = groups.stream().map(Set::copyOf).toList();
		common = Set.copyOf(common);
		signs = List.copyOf(signs);
	}

	/** By answer, the number of its group; an answer of no group is not there. */
	Map<Slug, Integer> groupsByFinding() {
		Map<Slug, Integer> byFinding = new HashMap<>();
		for (int group = 0; group < this.groups.size(); group++) {
			for (Slug finding : this.groups.get(group)) {
				byFinding.put(finding, group);
			}
		}
		return byFinding;
	}

	/** The dangers of which a sign was chosen, in the order of the rules. */
	List<Slug> named(Collection<Slug> findings) {
		return this.signs.stream()
			.filter((sign) -> findings.contains(sign.finding()))
			.map(Sign::factor)
			.distinct()
			.toList();
	}

	/**
	 * An answer that is a danger itself: the danger is always named with it.
	 *
	 * @param finding code of the answer
	 * @param factor the danger
	 * @param first whether it also stands before everything else
	 */
	public record Sign(Slug finding, Slug factor, boolean first) {
	}

	/**
	 * Cramps without a clear cause.
	 *
	 * @param factor its code
	 * @param with one of these must have been chosen
	 * @param without none of these may have been
	 */
	public record Ordinary(Slug factor, Set<Slug> with, Set<Slug> without) {

		public Ordinary {
			with = Set.copyOf(with);
			without = Set.copyOf(without);
		}
	}

}
