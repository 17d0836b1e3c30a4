package crampexplorer.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Lines of findings: a line holds when one of its findings is chosen. */
public final class Lines {

	private Lines() {
	}

	/** Whether all hold; so where there is none. */
	public static boolean hold(List<Set<Slug>> lines, Collection<Slug> chosen) {
		for (Set<Slug> line : lines) {
			if (Collections.disjoint(line, chosen)) {
				return false;
			}
		}
		return true;
	}

}
