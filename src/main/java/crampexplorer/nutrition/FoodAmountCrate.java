package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import crampexplorer.nutrition.FoodAmountCrate.FoodAmountsCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Servings of foods, and how much 100 g hold. */
@Component
class FoodAmountCrate implements Crate<FoodAmountsCard> {

	/** A nutrient, or what is measured in its place, of which some food has an amount. */
	static final Namespace<String> AMOUNT = Namespace.of("amount");

	private static final BigDecimal HEAVIEST = BigDecimal.valueOf(10_000);

	private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

	@Override
	public Seedfile<FoodAmountsCard> file() {
		return Seedfile.table("food-amounts.csv", FoodAmountsCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("food_serving", "food_amount");
	}

	@Override
	public String name(FoodAmountsCard card) {
		return card.food();
	}

	@Override
	public void declare(FoodAmountsCard card, Spot spot) {
		card.amounts()
			.keySet()
			.stream()
			.filter((nutrient) -> !spot.knows(AMOUNT, nutrient))
			.forEach((nutrient) -> spot.declare(AMOUNT, nutrient));
	}

	@Override
	public void check(FoodAmountsCard card, Spot spot) {
		spot.refers(FoodCrate.FOOD, card.food());
		spot.at("usda").text(card.usda(), 10);
		spot.at("serving").text(card.serving(), 40);
		spot.at("grams")
			.is(card.grams().signum() > 0 && card.grams().scale() <= 2 && card.grams().compareTo(HEAVIEST) < 0,
					"'" + card.grams() + "' is not a weight above 0");
		card.amounts().forEach((nutrient, amount) -> {
			spot.at(nutrient).refers(NutrientCrate.MEASURED, nutrient);
			spot.at(nutrient)
				.is(amount.signum() >= 0 && amount.scale() <= 3 && amount.compareTo(MOST) < 0,
						"'" + amount + "' is neither an amount with 3 decimals at most nor a dash for not known");
		});
	}

	@Override
	public void checkAll(List<FoodAmountsCard> cards, Spot spot) {
		spot.distinct(cards, FoodAmountsCard::food);
		Measured.DATA.checkWhole(spot);
	}

	@Override
	public void unpack(FoodAmountsCard card, Rows rows) {
		rows.in("food_serving")
			.set("food", card.food())
			.set("usda", card.usda())
			.set("words", card.serving())
			.set("grams", card.grams());
		card.amounts()
			.forEach((nutrient, amount) -> rows.in("food_amount")
				.set("food", card.food())
				.set("nutrient", nutrient)
				.set("per_100_g", amount));
	}

	/**
	 * What 100 g of a food hold, as the seeds write it.
	 *
	 * @param usda number of the food in the data
	 * @param serving in words
	 * @param grams weight of a serving
	 * @param amounts a column for each nutrient, in the unit of its intakes; none where
	 * it is not known
	 */
	record FoodAmountsCard(String food, String usda, String serving, BigDecimal grams,
			@JsonAnySetter Map<String, BigDecimal> amounts) {
	}

}
