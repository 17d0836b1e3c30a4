package crampexplorer.nutrition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What someone wants to see of the foods.
 *
 * @param nutrient by which they are sorted, if any
 * @param diets that they must all suit
 * @param portion what amounts are told of
 */
record FoodChoice(@Nullable Nutrient nutrient, Set<Diet> diets, Portion portion) {

	boolean admits(Food food) {
		return food.suits(this.diets);
	}

	/** The form that shows this choice. */
	Form form(List<Nutrient> nutrients) {
		return new Form(
				nutrients.stream()
					.map((each) -> new Option(each.slug().value(), each.title(), each == this.nutrient))
					.toList(),
				Stream.of(Diet.values()).map((diet) -> new Option(diet.code(), "", this.diets.contains(diet))).toList(),
				Stream.of(Portion.values()).map((each) -> new Option(each.code(), "", each == this.portion)).toList());
	}

	/** The same choice without one of its diets, for each of them. */
	List<Wider> wider() {
		return this.diets.stream()
			.map((diet) -> new Wider(diet.code(), Stream
				.of(Stream.ofNullable(this.nutrient).map((chosen) -> "nutrient=" + chosen.slug()),
						this.diets.stream().filter((other) -> other != diet).map((other) -> "diet=" + other.code()),
						Stream.of("per=" + this.portion.code()))
				.flatMap((parameters) -> parameters)
				.collect(Collectors.joining("&", NutritionRoom.FOODS + "?", ""))))
			.toList();
	}

	/**
	 * A wider choice.
	 *
	 * @param diet that is left out: end of the message key
	 */
	record Wider(String diet, String path) {
	}

	/** What can be chosen. */
	record Form(List<Option> nutrients, List<Option> diets, List<Option> portions) {
	}

	/** One thing to choose; without a label, the code is the end of a message key. */
	record Option(String code, String label, boolean chosen) {
	}

}
