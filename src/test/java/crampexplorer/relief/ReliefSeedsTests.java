package crampexplorer.relief;

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

/** Measures, and food against supplements: each check has a case that breaks it. */
class ReliefSeedsTests {

	@ParameterizedTest
	@MethodSource({ "measures", "comparisons" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> measures() {
		String file = "relief.yaml";
		return Stream.of(
				arguments(file, "slug: walk", "slug: Walk",
						"relief.yaml: Walk: 'Walk' is not a slug of at most 40 characters"),
				arguments(file, "title: Walk", "title: ''",
						"relief.yaml: walk title: is empty or longer than 100 characters"),
				arguments(file, "    what:\n", "    how:\n", "relief.yaml: stretch parts: part 'what' is missing"),
				arguments(file, "    what:\n", "    how:\n",
						"relief.yaml: stretch parts.how: is no part that a page shows"),
				arguments(file, "related: [/causes/no-clear-cause]", "related: [/causes/none]",
						"relief.yaml: stretch related: unknown path '/causes/none'"),
				arguments(file, "related: [/causes/no-clear-cause]", "related: [/relief/stretch]",
						"relief.yaml: stretch related: '/relief/stretch' is the entry itself"),
				arguments(file, "slug: pills", "slug: walk", "relief.yaml: walk: stands there twice"),
				arguments(file, "slug: walk", "slug: stretch",
						"relief.yaml: stretch: path '/relief/stretch' stands there twice"));
	}

	static Stream<Arguments> comparisons() {
		String file = "supplements.yaml";
		return Stream.of(
				arguments(file, "slug: cost", "slug: Cost",
						"supplements.yaml: Cost: 'Cost' is not a slug of at most 40 characters"),
				arguments(file, "title: Cost", "title: ''",
						"supplements.yaml: cost title: is empty or longer than 100 characters"),
				arguments(file, "    recommendation:\n", "    advice:\n",
						"supplements.yaml: cost parts: part 'recommendation' is missing"));
	}

}
