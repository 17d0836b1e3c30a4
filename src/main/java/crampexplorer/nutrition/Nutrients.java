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

	private final List<Measured> measured;

	Nutrients(NutrientRepository repository, Foods foods) {
		repository.findAllByOrderByPosition()
			.forEach((nutrient) -> this.nutrients.put(nutrient.slug().value(), nutrient));
		this.measured = this.nutrients.values()
			.stream()
			.map(Nutrient::measured)
			.filter((measured) -> !foods.byAmount(measured.slug(), Portion.SERVING).isEmpty())
			.toList();
	}

	List<Nutrient> all() {
		return List.copyOf(this.nutrients.values());
	}

	/** Those of which some food has a known amount. */
	List<Measured> measured() {
		return this.measured;
	}

	/**
	 * Whether a food is rich in it, or in what is measured in its place, as the same
	 * cautions hold.
	 */
	boolean isRich(Food food, Nutrient nutrient) {
		return this.measured.stream()
			.anyMatch((measured) -> measured.link().path().equals(nutrient.path()) && measured.isRich(food));
	}

	/** The one with a page of its own whose amounts are known. */
	Optional<Measured> measured(Nutrient nutrient) {
		return this.measured.stream().filter((measured) -> measured.slug().equals(nutrient.slug())).findFirst();
	}

	Optional<Nutrient> find(String slug) {
		return Optional.ofNullable(this.nutrients.get(slug));
	}

}
