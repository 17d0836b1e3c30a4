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

	/** All flags, the most urgent level first. */
	public List<RedFlag> all() {
		return Stream.of(CareLevel.values()).flatMap((level) -> at(level).stream()).toList();
	}

	List<RedFlag> at(CareLevel level) {
		return this.flags.values().stream().filter((flag) -> flag.disposition().level() == level).toList();
	}

}
