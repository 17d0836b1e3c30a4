package crampexplorer.nutrition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import crampexplorer.evidence.Link;
import org.jspecify.annotations.Nullable;

/**
 * Foods sorted by what they hold of a nutrient.
 *
 * @param measured what the amounts are of; null where they are of another thing
 * @param byServing whether amounts are told of a serving
 * @param first rows that stand open: the first few, and what is ticked
 * @param rest rows that are folded
 * @param order which foods stand first: end of message keys
 * @param reversed address of the same foods in the other order
 * @param unknown foods that documents name, of which the amount is not known
 */
record FoodList(Link nutrient, @Nullable Measured measured, boolean byServing, List<AmountRow> first,
		List<AmountRow> rest, String order, String reversed, List<Link> unknown) {

	/** So many rows stand open in any case. */
	static final int FIRST = 10;

	static FoodList of(FoodChoice choice, Nutrient chosen, Nutrients nutrients, Foods foods) {
		Measured measured = nutrients.measured(chosen).orElse(null);
		List<AmountRow> rows = (measured != null) ? foods.byAmount(measured.slug(), choice.portion(), choice.order())
			.stream()
			.filter(choice::admits)
			.map((food) -> AmountRow.of(food, chosen, measured, choice.portion(), foods))
			.toList() : List.of();
		Predicate<AmountRow> open = (row) -> rows.indexOf(row) < FIRST || choice.isTicked(row.slug());
		return new FoodList(chosen.link(), measured, choice.portion() == Portion.SERVING,
				rows.stream().filter(open).toList(), rows.stream().filter(open.negate()).toList(),
				choice.order().code(), choice.reversed(),
				foods.namedWithoutAmount(chosen).stream().filter(choice::admits).map(Food::link).toList());
	}

	/** How many foods stand in it. */
	public int size() {
		return this.first.size() + this.rest.size();
	}

	Stream<String> slugs() {
		return Stream.concat(this.first.stream(), this.rest.stream()).map(AmountRow::slug);
	}

}
