package crampexplorer.nutrition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topics;

/**
 * What to take care of, and with which foods.
 *
 * @param names of the foods; empty where it holds for all, or for the food of the page
 */
record FoodCare(String names, Said said) {

	private static final String PART = "food-care";

	/** What holds for every food. */
	static FoodCare general(Topics topics) {
		return new FoodCare("", new Said(topics.get(NutritionRoom.FOODS), "take-care"));
	}

	/** What holds for foods with this nutrient. */
	static FoodCare with(Nutrient nutrient, Topics topics) {
		return new FoodCare("", of(nutrient.path(), topics));
	}

	/** What holds for each of these foods that is rich in something. */
	static Stream<FoodCare> each(List<Food> foods, Nutrients nutrients, Topics topics) {
		return nutrients.all().stream().flatMap((nutrient) -> {
			String names = foods.stream()
				.filter((food) -> nutrients.isRich(food, nutrient))
				.map(Food::title)
				.collect(Collectors.joining("; "));
			return names.isEmpty() ? Stream.empty() : Stream.of(new FoodCare(names, of(nutrient.path(), topics)));
		});
	}

	/** What holds for foods with the nutrient whose page this is. */
	static Said of(String nutrient, Topics topics) {
		return new Said(topics.get(nutrient), PART);
	}

}
