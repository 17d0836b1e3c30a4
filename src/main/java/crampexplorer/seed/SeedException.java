package crampexplorer.seed;

import java.util.List;
import java.util.stream.Collectors;

/** The seed files are wrong, so nothing is loaded and the site does not start. */
class SeedException extends RuntimeException {

	private final List<SeedProblem> problems;

	SeedException(List<SeedProblem> problems) {
		super(problems.stream().map(SeedProblem::toString).collect(Collectors.joining("; ")));
		this.problems = List.copyOf(problems);
	}

	List<SeedProblem> problems() {
		return this.problems;
	}

}
