package crampexplorer.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;

/**
 * A condition of a {@link SmallRanking}, so rare beside all other people that its weights
 * are what a test says, in tenths of a deciban.
 */
final class Condition {

	/** The weight with which it starts, in tenths, where a test does not say more. */
	static final int START = -900;

	private final Slug code;

	private Slug factor;

	private int more;

	private final List<Set<Slug>> needs = new ArrayList<>();

	private final Map<Slug, Integer> weights = new TreeMap<>();

	Condition(String code) {
		this.code = new Slug(code);
		this.factor = this.code;
	}

	/** Shown under another factor. */
	Condition under(String factor) {
		this.factor = new Slug(factor);
		return this;
	}

	/** Starts so much above the others. */
	Condition startsHigher(int tenths) {
		this.more = tenths;
		return this;
	}

	Condition needs(String... oneOfThese) {
		this.needs.add(Fixtures.set(oneOfThese));
		return this;
	}

	/** What an answer says about it, from -100 to 200. */
	Condition says(String finding, int tenths) {
		this.weights.put(new Slug(finding), tenths);
		return this;
	}

	Set<Slug> findings() {
		return this.weights.keySet();
	}

	Candidate candidate() {
		return new Candidate(this.code, this.factor, ratio(this.more), this.needs,
				this.weights.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> ratio(entry.getValue()))));
	}

	private static double ratio(int tenths) {
		return Math.pow(10, tenths / 100.0);
	}

}
