package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The version of the rules changes with what can change an answer of the check. */
class SeedVersionTests {

	private SeedFolder seeds = SeedFolder.SMALL;

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.SMALL.copyTo(directory);
	}

	@Test
	void theSameSeedsHaveTheSameVersion() {
		assertThat(version(this.seeds)).matches("[0-9a-f]{8}").isEqualTo(version(SeedFolder.SMALL));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "base-rates.csv|knot,40|knot,41",
			"base-rates.csv|weak-kidneys,3|weak-kidneys,3.001", "conditions/magnesium-lost.yaml|one-in: 90|one-in: 91",
			"conditions/magnesium-lost.yaml|knot: 30|knot: 31",
			"conditions/magnesium-lost.yaml|[takes-water-tablet, weak-kidneys]|[takes-water-tablet]",
			"ranking-rules.yaml|[no-danger-signs, at-night]|[at-night]", "ranking-rules.yaml|kind: named|kind: first",
			"factors.csv|,1000|,999", "red-flags/doctor.yaml|unless: [by-day]|unless: [ache]",
			"red-flags/urgent.yaml|who: urgent care|who: maternity unit", "findings.yaml|choice: many|choice: one",
			"findings.yaml|you: They come by day.|you: They come by day., means: at-night",
			"clusters.yaml|unless: weak-kidneys|unless: by-day", "cautions.yaml|withholds: magnesium|withholds: all" })
	void itChangesWithADecidingSeed(String file, String found, String replacement) throws IOException {
		this.seeds.replace(file, found, replacement);
		assertThat(version(this.seeds)).isNotEqualTo(version(SeedFolder.SMALL));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "relief.yaml|Stretch the muscle.|Stretch it slowly.", "relief.yaml|title: Walk|title: Walking",
					"causes/medicines.yaml|title: Medicines|title: Tablets",
					"nutrients/magnesium.yaml|has this under signs.|shows itself so.",
					"sources.yaml|title: A trial|title: Trial", "scores.csv|,8,10|,9,10",
					"synonyms.csv|charley horse|charlie horse",
					"ranking-rules.yaml|answers: [chest-pain]|answers: [chest-pain] # a note" })
	void itStaysWithOtherWords(String file, String found, String replacement) throws IOException {
		this.seeds.replace(file, found, replacement);
		assertThat(version(this.seeds)).isEqualTo(version(SeedFolder.SMALL));
	}

	/** Rows are numbered across files: a fact more must not count as another rule. */
	@Test
	void itStaysWithMoreFacts() throws IOException {
		String fact = "    - {text: One more., sources: [judgement]}\n";
		this.seeds.replace("causes/medicines.yaml", "  fits:\n", "  fits:\n" + fact)
			.replace("nutrients/magnesium.yaml", "  signs:\n", "  signs:\n" + fact)
			.replace("foods.csv", "milk,Milk", "cheese,Cheese,Dairy,-,-,no\nmilk,Milk");
		assertThat(version(this.seeds)).isEqualTo(version(SeedFolder.SMALL));
	}

	private static String version(SeedFolder seeds) {
		return new SeedMigration(SeedFolder.CRATES, new PathMatchingResourcePatternResolver(),
				new SeedProperties(seeds.location(), false))
			.version()
			.ofTheRules();
	}

}
