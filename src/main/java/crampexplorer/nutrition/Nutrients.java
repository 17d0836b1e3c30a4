package crampexplorer.nutrition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Every nutrient, read once at start. */
@Component
class Nutrients {

	private final Map<String, Nutrient> nutrients = new LinkedHashMap<>();

	Nutrients(NutrientRepository repository) {
		repository.findAllByOrderByPosition()
			.forEach((nutrient) -> this.nutrients.put(nutrient.slug().value(), nutrient));
	}

	List<Nutrient> all() {
		return List.copyOf(this.nutrients.values());
	}

	Optional<Nutrient> find(String slug) {
		return Optional.ofNullable(this.nutrients.get(slug));
	}

}
