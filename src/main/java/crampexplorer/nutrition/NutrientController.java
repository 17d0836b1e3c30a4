package crampexplorer.nutrition;

import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class NutrientController {

	private final Nutrients nutrients;

	private final Foods foods;

	private final Claims claims;

	private final Topics topics;

	private final Sources sources;

	NutrientController(Nutrients nutrients, Foods foods, Claims claims, Topics topics, Sources sources) {
		this.nutrients = nutrients;
		this.foods = foods;
		this.claims = claims;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(NutritionRoom.NUTRIENTS)
	String nutrients(Model model) {
		model.addAttribute("page", NutrientsPage.of(this.nutrients.all(), this.topics, this.sources.references()));
		return "nutrition/nutrients";
	}

	@GetMapping(NutritionRoom.NUTRIENTS + "/{slug}")
	String nutrient(@PathVariable String slug, Model model) {
		Nutrient nutrient = this.nutrients.find(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", NutrientPage.of(nutrient, this.topics.get(nutrient.path()), this.nutrients,
				this.foods, this.claims, this.sources.references()));
		return "nutrition/nutrient";
	}

}
