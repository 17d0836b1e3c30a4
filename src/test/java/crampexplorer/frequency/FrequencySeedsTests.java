package crampexplorer.frequency;

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

/** Figures in context: each check has a case that breaks it. */
class FrequencySeedsTests {

	private static final String FIGURES = "figures.yaml";

	@ParameterizedTest
	@MethodSource({ "charts", "figures" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> charts() {
		String shows = " shows: says what figures are percentages of, and stands where there are figures";
		return Stream.of(
				arguments(FIGURES, "slug: by-age", "slug: By-age",
						"figures.yaml: By-age: 'By-age' is not a slug of at most 40 characters"),
				arguments(FIGURES, "title: By age", "title: ''",
						"figures.yaml: by-age title: is empty or longer than 150 characters"),
				arguments(FIGURES, "  shows: ", "  # shows: ", "figures.yaml: by-age" + shows),
				arguments(FIGURES, "title: In words", "title: In words\n  shows: Nothing",
						"figures.yaml: words-only" + shows),
				arguments(FIGURES, "  shows: ", "  shows: '' # ",
						"figures.yaml: by-age shows: is empty or longer than 200 characters"),
				arguments(FIGURES, "    words:\n", "    text:\n",
						"figures.yaml: by-age parts: part 'words' is missing"),
				arguments(FIGURES, "slug: words-only", "slug: by-age",
						"figures.yaml: by-age: path '/how-common#by-age' stands there twice"));
	}

	static Stream<Arguments> figures() {
		String place = "figures.yaml: by-age Children: ";
		Stream<Arguments> percents = Stream.of("106", "6 to 5", "few", "7.25", "-1", "5 to", "90 to 100.1")
			.map((percent) -> arguments(FIGURES, "percent: 7,", "percent: " + percent + ",",
					place + "percent '" + percent + "' is no number from 0 to 100, or range"));
		Stream<Arguments> others = Stream.of(
				arguments(FIGURES, "label: Children", "label: " + "x".repeat(151),
						"figures.yaml: by-age " + "x".repeat(151) + ": is empty or longer than 150 characters"),
				arguments(FIGURES, "source: a-trial", "source: hearsay", place + "unknown source 'hearsay'"),
				arguments(FIGURES, "source: a-trial", "source: document-000",
						place + "'document-000' is cited without its section"),
				arguments(FIGURES, "dossier: [a-row]", "dossier: [hearsay]",
						place + "unknown row of the dossier 'hearsay'"));
		return Stream.concat(percents, others);
	}

}
