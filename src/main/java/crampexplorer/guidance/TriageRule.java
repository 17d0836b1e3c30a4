package crampexplorer.guidance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import crampexplorer.evidence.Lines;
import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * When a red flag holds.
 *
 * @param code of the red flag
 * @param disposition what it asks for
 * @param ways it holds when, in one of these, every line has a chosen finding
 * @param raised lines that must hold as well for {@code raisedTo}; empty where it is
 * never raised
 * @param raisedTo what it then asks for
 */
record TriageRule(Slug code, Disposition disposition, List<List<Set<Slug>>> ways, List<Set<Slug>> raised,
		@Nullable Disposition raisedTo) {

	/** The red flag that these findings raise, if they do. */
	Optional<RaisedFlag> apply(Collection<Slug> chosen) {
		Set<Slug> involved = new LinkedHashSet<>();
		for (List<Set<Slug>> way : this.ways) {
			if (Lines.hold(way, chosen)) {
				way.forEach(involved::addAll);
			}
		}
		if (involved.isEmpty()) {
			return Optional.empty();
		}
		Disposition reached = this.disposition;
		if (this.raisedTo != null && Lines.hold(this.raised, chosen)) {
			this.raised.forEach(involved::addAll);
			reached = this.raisedTo;
		}
		List<Slug> findings = chosen.stream().filter(involved::contains).distinct().toList();
		return Optional.of(new RaisedFlag(this.code, reached, findings));
	}

}
