package crampexplorer.nutrition;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
	String foods(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		FoodQuery query = FoodQuery.of(parameters);
		model.addAttribute("noIndex", !query.isEmpty());
		return show(query.choice(this.nutrients, this.foods), false, model);
	}

	/** Foods side by side; where too few or too many are ticked, the list again. */
	@GetMapping(NutritionRoom.COMPARE)
	String compare(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("noIndex", true);
		FoodChoice choice = FoodQuery.of(parameters).choice(this.nutrients, this.foods);
		if (!ComparePage.fits(choice.ticked())) {
			return show(choice, true, model);
		}
		model.addAttribute("page", ComparePage.of(choice, this.nutrients, this.topics, this.sources.references()));
		return "nutrition/compare";
	}

	private String show(FoodChoice choice, boolean refused, Model model) {
		model.addAttribute("page",
				FoodsPage.of(choice, refused, this.nutrients, this.foods, this.topics, this.sources.references()));
		return "nutrition/foods";
	}

	@GetMapping(NutritionRoom.FOODS + "/{slug}")
	String food(@PathVariable String slug, Model model) {
		Food food = this.foods.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page",
				FoodPage.of(food, this.nutrients, this.foods, this.topics, this.sources.references()));
		return "nutrition/food";
	}

}
