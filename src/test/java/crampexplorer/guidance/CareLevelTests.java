package crampexplorer.guidance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CareLevelTests {

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, emergency", "URGENT, urgent", "DOCTOR, doctor", "SELF_CARE, self-care" })
	void codesAreTheWordsOfTheContract(CareLevel level, String code) {
		assertThat(level.code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, EMERGENCY", "EMERGENCY, SELF_CARE", "URGENT, URGENT", "URGENT, DOCTOR",
			"SELF_CARE, SELF_CARE" })
	void levelIsAtLeastItselfAndWhatIsLessUrgent(CareLevel level, CareLevel other) {
		assertThat(level.atLeast(other)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "URGENT, EMERGENCY", "DOCTOR, URGENT", "SELF_CARE, DOCTOR", "SELF_CARE, EMERGENCY" })
	void levelIsNotAtLeastWhatIsMoreUrgent(CareLevel level, CareLevel other) {
		assertThat(level.atLeast(other)).isFalse();
	}

}
