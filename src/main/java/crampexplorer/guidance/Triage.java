package crampexplorer.guidance;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Numbering;
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

	private final List<NumberedRule> rules;

	/** The findings that can raise a flag. */
	private final Numbering findings;

	/** By level, what asks for more urgent care. */
	private final Map<CareLevel, Above> above = new EnumMap<>(CareLevel.class);

	private final Set<Slug> read;

	private final Set<Slug> readForAlarm;

	Triage(Collection<TriageRule> rules) {
		this.read = read(rules, CareLevel.SELF_CARE);
		this.readForAlarm = read(rules, CareLevel.URGENT);
		this.findings = new Numbering(rules.stream()
			.flatMap((rule) -> rule.steps().stream())
			.flatMap((step) -> step.ways().stream())
			.flatMap((way) -> Stream.concat(way.when().stream(), way.unless().stream()))
			.flatMap(Set::stream)
			.toList());
		this.rules = rules.stream().map((rule) -> NumberedRule.of(rule, this.findings)).toList();
		for (CareLevel level : CareLevel.values()) {
			this.above.put(level, Above.of(level, this.rules));
		}
	}

	private static Set<Slug> read(Collection<TriageRule> rules, CareLevel least) {
		return rules.stream()
			.flatMap((rule) -> rule.steps().stream())
			.filter((step) -> step.disposition().level().atLeast(least))
			.flatMap(TriageRule.Step::findings)
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
	public List<Slug> couldRaise(Collection<Slug> chosen, Collection<Slug> open) {
		BitSet given = this.findings.bits(chosen);
		Above above = Objects.requireNonNull(this.above.get(level(given)));
		BitSet possible = this.findings.bits(open);
		// no step above the level holds, so what would make one hold is missing
		BitSet missing = (BitSet) above.alone().clone();
		above.steps().forEach((step) -> step.addMissing(given, possible, missing));
		missing.and(possible);
		return this.findings.inOrder(missing);
	}

	private CareLevel level(BitSet given) {
		CareLevel level = CareLevel.SELF_CARE;
		for (NumberedRule rule : this.rules) {
			int step = rule.step(given);
			if (step >= 0 && rule.steps().get(step).disposition().level().compareTo(level) < 0) {
				level = rule.steps().get(step).disposition().level();
			}
		}
		return level;
	}

	/**
	 * Assesses what was chosen.
	 * @param chosen codes of findings in the order in which they are to be named; unknown
	 * ones raise nothing
	 */
	public Outcome assess(Collection<Slug> chosen) {
		List<Slug> given = chosen.stream().distinct().toList();
		BitSet bits = this.findings.bits(given);
		List<RaisedFlag> flags = this.rules.stream()
			.flatMap((rule) -> Stream.ofNullable(rule.apply(given, bits, this.findings)))
			.sorted(MOST_URGENT_FIRST)
			.toList();
		Disposition disposition = flags.stream()
			.map(RaisedFlag::disposition)
			.min(Comparator.naturalOrder())
			.orElse(Disposition.SELF_CARE);
		return new Outcome(disposition, flags);
	}

	/**
	 * What asks for more urgent care than a level.
	 *
	 * @param alone the findings that do by themselves
	 * @param steps those that need several findings, or can be switched off
	 */
	private record Above(BitSet alone, List<NumberedRule.Step> steps) {

		static Above of(CareLevel level, List<NumberedRule> rules) {
			List<NumberedRule.Step> steps = rules.stream()
				.flatMap((rule) -> rule.steps().stream())
				.filter((step) -> step.disposition().level().compareTo(level) < 0)
				.toList();
			BitSet alone = new BitSet();
			steps.forEach((step) -> alone.or(step.alone()));
			return new Above(alone, steps.stream().filter((step) -> !step.together().isEmpty()).toList());
		}
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
