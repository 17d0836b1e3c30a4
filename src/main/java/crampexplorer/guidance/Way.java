package crampexplorer.guidance;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Lines;
import crampexplorer.evidence.Slug;

/**
 * A way in which a step of a red flag holds.
 *
 * @param when lines, each of which must have a chosen finding
 * @param unless lines that switch it off when all of them have one; empty where nothing
 * does
 */
public record Way(List<Set<Slug>> when, List<Set<Slug>> unless) {

	/**
	 * The open findings that could still make it hold; empty where it holds, where a line
	 * has none, or where it is switched off.
	 */
	Set<Slug> missing(Collection<Slug> chosen, Collection<Slug> open) {
		if (!this.unless.isEmpty() && Lines.hold(this.unless, chosen)) {
			return Set.of();
		}
		Set<Slug> missing = new HashSet<>();
		for (Set<Slug> line : this.when) {
			if (Collections.disjoint(line, chosen)) {
				Set<Slug> possible = new HashSet<>(line);
				possible.retainAll(open);
				if (possible.isEmpty()) {
					return Set.of();
				}
				missing.addAll(possible);
			}
		}
		return missing;
	}

	boolean holds(Collection<Slug> chosen) {
		return Lines.hold(this.when, chosen) && (this.unless.isEmpty() || !Lines.hold(this.unless, chosen));
	}

}
