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
	@MethodSource({ "synonyms", "emergencyWords" })
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

}
