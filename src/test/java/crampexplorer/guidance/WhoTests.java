package crampexplorer.guidance;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WhoTests {

	@ParameterizedTest
	@CsvSource({ "EMERGENCY_SERVICES, emergency services", "URGENT_CARE, urgent care", "MATERNITY_UNIT, maternity unit",
			"SPECIALIST_TEAM, specialist team", "DOCTOR, doctor", "PHARMACIST, pharmacist", "YOURSELF, yourself" })
	void codesAreTheWordsOfTheContract(Who who, String code) {
		assertThat(who.code()).isEqualTo(code);
	}

	@Test
	void someAreNamedInTheirOrder() {
		assertThat(Who.codes(Set.of(Who.YOURSELF, Who.URGENT_CARE, Who.DOCTOR))).containsExactly("urgent care",
				"doctor", "yourself");
	}

}
