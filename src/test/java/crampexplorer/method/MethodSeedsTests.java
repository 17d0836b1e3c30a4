package crampexplorer.method;

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

/** Scores and the worked example: each check has a case that breaks it. */
class MethodSeedsTests {

	@ParameterizedTest
	@MethodSource({ "scores", "published", "example" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> scores() {
		String row = "development,first,first,8,10";
		Stream<Arguments> counts = Stream.of("11,10", "-1,10", "0,0", "1,-2")
			.map((count) -> arguments("scores.csv", ",8,10", "," + count,
					"scores.csv: development, first, first: is not so many hits among so many stories"));
		Stream<Arguments> others = Stream.of(
				arguments("scores.csv", "first,8", "x".repeat(31) + ",8",
						"scores.csv: development, first, " + "x".repeat(31)
								+ ": is empty or longer than 30 characters"),
				arguments("scores.csv", row, row + "\n" + row,
						"scores.csv: development, first, first: stands there twice"));
		return Stream.concat(counts, others);
	}

	static Stream<Arguments> published() {
		String file = "published-scores.csv";
		String place = "published-scores.csv: some-checkers";
		return Stream.of(
				arguments(file, "some-checkers", "Checkers",
						"published-scores.csv: Checkers: 'Checkers' is not a slug of at most 40 characters"),
				arguments(file, "\"23 checkers, 45 stories\"", "x".repeat(151),
						place + " who: is empty or longer than 150 characters"),
				arguments(file, "34%", "x".repeat(31), place + " first: is empty or longer than 30 characters"),
				arguments(file, "34%,-", "34%," + "x".repeat(31),
						place + " first-three: is empty or longer than 30 characters"),
				arguments(file, "57%", "x".repeat(31), place + " care: is empty or longer than 30 characters"),
				arguments(file, ",a-trial", ",hearsay", place + ": unknown source 'hearsay'"),
				arguments(file, ",a-trial", ",document-000/first",
						place + ": 'document-000/first' has a section, but only a whole source can be cited here"),
				arguments(file, "\nsome-checkers", "\nsome-checkers,x,-,-,-,a-trial\nsome-checkers",
						place + ": stands there twice"));
	}

	static Stream<Arguments> example() {
		return Stream.of(
				arguments("worked-example.csv", "knot", "sore", "worked-example.csv: sore: unknown finding 'sore'"),
				arguments("worked-example.csv", "at-night", "knot", "worked-example.csv: knot: stands there twice"));
	}

}
