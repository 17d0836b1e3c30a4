package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/** Every food, read once at start. */
@Component
class Foods {

	private final Map<String, Food> foods = new LinkedHashMap<>();

	Foods(FoodRepository repository) {
		repository.findAllByOrderByPosition().forEach((food) -> this.foods.put(food.slug().value(), food));
	}

	List<Food> all() {
		return List.copyOf(this.foods.values());
	}

	/** Foods of which the amount is known, the most first. */
	List<Food> byAmount(Slug nutrient, Portion portion) {
		return byAmount(nutrient, portion, Order.MOST);
	}

	/** Foods of which the amount is known, in this order. */
	List<Food> byAmount(Slug nutrient, Portion portion, Order order) {
		Comparator<Food> least = Comparator
			.comparing((food) -> Optional.ofNullable(food.amount(nutrient, portion)).orElse(BigDecimal.ZERO));
		return this.foods.values()
			.stream()
			.filter((food) -> food.amount(nutrient, portion) != null)
			.sorted(((order == Order.MOST) ? least.reversed() : least).thenComparing(Food::title))
			.toList();
	}

	/**
	 * Foods that a document names for a nutrient, but of which the amount is not known.
	 */
	List<Food> namedWithoutAmount(Nutrient nutrient) {
		return this.foods.values()
			.stream()
			.filter((food) -> food.gives(nutrient) && food.amount(nutrient.slug(), Portion.SERVING) == null)
			.toList();
	}

	/** The foods that belong to a kind of food. */
	List<Food> of(Food kind) {
		return this.foods.values().stream().filter((food) -> kind.slug().equals(food.kindOf())).toList();
	}

	/** The kind that a food belongs to. */
	Optional<Food> kind(Food food) {
		return Optional.ofNullable(food.kindOf()).flatMap((kind) -> find(kind.value()));
	}

	/**
	 * The documents that name the food, or else the kind that it belongs to, for a
	 * nutrient.
	 */
	List<Citation> citations(Food food, Nutrient nutrient) {
		List<Citation> own = food.citations(nutrient);
		return own.isEmpty() ? kind(food).map((kind) -> kind.citations(nutrient)).orElse(own) : own;
	}

	Optional<Food> find(String slug) {
		return Optional.ofNullable(this.foods.get(slug));
	}

}
