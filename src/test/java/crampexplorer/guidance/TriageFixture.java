package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;

/** A triage for the tests of other rooms, made of the red flags that they name. */
public final class TriageFixture {

	private final List<TriageRule> rules = new ArrayList<>();

	/** With a red flag that holds where all of these findings are chosen. */
	public TriageFixture flag(CareLevel level, String... findings) {
		List<Set<Slug>> lines = Arrays.stream(findings).map((finding) -> Set.of(new Slug(finding))).toList();
		this.rules.add(new TriageRule(new Slug(String.join("-and-", findings)),
				List.of(new TriageRule.Step(disposition(level), List.of(new Way(lines, List.of()))))));
		return this;
	}

	public Triage triage() {
		return new Triage(this.rules);
	}

	/** The answers that switch a way of a red flag off. */
	public static Set<Slug> explanations(RedFlags flags) {
		return flags.all()
			.stream()
			.flatMap((flag) -> flag.steps().stream())
			.flatMap((step) -> step.ways().stream())
			.flatMap((way) -> way.unless().stream())
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
	}

	/** What a red flag of this level asks for. */
	public static Disposition disposition(CareLevel level) {
		return switch (level) {
			case EMERGENCY -> new Disposition(level, Within.NOW, Who.EMERGENCY_SERVICES);
			case URGENT -> new Disposition(level, Within.TODAY, Who.URGENT_CARE);
			case DOCTOR -> new Disposition(level, Within.ROUTINE, Who.DOCTOR);
			case SELF_CARE -> Disposition.SELF_CARE;
		};
	}

}
