package crampexplorer.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShareTests {

	/** Worked out by hand from the formula of Wilson (1927). */
	@ParameterizedTest
	@CsvSource({ "0,10,0,0,28", "10,10,100,72,100", "15,20,75,53,89", "1,1,100,21,100", "250,500,50,46,54" })
	void anIntervalIsThatOfWilson(int hits, int of, long percent, long low, long high) {
		Share share = new Share(hits, of);
		assertThat(new long[] { share.percent(), share.low(), share.high() }).containsExactly(percent, low, high);
	}

	@Test
	void moreHitsThanStoriesAreNoShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1)).withMessageContaining("2 of 1");
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 3));
	}

}
