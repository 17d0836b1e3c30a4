package crampexplorer.nutrition;

import java.util.List;

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

	@GetMapping("/foods")
	String foods(@RequestParam(name = "nutrient", required = false) @Nullable String slug, Model model) {
		Nutrient nutrient = (slug == null || slug.isEmpty()) ? null
				: this.nutrients.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Food> chosen = (nutrient != null) ? this.foods.giving(nutrient) : this.foods.all();
		model.addAttribute("page",
				FoodsPage.of(nutrient, this.nutrients.all(), chosen, this.topics, this.sources.references()));
		return "nutrition/foods";
	}

	@GetMapping("/foods/{slug}")
	String food(@PathVariable String slug, Model model) {
		Food food = this.foods.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page",
				FoodPage.of(food, this.nutrients.all(), this.foods.all(), this.topics, this.sources.references()));
		return "nutrition/food";
	}

}
