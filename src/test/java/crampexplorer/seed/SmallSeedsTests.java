package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Both sets of seeds pass all checks of all rooms. */
class SmallSeedsTests {

	@Test
	void theSmallSeedsPass() {
		assertThat(SeedFolder.SMALL.problems()).isEmpty();
	}

	@Test
	void theRealSeedsPass() {
		assertThat(SeedFolder.REAL.problems()).isEmpty();
	}

	/** No code of a finding stands in Java. */
	@ParameterizedTest
	@ValueSource(strings = { "chest-pain", "one-leg-swollen", "knot", "ache", "at-night", "takes-water-tablet",
			"weak-kidneys" })
	void aFindingMayBeRenamedInTheSmallSeeds(String finding, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).rename(finding, "renamed").problems()).isEmpty();
	}

	@Test
	void findingsMayBeRenamedInTheRealSeeds(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.REAL.copyTo(directory)
			.rename("takes-diuretic", "renamed-medicine")
			.rename("hard-painful-knot", "renamed-feeling")
			.problems()).isEmpty();
	}

}
