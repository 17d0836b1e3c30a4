package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What /foods shows: foods by kind, or sorted by what they hold of one nutrient.
 *
 * @param form what can be chosen
 * @param sorted foods by amount; null where no nutrient is chosen
 * @param groups foods by kind; none where a nutrient is chosen
 * @param wider choices that may find more, where nothing was found
 * @param forLess whether someone may look here for what to eat less of
 */
record FoodsPage(Topic topic, FoodChoice.Form form, @Nullable Sorted sorted, List<Group> groups,
		List<FoodChoice.Wider> wider, boolean forLess, List<Said> takeCare, References references) {

	static FoodsPage of(FoodChoice choice, Nutrients nutrients, Foods foods, Topics topics, References references) {
		Nutrient chosen = choice.nutrient();
		Topic topic = topics.get(NutritionRoom.FOODS);
		List<Said> takeCare = new ArrayList<>(List.of(new Said(topic, "take-care")));
		if (chosen != null) {
			takeCare.add(new Said(topics.get(chosen.path()), "food-care"));
		}
		Sorted sorted = (chosen != null) ? Sorted.of(choice, chosen, nutrients, foods) : null;
		List<Group> groups = (chosen != null) ? List.of() : groups(choice, nutrients, foods);
		boolean nothing = (sorted != null) ? sorted.rows().isEmpty() : groups.isEmpty();
		return new FoodsPage(topic, choice.form(nutrients.all()), sorted, groups, nothing ? choice.wider() : List.of(),
				choice.isForLess(), takeCare, references);
	}

	/** Where every amount comes from. */
	public Citation data() {
		return Measured.DATA;
	}

	private static List<Group> groups(FoodChoice choice, Nutrients nutrients, Foods foods) {
		Map<String, List<Row>> rows = new LinkedHashMap<>();
		for (Food food : foods.all()) {
			if (choice.admits(food)) {
				rows.computeIfAbsent(food.group(), (group) -> new ArrayList<>()).add(Row.of(food, nutrients, foods));
			}
		}
		return rows.entrySet().stream().map((entry) -> new Group(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * Foods sorted by what they hold of a nutrient.
	 *
	 * @param measured what the amounts are of; null where they are of another thing
	 * @param byServing whether amounts are told of a serving
	 * @param order which foods stand first: end of message keys
	 * @param reversed address of the same foods in the other order
	 * @param unknown foods that documents name, of which the amount is not known
	 */
	record Sorted(Link nutrient, @Nullable Measured measured, boolean byServing, List<AmountRow> rows, String order,
			String reversed, List<Link> unknown) {

		static Sorted of(FoodChoice choice, Nutrient chosen, Nutrients nutrients, Foods foods) {
			Measured measured = nutrients.measured(chosen).orElse(null);
			List<AmountRow> rows = (measured != null)
					? foods.byAmount(measured.slug(), choice.portion(), choice.order())
						.stream()
						.filter(choice::admits)
						.map((food) -> AmountRow.of(food, chosen, measured, choice.portion(), foods))
						.toList()
					: List.of();
			return new Sorted(chosen.link(), measured, choice.portion() == Portion.SERVING, rows, choice.order().code(),
					choice.reversed(),
					foods.namedWithoutAmount(chosen).stream().filter(choice::admits).map(Food::link).toList());
		}
	}

	/** Foods of one kind. */
	record Group(String name, List<Row> rows) {
	}

	/**
	 * A food, what documents say it gives, and what a serving holds a tenth of a day's
	 * need of, or more.
	 */
	record Row(Link link, List<Gives> gives, List<Link> rich) {

		static Row of(Food food, Nutrients nutrients, Foods foods) {
			List<Gives> gives = nutrients.all()
				.stream()
				.filter((nutrient) -> !foods.citations(food, nutrient).isEmpty())
				.map((nutrient) -> new Gives(nutrient.link(), foods.citations(food, nutrient)))
				.toList();
			List<Link> rich = nutrients.measured()
				.stream()
				.filter((measured) -> measured.isRich(food))
				.map(Measured::link)
				.toList();
			return new Row(food.link(), gives, rich);
		}
	}

	/** A nutrient that a food gives, by the word of these documents. */
	record Gives(Link nutrient, List<Citation> citations) {
	}

}
