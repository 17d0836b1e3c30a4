package crampexplorer.nutrition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import crampexplorer.evidence.Slug;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every nutrient, read once at start. */
@Component
class Nutrients {

	private static final Slug K1 = new Slug("vitamin-k1");

	private static final Slug K2 = new Slug("vitamin-k2");

	private final Map<String, Nutrient> nutrients = new LinkedHashMap<>();

	private final List<Measured> measured;

	Nutrients(NutrientRepository repository, MessageSource messages) {
		repository.findAllByOrderByPosition()
			.forEach((nutrient) -> this.nutrients.put(nutrient.slug().value(), nutrient));
		String k1 = messages.getMessage("nutrients.vitaminK1", null, Locale.ENGLISH);
		this.measured = this.nutrients.values().stream().map((nutrient) -> measure(nutrient, k1)).toList();
	}

	List<Nutrient> all() {
		return List.copyOf(this.nutrients.values());
	}

	/**
	 * Those of which foods have amounts: all but vitamin K2, and vitamin K1, which is
	 * another.
	 */
	List<Measured> measured() {
		return this.measured;
	}

	private static Measured measure(Nutrient nutrient, String k1) {
		return nutrient.slug().equals(K2) ? nutrient.measured(K1, k1)
				: nutrient.measured(nutrient.slug(), nutrient.title());
	}

	/**
	 * Whether a food is rich in it; for vitamin K2, in vitamin K1, as the same caution
	 * holds.
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
