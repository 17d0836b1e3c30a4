package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/** Every nutrient, read once at start. */
@Component
class Nutrients {

	static final Slug K1 = new Slug("vitamin-k1");

	private static final Slug K2 = new Slug("vitamin-k2");

	private final Map<String, Nutrient> nutrients = new LinkedHashMap<>();

	Nutrients(NutrientRepository repository) {
		repository.findAllByOrderByPosition()
			.forEach((nutrient) -> this.nutrients.put(nutrient.slug().value(), nutrient));
	}

	List<Nutrient> all() {
		return List.copyOf(this.nutrients.values());
	}

	/**
	 * Those of which foods have amounts: all but vitamin K2, and vitamin K1, which is
	 * another.
	 */
	List<Measured> measured() {
		List<Measured> measured = new ArrayList<>();
		for (Nutrient nutrient : this.nutrients.values()) {
			boolean k2 = nutrient.slug().equals(K2);
			measured.add(nutrient.measured(k2 ? K1 : nutrient.slug(), k2 ? "Vitamin K1" : nutrient.title()));
		}
		return measured;
	}

	/**
	 * Whether a food is rich in it; for vitamin K2, in vitamin K1, as the same caution
	 * holds.
	 */
	boolean isRich(Food food, Nutrient nutrient) {
		return measured().stream()
			.anyMatch((measured) -> measured.link().path().equals(nutrient.path()) && measured.isRich(food));
	}

	/** The one with a page of its own whose amounts are known. */
	Optional<Measured> measured(Nutrient nutrient) {
		return measured().stream().filter((measured) -> measured.slug().equals(nutrient.slug())).findFirst();
	}

	Optional<Nutrient> find(String slug) {
		return Optional.ofNullable(this.nutrients.get(slug));
	}

}
