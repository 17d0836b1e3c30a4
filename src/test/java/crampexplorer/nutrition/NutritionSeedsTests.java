package crampexplorer.nutrition;

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

/** Nutrients and foods: each check has a case that breaks it. */
class NutritionSeedsTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	private static final String K2 = "nutrients/vitamin-k2.yaml";

	@ParameterizedTest
	@MethodSource({ "nutrients", "intakes", "foods", "amounts", "mentions" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> nutrients() {
		String need = ": intakes.csv has no RDA or AI of adults for it, so nothing tells how much of it a day needs";
		return Stream.of(
				arguments(MAGNESIUM, "slug: magnesium", "slug: magnesia",
						"nutrients/magnesium.yaml: slug: 'magnesia' is not the name of the file"),
				arguments(MAGNESIUM, "slug: magnesium", "slug: Magnesium",
						"nutrients/magnesium.yaml: slug: 'Magnesium' is not a slug of at most 40 characters"),
				arguments(MAGNESIUM, "\ntitle: Magnesium", "\ntitle: ''",
						"nutrients/magnesium.yaml: title: is empty or longer than 100 characters"),
				arguments(K2, "position: 2", "position: 1",
						"nutrients/vitamin-k2.yaml: position: position of a nutrient '1' stands there twice"),
				arguments(K2, "{slug: vitamin-k1,", "{slug: K1,",
						"nutrients/vitamin-k2.yaml: measured-as: 'K1' is not a slug of at most 40 characters"),
				arguments(K2, "title: Vitamin K1", "title: ''",
						"nutrients/vitamin-k2.yaml: measured-as: is empty or longer than 100 characters"),
				arguments(K2, "{slug: vitamin-k1,", "{slug: magnesium,",
						"nutrients/vitamin-k2.yaml: measured-as: column of a nutrient 'magnesium' stands there twice"),
				arguments("intakes.csv", "vitamin-k2,AI", "vitamin-k2,UL", "nutrients/vitamin-k2.yaml" + need),
				arguments("intakes.csv", "vitamin-k2,AI", "vitamin-k2,RNI", "nutrients/vitamin-k2.yaml" + need),
				arguments("intakes.csv", "vitamin-k2,AI,Adults", "vitamin-k2,AI,Pregnant women",
						"nutrients/vitamin-k2.yaml" + need),
				arguments("intakes.csv", "\nvitamin-k2,AI,Adults,120,µg,usda-sr24,a-row", "",
						"nutrients/vitamin-k2.yaml" + need));
	}

	static Stream<Arguments> intakes() {
		String file = "intakes.csv";
		String men = "intakes.csv: magnesium, RDA, Men: ";
		Stream<Arguments> amounts = Stream.of("0", "0.0", "-1", "1.234", "100000")
			.map((amount) -> arguments(file, ",420,", "," + amount + ",",
					men + "amount '" + amount + "' is not a number above 0 with 2 decimals at most"));
		Stream<Arguments> others = Stream.of(
				arguments(file, "magnesium,UL", "zinc,UL", "intakes.csv: zinc, UL, Adults: unknown nutrient 'zinc'"),
				arguments(file, ",420,mg", ",420,g", "intakes.csv: row 1 unit: 'g' is none of mg, µg"),
				arguments(file, "UL,Adults,350,mg", "UL,Adults,350,µg",
						"intakes.csv: magnesium, UL, Adults: is in another unit than the rows of this nutrient before it"),
				arguments(file, ",Men,", "," + "x".repeat(61) + ",",
						"intakes.csv: magnesium, RDA, " + "x".repeat(61) + ": is empty or longer than 60 characters"),
				arguments(file, "mg,usda-sr24", "mg,hearsay", men + "unknown source 'hearsay'"),
				arguments(file, "mg,usda-sr24", "mg,document-000/first",
						men + "'document-000/first' has a section, but only a whole source can be cited here"),
				arguments(file, "a-row", "hearsay", men + "unknown row of the dossier 'hearsay'"), arguments(file,
						"RDA,Pregnant women", "RDA,Men", "intakes.csv: magnesium, RDA, Men: stands there twice"));
		return Stream.concat(amounts, others);
	}

	static Stream<Arguments> foods() {
		String file = "foods.csv";
		return Stream.of(
				arguments(file, "\nfruit,", "\nFruit,",
						"foods.csv: Fruit: 'Fruit' is not a slug of at most 40 characters"),
				arguments(file, "\nmilk,", "\ncompare,", "foods.csv: compare: is the address of another page"),
				arguments(file, "milk,Milk", "milk," + "x".repeat(101),
						"foods.csv: milk title: is empty or longer than 100 characters"),
				arguments(file, "Dairy", "x".repeat(41),
						"foods.csv: milk group: is empty or longer than 40 characters"),
				arguments(file, "Dairy,-,-,yes", "Dairy,-,-,maybe",
						"foods.csv: milk suggest: 'maybe' is none of yes, no"),
				arguments(file, "vegan no-dairy", "vegan no-milk",
						"foods.csv: fruit diets: 'no-milk' is none of vegan, no-dairy, no-nuts, no-gluten, low-salt"),
				arguments(file, "vegan no-dairy", "vegan vegan", "foods.csv: fruit diets: names a diet twice"),
				arguments(file, "milk,Milk", "milk,Banana", "foods.csv: Banana: stands there twice"),
				arguments(file, "\nmilk,", "\nfruit,", "foods.csv: fruit: food 'fruit' stands there twice"),
				arguments(file, "Fruit,fruit", "Fruit,herb",
						"foods.csv: banana: 'herb' is no kind of food that stands before it"),
				arguments(file, "Fruit,fruit", "Fruit,milk",
						"foods.csv: banana: 'milk' is no kind of food that stands before it"),
				arguments(file, "Fruit,fruit", "Fruit,banana",
						"foods.csv: banana: 'banana' is no kind of food that stands before it"));
	}

	static Stream<Arguments> amounts() {
		String file = "food-amounts.csv";
		Stream<Arguments> grams = Stream.of("0", "-1", "1.234", "10000")
			.map((weight) -> arguments(file, ",118,", "," + weight + ",",
					"food-amounts.csv: banana grams: '" + weight + "' is not a weight above 0"));
		Stream<Arguments> amounts = Stream.of("-1", "1.2345", "1000000")
			.map((amount) -> arguments(file, ",27,", "," + amount + ",", "food-amounts.csv: banana magnesium: '"
					+ amount + "' is neither an amount with 3 decimals at most nor a dash for not known"));
		Stream<Arguments> others = Stream.of(
				arguments(file, "\nbanana,", "\nbananas,", "food-amounts.csv: bananas: unknown food 'bananas'"),
				arguments(file, "09040", "x".repeat(11),
						"food-amounts.csv: banana usda: is empty or longer than 10 characters"),
				arguments(file, "1 medium", "x".repeat(41),
						"food-amounts.csv: banana serving: is empty or longer than 40 characters"),
				arguments(file, "grams,magnesium", "grams,zinc",
						"food-amounts.csv: banana zinc: unknown column of a nutrient 'zinc'"),
				arguments(file, ",vitamin-k1", ",vitamin-k2",
						"food-amounts.csv: banana vitamin-k2: unknown column of a nutrient 'vitamin-k2'"),
				arguments(K2, "measured-as: ", "# measured-as: ",
						"food-amounts.csv: banana vitamin-k1: unknown column of a nutrient 'vitamin-k1'"),
				arguments(file, "\nmilk,", "\nbanana,", "food-amounts.csv: banana: stands there twice"));
		return Stream.of(grams, amounts, others).flatMap((table) -> table);
	}

	static Stream<Arguments> mentions() {
		String file = "food-nutrients.csv";
		String row = "banana,magnesium,document-000/first";
		return Stream.of(
				arguments(file, "banana,", "grass,", "food-nutrients.csv: grass, magnesium: unknown food 'grass'"),
				arguments(file, ",magnesium,", ",zinc,", "food-nutrients.csv: banana, zinc: unknown nutrient 'zinc'"),
				arguments(file, "document-000/first", "document-000/third",
						"food-nutrients.csv: banana, magnesium: unknown section 'document-000/third'"),
				arguments(file, "document-000/first", "usda-sr24",
						"food-nutrients.csv: banana, magnesium: the source is not a document's section"),
				arguments(file, "document-000/first", "via document-000/first",
						"food-nutrients.csv: banana, magnesium: a document is not cited by way of another"),
				arguments(file, row, row + "\n" + row,
						"food-nutrients.csv: banana, magnesium, document-000/first: stands there twice"));
	}

}
