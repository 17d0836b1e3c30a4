package crampexplorer.guidance;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WithinTests {

	@ParameterizedTest
	@CsvSource({ "NOW, now", "TODAY, today", "TWO_DAYS, 2 days", "TWO_WEEKS, 2 weeks", "ROUTINE, routine" })
	void codesAreTheWordsOfTheContract(Within within, String code) {
		assertThat(within.code()).isEqualTo(code);
	}

	@Test
	void someAreNamedInTheirOrder() {
		assertThat(Within.codes(Set.of(Within.ROUTINE, Within.NOW, Within.TWO_DAYS))).containsExactly("now", "2 days",
				"routine");
	}

}
