package crampexplorer.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much words tell of what someone looks for, and how much of that is answered. */
class Telling {

	/** No word tells more than this, so that one odd word does not decide. */
	private static final double MOST = 4.5;

	/** One in so many names holds a word that is everywhere. */
	private static final int EVERYWHERE = 40;

	/** How many titles, names and ways of asking there are. */
	private final int heads;

	/** The stems that stand in them. */
	private final Map<String, Stem> inHeads = new HashMap<>();

	/** What pages say. */
	private final Set<String> inBodies;

	private final English english;

	Telling(Collection<Set<String>> heads, Collection<Set<String>> bodies, English english) {
		this.heads = heads.size();
		this.inBodies = bodies.stream().flatMap(Set::stream).collect(Collectors.toSet());
		this.english = english;
		heads.stream()
			.flatMap(Set::stream)
			.collect(Collectors.toMap((stem) -> stem, (stem) -> 1, Integer::sum))
			.forEach((stem, count) -> this.inHeads.put(stem, new Stem(count, tells(stem, count))));
	}

	/** How much of what was asked is answered, by a name and by what is said there. */
	double answered(Set<String> asked, Set<String> name, Set<String> said) {
		double all = 0;
		double answered = 0;
		for (String stem : asked) {
			double tells = tells(stem);
			all += tells;
			answered += name.contains(stem) ? tells : said.contains(stem) ? tells / 2 : 0;
		}
		return (all > 0) ? answered / all : 0;
	}

	/** How much of a name was asked. */
	double fits(Set<String> asked, Set<String> name) {
		double all = 0;
		double shared = 0;
		for (String stem : name) {
			double tells = tells(stem);
			all += tells;
			shared += asked.contains(stem) ? tells : 0;
		}
		return (all > 0) ? shared / all : 0;
	}

	private double tells(String stem) {
		Stem known = this.inHeads.get(stem);
		return (known != null) ? known.tells() : tells(stem, 0);
	}

	/** What is rare in English and here tells most. */
	private double tells(String stem, int count) {
		double rare = Math.log1p(this.heads / (count + 0.5));
		return this.english.tells(stem) * Math.min(MOST, rare);
	}

	/** Whether nothing here is called so, nor says it. */
	boolean isUnheard(String stem) {
		return !this.inHeads.containsKey(stem) && !this.inBodies.contains(stem);
	}

	/** Whether much here is called so. */
	boolean isEverywhere(String stem) {
		Stem known = this.inHeads.get(stem);
		return known != null && known.count() * EVERYWHERE > this.heads;
	}

	/**
	 * What is known of a stem.
	 *
	 * @param count of titles, names and ways of asking in which it stands
	 * @param tells how much it does
	 */
	private record Stem(int count, double tells) {
	}

}
