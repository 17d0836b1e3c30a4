package crampexplorer.guidance;

import java.util.List;
import java.util.Set;

import jakarta.persistence.EnumeratedValue;

/**
 * Whom to turn to, in the order that decides between two red flags of one level and time.
 */
public enum Who {

	EMERGENCY_SERVICES("emergency services"), URGENT_CARE("urgent care"), MATERNITY_UNIT("maternity unit"),
	SPECIALIST_TEAM("specialist team"), DOCTOR("doctor"), PHARMACIST("pharmacist"), YOURSELF("yourself");

	@EnumeratedValue
	private final String code;

	Who(String code) {
		this.code = code;
	}

	/** The word in seeds and in the JSON. */
	public String code() {
		return this.code;
	}

	/** The words of some, in their order. */
	static List<String> codes(Set<Who> some) {
		return some.stream().sorted().map(Who::code).toList();
	}

}
