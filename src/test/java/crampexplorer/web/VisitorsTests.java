package crampexplorer.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisitorsTests {

	@ParameterizedTest
	@CsvSource({ "128000000, 256", "512000000, 1024", "64000000000, 2000" })
	void asManyAreInHandAsTheHeapHolds(long heap, int most) {
		assertThat(Visitors.most(heap)).isEqualTo(most);
	}

}
