package crampexplorer.guidance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;

/**
 * When a red flag holds, and what it then asks for.
 *
 * @param code of the red flag
 * @param steps the most urgent first: the first that holds counts
 */
record TriageRule(Slug code, List<Step> steps) {

	/**
	 * A step of a red flag.
	 *
	 * @param disposition what it asks for
	 * @param ways it holds when one of these does
	 */
	record Step(Disposition disposition, List<Way> ways) {

		/** The findings that it needs, in one way or another. */
		Stream<Slug> findings() {
			return this.ways.stream().flatMap((way) -> way.when().stream()).flatMap(Set::stream);
		}
	}

}
