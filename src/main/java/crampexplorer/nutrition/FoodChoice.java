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
 * @param ticked foods that are ticked to be compared
 */
record FoodChoice(@Nullable Nutrient nutrient, Set<Diet> diets, Set<Limit> limits, Portion portion, Order order,
		List<Food> ticked) {

	boolean admits(Food food) {
		return food.suits(this.diets) && this.limits.stream().allMatch((limit) -> limit.admits(food));
	}

	/** Whether someone may look here for what to eat less of. */
	private boolean isForLess() {
		return !this.limits.isEmpty() || this.order == Order.LEAST
				&& Stream.of(Limit.values()).anyMatch((limit) -> this.nutrient != null && limit.isOf(this.nutrient));
	}

	boolean isTicked(String slug) {
		return this.ticked.stream().anyMatch((food) -> food.slug().value().equals(slug));
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
				Stream.of(Order.values()).map((each) -> new Option(each.code(), "", each == this.order)).toList(),
				isForLess(), !this.diets.isEmpty() || !this.limits.isEmpty());
	}

	/** The address of the same choice, in the other order. */
	String reversed() {
		return new FoodChoice(this.nutrient, this.diets, this.limits, this.portion, this.order.reversed(), this.ticked)
			.path();
	}

	/** The same choice, sorted by this nutrient. */
	FoodChoice by(Nutrient other) {
		return new FoodChoice(other, this.diets, this.limits, this.portion, this.order, this.ticked);
	}

	/** The same choice without one of its diets or limits, for each of them. */
	List<Wider> wider() {
		return Stream
			.concat(this.diets.stream()
				.map((diet) -> new Wider("diet." + diet.code(), new FoodChoice(this.nutrient, without(this.diets, diet),
						this.limits, this.portion, this.order, this.ticked)
					.path())),
					this.limits.stream()
						.map((limit) -> new Wider("limit." + limit.code(), new FoodChoice(this.nutrient, this.diets,
								without(this.limits, limit), this.portion, this.order, this.ticked)
							.path())))
			.toList();
	}

	private static <T> Set<T> without(Set<T> all, T one) {
		return all.stream().filter((each) -> each != one).collect(Collectors.toSet());
	}

	/** The address of the choice. Only what is not as usual stands in it. */
	String path() {
		String parameters = Stream.of(Stream.ofNullable(this.nutrient).map((chosen) -> "nutrient=" + chosen.slug()),
				this.diets.stream().sorted().map((diet) -> "diet=" + diet.code()),
				this.limits.stream().sorted().map((limit) -> "low=" + limit.code()),
				Stream.of(this.portion).filter((each) -> each != Portion.SERVING).map((each) -> "per=" + each.code()),
				Stream.of(this.order).filter((each) -> each != Order.MOST).map((each) -> "order=" + each.code()),
				this.ticked.stream().map((food) -> "food=" + food.slug()))
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

	/**
	 * What can be chosen.
	 *
	 * @param forLess whether someone may look here for what to eat less of
	 * @param narrow whether some foods are left out
	 */
	record Form(List<Option> nutrients, List<Option> diets, List<Option> limits, List<Option> portions,
			List<Option> orders, boolean forLess, boolean narrow) {

		/** What foods must be: message keys. */
		public List<String> only() {
			return Stream
				.concat(this.diets.stream().filter(Option::chosen).map((diet) -> "diet." + diet.code()),
						this.limits.stream().filter(Option::chosen).map((limit) -> "limit." + limit.code()))
				.toList();
		}

		/** Whether amounts are told of a serving. */
		public boolean byServing() {
			return this.portions.stream()
				.anyMatch((option) -> option.chosen() && option.code().equals(Portion.SERVING.code()));
		}

	}

	/** One thing to choose; without a label, the code is the end of a message key. */
	record Option(String code, String label, boolean chosen) {
	}

}
