package crampexplorer.questionnaire;

import crampexplorer.questionnaire.Go.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoTests {

	@ParameterizedTest
	@CsvSource({ "next, NEXT", "back, BACK", "skip, SKIP", "result, RESULT", "confirm, CONFIRM", "decide, DECIDE",
			"rest, REST" })
	void aButtonIsKnownByItsValue(String value, Kind kind) {
		assertThat(Go.of(value)).contains(new Go(kind, ""));
	}

	@Test
	void aChangeNamesItsPage() {
		assertThat(Go.of("change:how")).contains(new Go(Kind.CHANGE, "how"));
		assertThat(Go.of("change:")).contains(new Go(Kind.CHANGE, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "change", "NEXT", "next ", "show", "forward" })
	void anyOtherValueIsNoButton(String value) {
		assertThat(Go.of(value)).isEmpty();
	}

}
