package crampexplorer.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import crampexplorer.seed.SeedFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Words that people type: each check has a case that breaks it. */
class SearchSeedsTests {

	@ParameterizedTest
	@MethodSource({ "synonyms", "emergencyWords", "dangerWords", "dangerSigns", "asked", "medicineNames" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> synonyms() {
		String file = "synonyms.csv";
		String row = "charley horse,cramp";
		return Stream.of(
				arguments(file, "charley horse", "x".repeat(61),
						"synonyms.csv: " + "x".repeat(61) + ", cramp: is empty or longer than 60 characters"),
				arguments(file, ",cramp", "," + "x".repeat(61),
						"synonyms.csv: charley horse, " + "x".repeat(61) + ": is empty or longer than 60 characters"),
				arguments(file, "charley horse", "Cramp", "synonyms.csv: Cramp, cramp: means itself"),
				arguments(file, row, row + "\n" + row, "synonyms.csv: charley horse, cramp: stands there twice"));
	}

	static Stream<Arguments> emergencyWords() {
		String file = "emergency-words.csv";
		String unknown = "unknown red flag of level emergency or urgent called ";
		return Stream.of(
				arguments(file, "chest pain", "x".repeat(61),
						"emergency-words.csv: " + "x".repeat(61) + ": is empty or longer than 60 characters"),
				arguments(file, "both", "x".repeat(61),
						"emergency-words.csv: swollen leg unless: is empty or longer than 60 characters"),
				arguments(file, ",chest-pain,", ",chest-ache,",
						"emergency-words.csv: chest pain: " + unknown + "'chest-ache'"),
				arguments(file, ",chest-pain,", ",new-tablet-doctor,",
						"emergency-words.csv: chest pain: " + unknown + "'new-tablet-doctor'"),
				arguments(file, "swollen leg", "chest pain", "emergency-words.csv: chest pain: stands there twice"));
	}

	static Stream<Arguments> dangerWords() {
		String file = "danger-words.csv";
		return Stream.of(
				arguments(file, "leg,leg; calf", "Leg,leg; calf",
						"danger-words.csv: Leg: 'Leg' is not a slug of at most 40 characters"),
				arguments(file, "leg; calf", "x".repeat(2001),
						"danger-words.csv: leg words: is empty or longer than 2000 characters"),
				arguments(file, "leg; calf", "leg; leg", "danger-words.csv: leg words leg: stands there twice"),
				arguments(file, "one-leg-swollen", "one-leg-big",
						"danger-words.csv: swollen finding: unknown finding 'one-leg-big'"),
				arguments(file, "both,both", "leg,both",
						"danger-words.csv: leg: group of danger words 'leg' stands there twice"));
	}

	static Stream<Arguments> dangerSigns() {
		String file = "danger-signs.csv";
		String sign = "danger-signs.csv: one-leg-swollen, ";
		return Stream.of(
				arguments(file, "leg swollen", "arm swollen",
						sign + "arm swollen: unknown group of danger words 'arm'"),
				arguments(file, "leg swollen", "leg|arm swollen",
						sign + "leg|arm swollen: unknown group of danger words 'arm'"),
				arguments(file, ",both", ",none", sign + "leg swollen: unknown group of danger words 'none'"),
				arguments(file, ",5,", ",0,", sign + "leg swollen span: is not above 0"),
				arguments(file, "one-leg-swollen,", "one-leg-big,",
						"danger-signs.csv: one-leg-big, leg swollen: unknown red flag of level emergency or urgent "
								+ "called 'one-leg-big'"));
	}

	static Stream<Arguments> asked() {
		String file = "asked.csv";
		String row = "why do I get cramps,/causes";
		return Stream.of(
				arguments(file, "why do I get cramps", "x".repeat(81),
						"asked.csv: " + "x".repeat(81) + ": is empty or longer than 80 characters"),
				arguments(file, ",/causes", ",/cause", "asked.csv: why do I get cramps: unknown path '/cause'"),
				arguments(file, row, row + "\n" + row, "asked.csv: why do I get cramps: stands there twice"));
	}

	static Stream<Arguments> medicineNames() {
		String file = "medicine-names.csv";
		return Stream.of(
				arguments(file, ",/causes", ",/cause", "medicine-names.csv: furosemide page: unknown path '/cause'"),
				arguments(file, "a water tablet", "x".repeat(81),
						"medicine-names.csv: furosemide class-name: is empty or longer than 80 characters"));
	}

}
