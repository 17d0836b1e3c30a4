package crampexplorer.nutrition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What someone wants to see of the foods.
 *
 * @param nutrient by which they are sorted, if any
 * @param diets that they must all suit
 * @param limits nutrients of which they must all hold little
 * @param portion what amounts are told of
 * @param order which foods stand first where they are sorted by a nutrient
 */
record FoodChoice(@Nullable Nutrient nutrient, Set<Diet> diets, Set<Limit> limits, Portion portion, Order order) {

	boolean admits(Food food) {
		return food.suits(this.diets) && this.limits.stream().allMatch((limit) -> limit.admits(food));
	}

	/** Whether someone may look here for what to eat less of. */
	boolean isForLess() {
		return !this.limits.isEmpty() || this.order == Order.LEAST
				&& Stream.of(Limit.values()).anyMatch((limit) -> this.nutrient != null && limit.isOf(this.nutrient));
	}

	/** The form that shows this choice. */
	Form form(List<Nutrient> nutrients) {
		return new Form(
				nutrients.stream()
					.map((each) -> new Option(each.slug().value(), each.title(), each == this.nutrient))
					.toList(),
				Stream.of(Diet.values()).map((diet) -> new Option(diet.code(), "", this.diets.contains(diet))).toList(),
				Stream.of(Limit.values())
					.map((limit) -> new Option(limit.code(), "", this.limits.contains(limit)))
					.toList(),
				Stream.of(Portion.values()).map((each) -> new Option(each.code(), "", each == this.portion)).toList(),
				Stream.of(Order.values()).map((each) -> new Option(each.code(), "", each == this.order)).toList());
	}

	/** The address of the same choice, in the other order. */
	String reversed() {
		return new FoodChoice(this.nutrient, this.diets, this.limits, this.portion, this.order.reversed()).path();
	}

	/** The same choice without one of its diets or limits, for each of them. */
	List<Wider> wider() {
		return Stream
			.concat(this.diets.stream()
				.map((diet) -> new Wider("diet." + diet.code(),
						new FoodChoice(this.nutrient, without(this.diets, diet), this.limits, this.portion, this.order)
							.path())),
					this.limits.stream()
						.map((limit) -> new Wider("limit." + limit.code(), new FoodChoice(this.nutrient, this.diets,
								without(this.limits, limit), this.portion, this.order)
							.path())))
			.toList();
	}

	private static <T> Set<T> without(Set<T> all, T one) {
		return all.stream().filter((each) -> each != one).collect(Collectors.toSet());
	}

	/** Only what is not as usual stands in it. */
	private String path() {
		String parameters = Stream.of(Stream.ofNullable(this.nutrient).map((chosen) -> "nutrient=" + chosen.slug()),
				this.diets.stream().sorted().map((diet) -> "diet=" + diet.code()),
				this.limits.stream().sorted().map((limit) -> "low=" + limit.code()),
				Stream.of(this.portion).filter((each) -> each != Portion.SERVING).map((each) -> "per=" + each.code()),
				Stream.of(this.order).filter((each) -> each != Order.MOST).map((each) -> "order=" + each.code()))
			.flatMap((each) -> each)
			.collect(Collectors.joining("&"));
		return NutritionRoom.FOODS + (parameters.isEmpty() ? "" : "?" + parameters);
	}

	/**
	 * A wider choice.
	 *
	 * @param without what is left out: message key
	 */
	record Wider(String without, String path) {
	}

	/** What can be chosen. */
	record Form(List<Option> nutrients, List<Option> diets, List<Option> limits, List<Option> portions,
			List<Option> orders) {
	}

	/** One thing to choose; without a label, the code is the end of a message key. */
	record Option(String code, String label, boolean chosen) {
	}

}
