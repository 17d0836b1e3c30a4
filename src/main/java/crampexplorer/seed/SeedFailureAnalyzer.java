package crampexplorer.seed;

import java.util.stream.Collectors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an editor of the seeds what to mend, instead of a stack trace. */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<SeedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SeedException cause) {
		String description = cause.problems()
			.stream()
			.map((problem) -> "  " + problem)
			.collect(Collectors.joining("\n", "The seed files are wrong, so nothing was loaded:\n\n", ""));
		return new FailureAnalysis(description, "Mend the files named above in seeds/ and start again.", cause);
	}

}
