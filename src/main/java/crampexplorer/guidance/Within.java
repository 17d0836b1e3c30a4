package crampexplorer.guidance;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EnumeratedValue;

/** How soon to get care, soonest first. */
public enum Within {

	NOW("now"), TODAY("today"), TWO_DAYS("2 days"), TWO_WEEKS("2 weeks"), ROUTINE("routine");

	@EnumeratedValue
	private final String code;

	Within(String code) {
		this.code = code;
	}

	/** The word in seeds and in the JSON. */
	public String code() {
		return this.code;
	}

	/** The words of some, in their order. */
	static List<String> codes(Set<Within> some) {
		return some.stream().sorted().map(Within::code).toList();
	}

}
