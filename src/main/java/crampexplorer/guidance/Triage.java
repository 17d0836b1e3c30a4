package crampexplorer.guidance;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;

/**
 * Reads the red flags in a set of findings. The most urgent one decides, and nothing
 * lowers it.
 */
public final class Triage {

	private static final Comparator<RaisedFlag> MOST_URGENT_FIRST = Comparator
		.comparing((RaisedFlag flag) -> flag.disposition().level())
		.thenComparing((flag) -> flag.disposition().within())
		.thenComparing(RaisedFlag::code);

	private final List<TriageRule> rules;

	private final Set<Slug> read;

	private final Set<Slug> readForAlarm;

	Triage(Collection<TriageRule> rules) {
		this.rules = List.copyOf(rules);
		this.read = read(CareLevel.SELF_CARE);
		this.readForAlarm = read(CareLevel.URGENT);
	}

	private Set<Slug> read(CareLevel least) {
		return this.rules.stream()
			.flatMap((rule) -> rule.steps().stream())
			.filter((step) -> step.disposition().level().atLeast(least))
			.flatMap((step) -> step.ways().stream())
			.flatMap((way) -> way.when().stream())
			.flatMap(Set::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a finding can raise a flag, alone or with others. */
	public boolean reads(Slug finding) {
		return this.read.contains(finding);
	}

	/** Whether it can, alone or with others, ask for help now or today. */
	public boolean readsForAlarm(Slug finding) {
		return this.readForAlarm.contains(finding);
	}

	/**
	 * What could make care more urgent, were it chosen too, alone or with others of the
	 * open ones.
	 * @param chosen codes of findings
	 * @param open codes of findings that may yet be chosen
	 */
	public Set<Slug> couldRaise(Collection<Slug> chosen, Collection<Slug> open) {
		Set<Slug> given = new LinkedHashSet<>(chosen);
		CareLevel level = of(given).disposition().level();
		return this.rules.stream()
			.flatMap((rule) -> rule.steps().stream())
			.filter((step) -> step.disposition().level().compareTo(level) < 0)
			.flatMap((step) -> step.ways().stream())
			.flatMap((way) -> way.missing(given, open).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Assesses what was chosen.
	 * @param chosen codes of findings in the order in which they are to be named; unknown
	 * ones raise nothing
	 */
	public Outcome assess(Collection<Slug> chosen) {
		return of(new LinkedHashSet<>(chosen));
	}

	private Outcome of(Set<Slug> given) {
		List<RaisedFlag> flags = this.rules.stream()
			.map((rule) -> rule.apply(given))
			.flatMap(Optional::stream)
			.sorted(MOST_URGENT_FIRST)
			.toList();
		Disposition disposition = flags.stream()
			.map(RaisedFlag::disposition)
			.min(Comparator.naturalOrder())
			.orElse(Disposition.SELF_CARE);
		return new Outcome(disposition, flags);
	}

	/**
	 * What the triage found.
	 *
	 * @param disposition the most urgent of the flags', or self-care
	 * @param flags every flag that holds, most urgent first
	 */
	public record Outcome(Disposition disposition, List<RaisedFlag> flags) {
	}

}
