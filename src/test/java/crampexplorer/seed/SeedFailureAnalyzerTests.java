package crampexplorer.seed;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class SeedFailureAnalyzerTests {

	@Test
	void everyProblemIsDescribedByFilePlaceAndReason() {
		SeedException exception = new SeedException(List.of(new SeedProblem("relief.yaml", "massage", "is wrong"),
				new SeedProblem("foods.csv", "", "the file is missing")));
		assertThat(new SeedFailureAnalyzer().analyze(new IllegalStateException(exception)))
			.extracting(FailureAnalysis::getDescription, InstanceOfAssertFactories.STRING)
			.contains("  relief.yaml: massage: is wrong\n  foods.csv: the file is missing");
	}

}
