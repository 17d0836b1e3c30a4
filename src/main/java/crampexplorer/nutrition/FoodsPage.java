package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What /foods shows: which foods are rich in what, or all sorted by what they hold of one
 * nutrient.
 *
 * @param form what can be chosen
 * @param ticks foods to compare
 * @param sorted foods by amount; null where no nutrient is chosen
 * @param overview foods by nutrient and by kind; null where a nutrient is chosen
 * @param wider choices that may find more, where nothing was found
 */
record FoodsPage(Topic topic, FoodChoice.Form form, Ticks ticks, @Nullable FoodList sorted,
		@Nullable FoodOverview overview, List<FoodChoice.Wider> wider, List<FoodCare> takeCare, References references) {

	/** The page; {@code refused} where the ticked foods could not be compared. */
	static FoodsPage of(FoodChoice choice, boolean refused, Nutrients nutrients, Foods foods, Topics topics,
			References references) {
		Nutrient chosen = choice.nutrient();
		List<FoodCare> takeCare = new ArrayList<>(List.of(FoodCare.general(topics)));
		if (chosen != null) {
			takeCare.add(FoodCare.with(chosen, topics));
		}
		FoodList sorted = (chosen != null) ? FoodList.of(choice, chosen, nutrients, foods) : null;
		FoodOverview overview = (chosen != null) ? null : FoodOverview.of(choice, nutrients, foods, topics);
		boolean nothing = (sorted == null || sorted.size() == 0) && (overview == null || overview.isEmpty());
		Set<String> listed = Stream.ofNullable(sorted).flatMap(FoodList::slugs).collect(Collectors.toSet());
		return new FoodsPage(topics.get(NutritionRoom.FOODS), choice.form(nutrients.all()),
				Ticks.of(choice.ticked(), listed, refused), sorted, overview, nothing ? choice.wider() : List.of(),
				takeCare, references);
	}

	/** Where every amount comes from. */
	public Citation data() {
		return Measured.DATA;
	}

}
