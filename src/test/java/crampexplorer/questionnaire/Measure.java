package crampexplorer.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import crampexplorer.guidance.CareLevel;

/** What is counted in the stories, as the published studies of symptom checkers do. */
enum Measure {

	FIRST(Measure::asksForAFactor, (told) -> told.first().equals(told.vignette().accepted().get(0)), true),
	ACCEPTED_FIRST(Measure::asksForAFactor, (told) -> told.vignette().accepted().contains(told.first()), true),
	FIRST_THREE(Measure::asksForAFactor, Told::acceptedInFirstThree, true),
	WRONG((told) -> !told.vignette().notInFirstThree().isEmpty(),
			(told) -> told.firstThree().stream().anyMatch(told.vignette().notInFirstThree()::contains), false),
	FITS_WELL((told) -> asksForAFactor(told) && told.firstFitsWell(),
			(told) -> told.vignette().accepted().contains(told.first()), true),
	CARE(Measure::asksForALevel, (told) -> wants(told, told.level()), true),
	OVER((told) -> asksForALevel(told) && !wants(told, CareLevel.EMERGENCY),
			(told) -> told.wanted()
				.stream()
				.anyMatch((wanted) -> told.level() != wanted && told.level().atLeast(wanted)),
			false),
	UNDER((told) -> asksForALevel(told) && !wants(told, CareLevel.SELF_CARE),
			(told) -> told.wanted().stream().noneMatch(told.level()::atLeast), false),
	EMERGENCY((told) -> wants(told, CareLevel.EMERGENCY), (told) -> told.level() == CareLevel.EMERGENCY, true),
	URGENT((told) -> wants(told, CareLevel.URGENT), (told) -> told.level().atLeast(CareLevel.URGENT), true),
	FRIGHTENED((told) -> wants(told, CareLevel.SELF_CARE), (told) -> told.level() == CareLevel.EMERGENCY, false);

	/** Those that a row of the table of stories names where they went wrong. */
	static final List<Measure> MISSES = List.of(FIRST, FIRST_THREE, WRONG, CARE);

	private final Predicate<Told> among;

	private final Predicate<Told> hit;

	private final boolean wanted;

	Measure(Predicate<Told> among, Predicate<Told> hit, boolean wanted) {
		this.among = among;
		this.hit = hit;
		this.wanted = wanted;
	}

	/** The word in the seeds, and the end of message keys. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	int stories(List<Told> told) {
		return (int) told.stream().filter(this.among).count();
	}

	int hits(List<Told> told) {
		return (int) told.stream().filter(this.among.and(this.hit)).count();
	}

	double share(List<Told> told) {
		return (double) hits(told) / stories(told);
	}

	boolean isMissedBy(Told told) {
		return this.among.test(told) && this.hit.test(told) != this.wanted;
	}

	/** The names of the stories that missed. */
	List<String> missed(List<Told> told) {
		return told.stream().filter(this::isMissedBy).map((story) -> story.vignette().name()).toList();
	}

	private static boolean wants(Told told, CareLevel level) {
		return told.wanted().stream().anyMatch((wanted) -> wanted == level);
	}

	private static boolean asksForALevel(Told told) {
		return told.wanted().isPresent();
	}

	private static boolean asksForAFactor(Told told) {
		return !told.vignette().accepted().isEmpty();
	}

}
