package crampexplorer.cause;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import crampexplorer.seed.SeedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Causes, factors and what belongs to them: each check has a case that breaks it. */
class CauseSeedsTests {

	private static final String FACTORS = "factors.csv";

	@ParameterizedTest
	@MethodSource({ "causes", "lookAlikeCauses", "factors", "people", "clusters", "medicines", "lookAlikes" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> causes() {
		String file = "causes/no-clear-cause.yaml";
		return Stream.of(
				arguments(file, "slug: no-clear-cause", "slug: unclear",
						"causes/no-clear-cause.yaml: slug: 'unclear' is not the name of the file"),
				arguments(file, "slug: no-clear-cause", "slug: Unclear",
						"causes/no-clear-cause.yaml: slug: 'Unclear' is not a slug of at most 40 characters"),
				arguments(file, "title: No clear cause", "title: ''",
						"causes/no-clear-cause.yaml: title: is empty or longer than 100 characters"),
				arguments(file, "position: 2", "position: 1",
						"causes/no-clear-cause.yaml: position: position of a cause '1' stands there twice"),
				arguments(file, "due: 2027-01-01", "due: 2026-01-01",
						"causes/no-clear-cause.yaml: due: is not after 'checked'"),
				arguments(file, "  triggers:\n", "  trigger:\n",
						"causes/no-clear-cause.yaml: parts: part 'triggers' is missing"),
				arguments("causes/medicines.yaml", "slug: medicines", "slug: tablets",
						"causes/: there is no cause 'medicines', on whose page the table of medicines stands"));
	}

	/** What is said of a cause and of what may be taken for one differs. */
	static Stream<Arguments> lookAlikeCauses() {
		String cause = "causes/no-clear-cause.yaml";
		String other = "causes/blood-clot.yaml";
		Stream<Arguments> ofACause = Stream.of("mechanism", "triggers", "fits", "does-not-fit", "helps", "doctor")
			.flatMap((part) -> Stream.of(
					arguments(cause, "  " + part + ":\n", "  " + part + "s:\n",
							cause + ": parts: part '" + part + "' is missing"),
					arguments(cause, "\nparts:\n", "\nlook-alike: true\nparts:\n",
							cause + ": parts: part '" + part + "' does not go with 'look-alike: true'"),
					arguments(other, "look-alike: true\n", "", other + ": parts: part '" + part + "' is missing")));
		Stream<Arguments> ofALookAlike = Stream.of("differs", "risk", "act")
			.flatMap((part) -> Stream.of(
					arguments(other, "  " + part + ":\n", "  " + part + "s:\n",
							other + ": parts: part '" + part + "' is missing"),
					arguments(other, "look-alike: true\n", "",
							other + ": parts: part '" + part + "' goes only with 'look-alike: true'"),
					arguments(cause, "\nparts:\n", "\nlook-alike: true\nparts:\n",
							cause + ": parts: part '" + part + "' is missing")));
		return Stream.concat(ofACause, ofALookAlike);
	}

	static Stream<Arguments> factors() {
		String magnesium = "magnesium,nutrient,/nutrients/magnesium";
		String medicines = "medicines,cause,/causes/medicines";
		String k2 = "vitamin-k2,nutrient,/nutrients/vitamin-k2";
		String about = "' is not what the page is about";
		return Stream.of(
				arguments(FACTORS, medicines, medicines.replaceFirst("m", "M"),
						"factors.csv: Medicines code: 'Medicines' is not a slug of at most 40 characters"),
				arguments(FACTORS, medicines, medicines.replaceFirst("medicines", "magnesium"),
						"factors.csv: magnesium: factor 'magnesium' stands there twice"),
				arguments(FACTORS, magnesium, "magnesium,nutrient,/relief",
						"factors.csv: magnesium page: unknown path of a nutrient or cause '/relief'"),
				arguments(FACTORS, magnesium, "magnesium,nutrient,/nutrients/zinc",
						"factors.csv: magnesium page: unknown path of a nutrient or cause '/nutrients/zinc'"),
				arguments(FACTORS, k2, "vitamin-k2,nutrient,/nutrients/magnesium",
						"factors.csv: vitamin-k2 page: page of a factor '/nutrients/magnesium' stands there twice"),
				arguments(FACTORS, k2, k2.replaceFirst("k2", "k"),
						"factors.csv: vitamin-k code: 'vitamin-k' is not the name of the nutrient, so no food would be "
								+ "suggested for it"),
				arguments(FACTORS, magnesium, magnesium.replace("nutrient,", "cause,"),
						"factors.csv: magnesium kind: 'cause" + about),
				arguments(FACTORS, magnesium, magnesium.replace("nutrient,", "condition,"),
						"factors.csv: magnesium kind: 'condition" + about),
				arguments(FACTORS, medicines, medicines.replace("cause,", "nutrient,"),
						"factors.csv: medicines kind: 'nutrient" + about));
	}

	static Stream<Arguments> people() {
		return Stream.of("1", "1.0", "0", "-1000", "10000.1", "10001", "1000.25", "1000.00")
			.map((people) -> arguments(FACTORS, ",1000", "," + people, "factors.csv: vitamin-k2 one-in: " + people
					+ " is not above 1, up to 10000, with one decimal at most"));
	}

	static Stream<Arguments> clusters() {
		String file = "clusters.yaml";
		String place = "clusters.yaml: tablet-and-magnesium";
		return Stream.of(
				arguments(file, "slug: tablet-and-magnesium", "slug: Tablets",
						"clusters.yaml: Tablets: 'Tablets' is not a slug of at most 40 characters"),
				arguments(file, "title: A tablet and magnesium", "title: ''",
						place + " title: is empty or longer than 100 characters"),
				arguments(file, "    words:\n", "    text:\n", place + " parts: part 'words' is missing"),
				arguments(file, "when: [takes-water-tablet, knot or ache]", "when: []", place + " when: has no line"),
				arguments(file, "knot or ache", "knot or sore", place + " when: unknown finding 'sore'"),
				arguments(file, "knot or ache", "knot or knot", place + " when knot: stands there twice"),
				arguments(file, "unless: weak-kidneys", "unless: sore", place + " unless: unknown finding 'sore'"),
				arguments(file, "unless: weak-kidneys", "unless: knot or knot",
						place + " unless knot: stands there twice"),
				arguments(file, "factors: [medicines, magnesium]", "factors: [medicines]",
						place + " factors: ties fewer than two factors"),
				arguments(file, "factors: [medicines, magnesium]", "factors: [medicines, zinc]",
						place + " factors: unknown factor 'zinc'"),
				arguments(file, "factors: [medicines, magnesium]", "factors: [medicines, medicines]",
						place + " factors medicines: stands there twice"),
				arguments(file, "slug: tablet-and-magnesium", "slug: magnesium",
						"factors.csv: magnesium: factor or cluster 'magnesium' stands there twice"),
				arguments(file, "- slug: tablet",
						"- {slug: x, title: A tablet and magnesium, when: [knot], factors: [medicines, magnesium], "
								+ "parts: {words: [{text: x., sources: [judgement]}]}}\n- slug: tablet",
						"clusters.yaml: A tablet and magnesium: stands there twice"));
	}

	static Stream<Arguments> medicines() {
		String file = "medicines.yaml";
		String ratio = "ratio: {value: 2.42, low: 2.00, high: 3.00}";
		String unproven = "strength: unproven\n  parts:\n";
		String place = "medicines.yaml: water-tablets";
		Stream<Arguments> ratios = Stream
			.of("2.424, low: 2, high: 3", "2, low: 2.1, high: 3", "4, low: 2, high: 3", "0, low: 0, high: 3",
					"2, low: 1, high: 100", "2, low: 1.001, high: 3")
			.map((numbers) -> arguments(file, ratio, "ratio: {value: " + numbers + "}",
					place + " ratio: is not above 0, with 2 decimals at most, and within its range"));
		Stream<Arguments> others = Stream.of(
				arguments(file, "slug: others", "slug: Others",
						"medicines.yaml: Others: 'Others' is not a slug of at most 40 characters"),
				arguments(file, "title: Others", "title: ''",
						"medicines.yaml: others title: is empty or longer than 150 characters"),
				arguments(file, "    starts:\n", "    start:\n", place + ": part 'starts' is missing"),
				arguments(file, "    do:\n", "    ask:\n", place + ": part 'do' is missing"),
				arguments(file, "    names:\n", "    name:\n", place + " parts: part 'names' is missing"),
				arguments(file, unproven, unproven + "    starts: [{text: x., sources: [judgement]}]\n",
						"medicines.yaml: others: part 'starts' is not shown where the link is unproven"),
				arguments(file, unproven, unproven + "    do: [{text: x., sources: [judgement]}]\n",
						"medicines.yaml: others: part 'do' is not shown where the link is unproven"),
				arguments(file, unproven, unproven.replace("  parts", "  " + ratio + "\n  parts"),
						"medicines.yaml: others ratio: is not shown where the link is unproven"),
				arguments(file, "findings: [takes-water-tablet]", "findings: [takes-tonic]",
						place + " findings: unknown finding 'takes-tonic'"),
				arguments(file, "findings: [takes-water-tablet]", "findings: [knot, knot]",
						place + " findings knot: stands there twice"),
				arguments(file, "strength: strong", "strength: unproven",
						"medicines.yaml: water-tablets: part 'starts' is not shown where the link is unproven"),
				arguments(file, "strength: unproven", "strength: weak", "medicines.yaml: others: part 'do' is missing"),
				arguments(file, "- slug: water-tablets",
						"- {slug: x, title: X, strength: unproven, parts: {names: [{text: x., sources: [judgement]}], "
								+ "link: [{text: x., sources: [judgement], verdict: mixed, certainty: low}]}}\n"
								+ "- slug: water-tablets",
						"medicines.yaml: water-tablets: stands after a weaker link"),
				arguments(file, "slug: others", "slug: water-tablets",
						"medicines.yaml: water-tablets: stands there twice"));
		return Stream.concat(ratios, others);
	}

	static Stream<Arguments> lookAlikes() {
		String file = "look-alikes.yaml";
		return Stream.of(
				arguments(file, "slug: cramp", "slug: Cramp",
						"look-alikes.yaml: Cramp: 'Cramp' is not a slug of at most 40 characters"),
				arguments(file, "title: A cramp", "title: ''",
						"look-alikes.yaml: cramp title: is empty or longer than 100 characters"),
				arguments(file, "    sides:\n", "    side:\n",
						"look-alikes.yaml: cramp parts: part 'sides' is missing"),
				arguments(file, "page: /causes/no-clear-cause", "page: /none",
						"look-alikes.yaml: cramp page: unknown path '/none'"),
				arguments(file, "- slug: cramp",
						"- {slug: cramp, title: X, parts: {pain: [{text: x., kind: caution}], "
								+ "lasts: [{text: x., kind: caution}], sides: [{text: x., kind: caution}], "
								+ "helps: [{text: x., kind: caution}]}}\n- slug: cramp",
						"look-alikes.yaml: cramp: path '/cramp-or-something-else#cramp' stands there twice"));
	}

	/** Only a nutrient's factor is called as its page is. */
	@Test
	void aFactorOfACauseMayBeCalledOtherwise(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory)
			.replace(FACTORS, "blood-clot,condition", "clot,condition")
			.replace("conditions/blood-clot.yaml", "factor: blood-clot", "factor: clot")
			.replace("ranking-rules.yaml", "factor: blood-clot", "factor: clot")
			.replace("ranking-rules.yaml", "factor: blood-clot", "factor: clot")
			.problems()).isEmpty();
	}

	@Test
	void theCauseOnWhosePageMedicinesStandIsNeeded(@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).delete("causes/medicines.yaml").problems())
			.contains("causes/: there is no cause 'medicines', on whose page the table of medicines stands");
	}

}
