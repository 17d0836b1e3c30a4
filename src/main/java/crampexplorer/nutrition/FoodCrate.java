package crampexplorer.nutrition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.nutrition.FoodCrate.FoodCard;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Foods, and kinds of food that others belong to. */
@Component
class FoodCrate extends TopicCrate<FoodCard> {

	static final Namespace<String> FOOD = Namespace.of("food");

	@Override
	public Seedfile<FoodCard> file() {
		return Seedfile.table("foods.csv", FoodCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("food", "food_diet");
	}

	@Override
	public String name(FoodCard card) {
		return card.slug();
	}

	@Override
	protected Told told(FoodCard card) {
		return Told.of(NutritionRoom.FOOD, NutritionRoom.FOOD.path(card.slug()), card.title(), Map.of());
	}

	@Override
	public void declare(FoodCard card, Spot spot) {
		super.declare(card, spot);
		spot.declare(FOOD, card.slug());
	}

	@Override
	public void check(FoodCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.is(!NutritionRoom.FOOD.path(card.slug()).equals(NutritionRoom.COMPARE), "is the address of another page");
		spot.at("title").text(card.title(), 100);
		spot.at("group").text(card.group(), 40);
		spot.at("suggest").oneOf(card.suggest(), List.of("yes", "no"));
		List<String> diets = card.dietCodes();
		diets.forEach((diet) -> spot.at("diets").oneOf(diet, Stream.of(Diet.values()).map(Diet::code).toList()));
		spot.at("diets").is(Set.copyOf(diets).size() == diets.size(), "names a diet twice");
	}

	@Override
	public void checkAll(List<FoodCard> cards, Spot spot) {
		spot.distinct(cards, FoodCard::title);
		Set<String> kinds = new HashSet<>();
		for (FoodCard card : cards) {
			String kind = card.kindOf();
			spot.at(card.slug())
				.is(kind == null || kinds.contains(kind), "'" + kind + "' is no kind of food that stands before it");
			if (kind == null) {
				kinds.add(card.slug());
			}
		}
	}

	@Override
	public void unpack(FoodCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("food")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("food_group", card.group())
			.set("kind_of", card.kindOf())
			.set("suggested", "yes".equals(card.suggest()))
			.set("position", rows.next());
		card.dietCodes().forEach((diet) -> rows.in("food_diet").set("food", card.slug()).set("diet", diet));
	}

	/**
	 * A food as the seeds write it.
	 *
	 * @param kindOf the kind of food that it belongs to
	 * @param diets whom it suits, separated by spaces
	 * @param suggest yes where the result of the check may suggest it, or no
	 */
	record FoodCard(String slug, String title, String group, @Nullable String kindOf, @Nullable String diets,
			String suggest) {

		List<String> dietCodes() {
			return (this.diets != null) ? List.of(this.diets.split(" ")) : List.of();
		}
	}

}
