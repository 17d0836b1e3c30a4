package crampexplorer.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;

/** What the tests of the arithmetic ask for in few words. */
final class Fixtures {

	static final Rules NO_RULES = new Rules(List.of(), Set.of(), List.of(),
			new Rules.Ordinary(new Slug("ordinary"), Set.of(), Set.of()));

	private Fixtures() {
	}

	/** A condition under a factor of its own. */
	static Condition condition(String code) {
		return new Condition(code);
	}

	static List<Slug> findings(String... codes) {
		return Arrays.stream(codes).map(Slug::new).toList();
	}

	static Set<Slug> set(String... codes) {
		return Arrays.stream(codes).map(Slug::new).collect(Collectors.toUnmodifiableSet());
	}

	static List<String> codes(List<RankedFactor> ranked) {
		return ranked.stream().map((factor) -> factor.code().value()).toList();
	}

	static String finding(Contribution contribution) {
		return contribution.finding().value();
	}

	static int tenths(Contribution contribution) {
		return contribution.weight().tenths();
	}

}
