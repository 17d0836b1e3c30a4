package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What /foods/{slug} shows.
 *
 * @param kind what kind of food it is
 * @param holds what it holds, by measure
 * @param gives what documents say it gives
 * @param review of the page of all foods
 */
record FoodPage(Topic topic, Classed kind, Holds holds, List<Gives> gives, List<Said> takeCare, References references,
		Review review) {

	static FoodPage of(Food food, Nutrients nutrients, Foods foods, Topics topics, References references) {
		Topic index = topics.get(NutritionRoom.FOODS);
		List<Gives> gives = nutrients.all()
			.stream()
			.filter((nutrient) -> !foods.citations(food, nutrient).isEmpty())
			.map((nutrient) -> new Gives(topics.get(nutrient.path()), foods.citations(food, nutrient)))
			.toList();
		List<Said> takeCare = new ArrayList<>(List.of(new Said(index, "take-care")));
		nutrients.all()
			.stream()
			.filter((nutrient) -> !foods.citations(food, nutrient).isEmpty() || nutrients.isRich(food, nutrient))
			.forEach((nutrient) -> takeCare.add(FoodCare.of(nutrient.path(), topics)));
		return new FoodPage(topics.get(food.path()), Classed.of(food, foods), Holds.of(food, nutrients), gives,
				takeCare, references, index.review());
	}

	/**
	 * What kind of food it is.
	 *
	 * @param group where it is listed
	 * @param kindOf the food that it is a kind of
	 * @param kinds the foods that are kinds of it
	 * @param diets ends of message keys
	 * @param sameGroup other foods of its group
	 */
	record Classed(String group, @Nullable Link kindOf, List<Link> kinds, List<String> diets, List<Link> sameGroup) {

		static Classed of(Food food, Foods foods) {
			List<Link> sameGroup = foods.all()
				.stream()
				.filter((other) -> other != food && other.group().equals(food.group()))
				.map(Food::link)
				.toList();
			return new Classed(food.group(), foods.kind(food).map(Food::link).orElse(null),
					foods.of(food).stream().map(Food::link).toList(), food.diets().stream().map(Diet::code).toList(),
					sameGroup);
		}
	}

	/**
	 * What it holds.
	 *
	 * @param serving in grams and words; empty where no amount was measured
	 * @param rich those of which a serving holds a tenth of a day's need or more
	 * @param amounts the largest share of a day's need first
	 * @param none nutrients of which it holds none, or an amount that is not known
	 */
	record Holds(String serving, List<AmountRow> rich, List<AmountRow> amounts, List<AmountRow> none, Citation data) {

		static Holds of(Food food, Nutrients nutrients) {
			List<Measured> measured = (food.grams() != null) ? nutrients.measured() : List.of();
			List<Measured> held = measured.stream()
				.filter((each) -> held(food, each).signum() > 0)
				.sorted(Comparator.comparing((Measured each) -> each.share(held(food, each))).reversed())
				.toList();
			return new Holds(food.weighed(), rows(food, held.stream().filter((each) -> each.isRich(food))),
					rows(food, held.stream()), rows(food, measured.stream().filter((each) -> !held.contains(each))),
					Measured.DATA);
		}

		private static BigDecimal held(Food food, Measured measured) {
			return Objects.requireNonNullElse(food.amount(measured.slug(), Portion.SERVING), BigDecimal.ZERO);
		}

		private static List<AmountRow> rows(Food food, Stream<Measured> measured) {
			return measured.map((each) -> AmountRow.of(food, each)).toList();
		}
	}

	/**
	 * How much of a nutrient it holds, by serving and by 100 g; null where that is not
	 * known.
	 */
	record AmountRow(Link nutrient, @Nullable Amount serving, @Nullable Amount hundredGrams) {

		static AmountRow of(Food food, Measured measured) {
			return new AmountRow(measured.link(), amount(food, measured, Portion.SERVING),
					amount(food, measured, Portion.HUNDRED_GRAMS));
		}

		private static @Nullable Amount amount(Food food, Measured measured, Portion portion) {
			BigDecimal amount = food.amount(measured.slug(), portion);
			return (amount != null) ? Amount.of(amount, measured) : null;
		}
	}

	/** A nutrient that documents name it for. */
	record Gives(Topic nutrient, List<Citation> citations) {
	}

}
