package crampexplorer.guidance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DispositionTests {

	@ParameterizedTest
	@CsvSource({ "EMERGENCY, NOW, EMERGENCY_SERVICES, emergency.now.emergency-services",
			"URGENT, TODAY, MATERNITY_UNIT, urgent.today.maternity-unit",
			"DOCTOR, TWO_DAYS, SPECIALIST_TEAM, doctor.2-days.specialist-team",
			"SELF_CARE, ROUTINE, YOURSELF, self-care.routine.yourself" })
	void codeJoinsItsThreeWords(CareLevel level, Within within, Who who, String code) {
		assertThat(new Disposition(level, within, who).code()).isEqualTo(code);
	}

}
