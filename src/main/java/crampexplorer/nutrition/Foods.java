package crampexplorer.nutrition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Every food that a document names, read once at start. */
@Component
class Foods {

	private final Map<String, Food> foods = new LinkedHashMap<>();

	Foods(FoodRepository repository) {
		repository.findAllByOrderByPosition().forEach((food) -> this.foods.put(food.slug().value(), food));
	}

	List<Food> all() {
		return List.copyOf(this.foods.values());
	}

	List<Food> giving(Nutrient nutrient) {
		return this.foods.values().stream().filter((food) -> food.gives(nutrient)).toList();
	}

	Optional<Food> find(String slug) {
		return Optional.ofNullable(this.foods.get(slug));
	}

}
