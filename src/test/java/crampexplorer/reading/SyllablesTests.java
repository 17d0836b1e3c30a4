package crampexplorer.reading;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTests {

	@ParameterizedTest
	@CsvSource({ "cramp, 1", "cramps, 1", "eased, 1", "stretched, 1", "breathe, 1", "changes, 2", "muscle, 2",
			"muscles, 2", "people, 2", "minutes, 2", "fluid, 2", "being, 2", "useful, 2", "wanted, 2", "quiet, 2",
			"likely, 2", "trouble, 2", "numbness, 2", "statement, 2", "science, 2", "area, 3", "idea, 3", "medicine, 3",
			"vitamin, 3", "pregnancy, 3", "serious, 3", "calcium, 3", "usual, 3", "evidence, 3", "magnesium, 4",
			"potassium, 4", "diuretic, 4", "diabetes, 4", "emergency, 4", "hypocalcaemia, 6", "low-salt, 2",
			"potassium-sparing, 6", "doctor’s, 2", "24, 1" })
	void syllablesAreThoseThatAreSaid(String word, int syllables) {
		assertThat(Syllables.of(word)).isEqualTo(syllables);
	}

}
