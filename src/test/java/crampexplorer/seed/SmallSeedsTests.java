package crampexplorer.seed;

import org.junit.jupiter.api.Test;

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

}
