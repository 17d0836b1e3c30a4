package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Foods where no nutrient is chosen.
 *
 * @param rich the foods that are richest in each nutrient
 * @param unmeasured kinds of food, and foods, of which no amount is known
 * @param groups all others by kind
 */
record FoodOverview(List<Rich> rich, List<Entry> unmeasured, List<Group> groups) {

	static FoodOverview of(FoodChoice choice, Nutrients nutrients, Foods foods, Topics topics) {
		List<Entry> unmeasured = new ArrayList<>();
		Map<String, List<Entry>> groups = new LinkedHashMap<>();
		for (Food food : foods.all()) {
			if (choice.admits(food)) {
				((food.grams() == null) ? unmeasured
						: groups.computeIfAbsent(food.group(), (group) -> new ArrayList<>()))
					.add(Entry.of(food, nutrients));
			}
		}
		return new FoodOverview(
				nutrients.measured().stream().map((each) -> Rich.of(each, choice, nutrients, foods, topics)).toList(),
				unmeasured,
				groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList());
	}

	/** Whether no food fits the choice. */
	public boolean isEmpty() {
		return this.unmeasured.isEmpty() && this.groups.isEmpty();
	}

	/** How many foods stand in the groups. */
	public int size() {
		return this.groups.stream().mapToInt((group) -> group.foods().size()).sum();
	}

	/**
	 * The foods that are richest in a nutrient.
	 *
	 * @param all address of the page with all foods for it; null where that is of another
	 * thing
	 */
	record Rich(Measured measured, @Nullable String all, Said takeCare, List<AmountRow> rows) {

		static Rich of(Measured measured, FoodChoice choice, Nutrients nutrients, Foods foods, Topics topics) {
			List<AmountRow> rows = foods.byAmount(measured.slug(), choice.portion())
				.stream()
				.filter((food) -> choice.admits(food) && measured.isRich(food))
				.limit(FoodList.FIRST)
				.map((food) -> AmountRow.of(food, measured, choice.portion(), List.of()))
				.toList();
			return new Rich(measured,
					nutrients.find(measured.slug().value()).map((nutrient) -> choice.by(nutrient).path()).orElse(null),
					FoodCare.of(measured.link().path(), topics), rows);
		}
	}

	/** Foods of one kind. */
	record Group(String name, List<Entry> foods) {
	}

	/**
	 * A food, what documents say that it itself gives, and what a serving holds a tenth
	 * of a day's need of, or more.
	 */
	record Entry(Link link, List<Gives> gives, List<String> rich) {

		static Entry of(Food food, Nutrients nutrients) {
			List<Gives> gives = nutrients.all()
				.stream()
				.filter(food::gives)
				.map((nutrient) -> new Gives(nutrient.title(), food.citations(nutrient)))
				.toList();
			return new Entry(food.link(), gives,
					nutrients.measured()
						.stream()
						.filter((measured) -> measured.isRich(food))
						.map((measured) -> measured.link().label())
						.toList());
		}
	}

	/** A nutrient that a food gives, by the word of these documents. */
	record Gives(String nutrient, List<Citation> citations) {
	}

}
