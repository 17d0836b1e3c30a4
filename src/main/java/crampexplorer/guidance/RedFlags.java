package crampexplorer.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/** Every red flag, read once at start. */
@Component
public class RedFlags {

	private final Map<Slug, RedFlag> flags = new LinkedHashMap<>();

	private final Triage triage;

	RedFlags(RedFlagRepository repository) {
		repository.findAllByOrderByPosition().forEach((flag) -> this.flags.put(flag.code(), flag));
		this.triage = new Triage(this.flags.values().stream().map(RedFlag::rule).toList());
	}

	/** The triage by these flags. */
	public Triage triage() {
		return this.triage;
	}

	public RedFlag get(Slug code) {
		RedFlag flag = this.flags.get(code);
		if (flag == null) {
			throw new IllegalArgumentException("No red flag " + code);
		}
		return flag;
	}

	/** The step of a flag that the answers reach. */
	public FlagStep step(RaisedFlag raised) {
		return get(raised.code()).steps().get(raised.step());
	}

	/** A step by its name. */
	public FlagStep step(Slug name) {
		return steps().filter((step) -> step.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No step of a red flag " + name));
	}

	private Stream<FlagStep> steps() {
		return this.flags.values().stream().flatMap((flag) -> flag.steps().stream());
	}

	public List<RedFlag> all() {
		return List.copyOf(this.flags.values());
	}

}
