package crampexplorer.guidance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * When a red flag holds, and what it then asks for.
 *
 * @param code of the red flag
 * @param steps the most urgent first: the first that holds counts
 */
record TriageRule(Slug code, List<Step> steps) {

	/** The red flag that these findings raise, if they do. */
	Optional<RaisedFlag> apply(Collection<Slug> chosen) {
		for (int number = 0; number < this.steps.size(); number++) {
			Step step = this.steps.get(number);
			Set<Slug> involved = new LinkedHashSet<>();
			for (Way way : step.ways()) {
				if (way.holds(chosen)) {
					way.when().forEach(involved::addAll);
				}
			}
			if (!involved.isEmpty()) {
				return Optional.of(new RaisedFlag(this.code, number, step.disposition(),
						chosen.stream().filter(involved::contains).distinct().toList()));
			}
		}
		return Optional.empty();
	}

	/**
	 * A step of a red flag.
	 *
	 * @param disposition what it asks for
	 * @param ways it holds when one of these does
	 */
	record Step(Disposition disposition, List<Way> ways) {
	}

}
