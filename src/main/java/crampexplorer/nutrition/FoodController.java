package crampexplorer.nutrition;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class FoodController {

	private final Foods foods;

	private final Nutrients nutrients;

	private final Topics topics;

	private final Sources sources;

	FoodController(Foods foods, Nutrients nutrients, Topics topics, Sources sources) {
		this.foods = foods;
		this.nutrients = nutrients;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(NutritionRoom.FOODS)
	String foods(@RequestParam(name = "nutrient", required = false) @Nullable String slug,
			@RequestParam(name = "diet", required = false) @Nullable List<String> diets,
			@RequestParam(name = "low", required = false) @Nullable List<String> limits,
			@RequestParam(name = "per", required = false) @Nullable String per,
			@RequestParam(name = "order", required = false) @Nullable String order, Model model) {
		model.addAttribute("noIndex", Stream.of(slug, diets, limits, per, order).anyMatch(Objects::nonNull));
		Nutrient nutrient = (slug == null || slug.isEmpty()) ? null
				: this.nutrients.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		FoodChoice choice = new FoodChoice(nutrient, all(diets, Diet.class, Diet::code),
				all(limits, Limit.class, Limit::code), one(per, Portion.SERVING, Portion::code),
				one(order, Order.MOST, Order::code));
		model.addAttribute("page",
				FoodsPage.of(choice, this.nutrients, this.foods, this.topics, this.sources.references()));
		return "nutrition/foods";
	}

	@GetMapping(NutritionRoom.COMPARE)
	String compare(@RequestParam(name = "food", required = false) @Nullable List<String> slugs, Model model) {
		model.addAttribute("noIndex", true);
		List<Food> chosen = Stream.ofNullable(slugs)
			.flatMap(List::stream)
			.distinct()
			.map((slug) -> this.foods.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
			.toList();
		model.addAttribute("page", ComparePage.of(chosen, this.nutrients, this.topics, this.sources.references()));
		return "nutrition/compare";
	}

	@GetMapping(NutritionRoom.FOODS + "/{slug}")
	String food(@PathVariable String slug, Model model) {
		Food food = this.foods.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page",
				FoodPage.of(food, this.nutrients, this.foods, this.topics, this.sources.references()));
		return "nutrition/food";
	}

	private static <T extends Enum<T>> Set<T> all(@Nullable List<String> codes, Class<T> type,
			Function<T, String> code) {
		Set<T> chosen = EnumSet.noneOf(type);
		Stream.ofNullable(codes).flatMap(List::stream).forEach((word) -> chosen.add(read(word, type, code)));
		return chosen;
	}

	private static <T extends Enum<T>> T one(@Nullable String word, T usual, Function<T, String> code) {
		return (word == null || word.isEmpty()) ? usual : read(word, usual.getDeclaringClass(), code);
	}

	private static <T extends Enum<T>> T read(String word, Class<T> type, Function<T, String> code) {
		return EnumSet.allOf(type)
			.stream()
			.filter((each) -> code.apply(each).equals(word))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

}
