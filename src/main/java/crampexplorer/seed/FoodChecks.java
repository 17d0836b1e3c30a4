package crampexplorer.seed;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import crampexplorer.seed.Cards.FoodAmountsCard;
import crampexplorer.seed.Cards.FoodCard;
import crampexplorer.seed.Cards.FoodNutrientCard;

/** Checks foods, their amounts, and which document names them. */
class FoodChecks {

	private static final Set<String> DIETS = Set.of("vegan", "no-dairy", "no-nuts", "no-gluten", "low-salt");

	private final Problems problems;

	private final StatementChecks statements;

	FoodChecks(Problems problems, StatementChecks statements) {
		this.problems = problems;
		this.statements = statements;
	}

	void run(Seeds seeds) {
		Problems.Names foods = foods(seeds);
		amounts(seeds, foods);
		mentions(seeds, foods);
	}

	private Problems.Names foods(Seeds seeds) {
		Problems.Names foods = this.problems.names();
		Problems.Names titles = this.problems.names();
		Set<String> kinds = new HashSet<>();
		for (FoodCard food : seeds.foods()) {
			this.problems.slug("foods.csv", foods, food.slug());
			this.problems.is(!"compare".equals(food.slug()), "foods.csv", food.slug(),
					"is the address of another page");
			titles.add("foods.csv", food.title());
			this.problems.text("foods.csv", food.slug() + " title", food.title(), 100);
			this.problems.text("foods.csv", food.slug() + " group", food.group(), 40);
			this.problems.is(food.kind() == null || kinds.contains(food.kind()), "foods.csv", food.slug(),
					"'" + food.kindOf() + "' is no kind of food that stands before it");
			if (food.kind() == null) {
				kinds.add(food.slug());
			}
			this.problems.oneOf("foods.csv", food.slug() + " suggest", food.suggest(), Set.of("yes", "no"));
			Problems.Names diets = this.problems.names();
			for (String diet : food.dietCodes()) {
				this.problems.oneOf("foods.csv", food.slug() + " diets", diet, DIETS);
				diets.add("foods.csv", diet);
			}
		}
		return foods;
	}

	private void amounts(Seeds seeds, Problems.Names foods) {
		Problems.Names measured = this.problems.names();
		for (FoodAmountsCard card : seeds.foodAmounts()) {
			String file = "food-amounts.csv";
			measured.add(file, card.food());
			this.problems.is(foods.all().contains(card.food()), file, card.food(), "unknown food");
			this.problems.text(file, card.food() + " usda", card.usda(), 10);
			this.problems.text(file, card.food() + " serving", card.serving(), 40);
			this.problems.is(number(card.grams(), 4, 2) && new BigDecimal(card.grams()).signum() > 0, file,
					card.food() + " grams", "'" + card.grams() + "' is not a weight above 0");
			card.amounts()
				.forEach((nutrient, amount) -> this.problems.is(Cards.NONE.equals(amount) || number(amount, 6, 3), file,
						card.food() + " " + nutrient,
						"'" + amount + "' is neither an amount with 3 decimals at most nor a dash for not known"));
		}
	}

	private static boolean number(String text, int digits, int decimals) {
		return text.matches("\\d{1," + digits + "}(\\.\\d{1," + decimals + "})?");
	}

	private void mentions(Seeds seeds, Problems.Names foods) {
		Set<String> nutrients = new HashSet<>();
		seeds.nutrients().forEach((nutrient) -> nutrients.add(nutrient.slug()));
		Problems.Names rows = this.problems.names();
		for (FoodNutrientCard row : seeds.foodNutrients()) {
			String place = row.food() + ", " + row.nutrient();
			this.problems.is(!row.source().reported(), "food-nutrients.csv", place,
					"a document is not cited by way of another");
			rows.add("food-nutrients.csv", place + ", " + row.source().source() + "/" + row.source().section());
			this.problems.is(foods.all().contains(row.food()), "food-nutrients.csv", place,
					"unknown food '" + row.food() + "'");
			this.problems.is(nutrients.contains(row.nutrient()), "food-nutrients.csv", place,
					"unknown nutrient '" + row.nutrient() + "'");
			this.statements.citation("food-nutrients.csv", place, row.source());
			this.problems.is(row.source().section() != null, "food-nutrients.csv", place,
					"the source is not a document's section");
		}
	}

}
