package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /foods/{slug} shows. */
record FoodPage(String title, String group, @Nullable String serving, @Nullable BigDecimal grams, List<String> diets,
		@Nullable Link kind, List<Link> kinds, List<AmountRow> amounts, List<Row> rows, List<Passage> notes,
		List<Passage> takeCare, List<Link> sameGroup, int data, List<Reference> references, Review review) {

	static FoodPage of(Food food, Nutrients nutrients, Foods foods, Topics topics, References references) {
		List<Row> rows = nutrients.all()
			.stream()
			.filter((nutrient) -> !foods.citations(food, nutrient).isEmpty())
			.map((nutrient) -> Row.of(food, nutrient, foods, topics, references))
			.toList();
		List<AmountRow> amounts = (food.serving() != null)
				? nutrients.measured().stream().map((measured) -> AmountRow.of(food, measured)).toList() : List.of();
		Topic topic = topics.get(food.path());
		List<Passage> notes = references.cite(topic, "note");
		List<Passage> takeCare = new ArrayList<>(references.cite(topics.get("/foods"), "take-care"));
		nutrients.all()
			.stream()
			.filter((nutrient) -> !foods.citations(food, nutrient).isEmpty() || nutrients.isRich(food, nutrient))
			.forEach((nutrient) -> takeCare.addAll(references.cite(topics.get(nutrient.path()), "food-care")));
		List<Link> sameGroup = foods.all()
			.stream()
			.filter((other) -> other != food && other.group().equals(food.group()))
			.map(Food::link)
			.toList();
		return new FoodPage(food.title(), food.group(), food.serving(), food.grams(),
				food.diets().stream().map(Diet::code).toList(), foods.kind(food).map(Food::link).orElse(null),
				foods.of(food).stream().map(Food::link).toList(), amounts, rows, notes, takeCare, sameGroup,
				amounts.isEmpty() ? 0 : references.number(Measured.DATA), references.list(),
				topics.get("/foods").review());
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

	/** A nutrient that documents name it for, and what that does. */
	record Row(Link nutrient, List<Passage> role, List<Integer> references) {

		static Row of(Food food, Nutrient nutrient, Foods foods, Topics topics, References references) {
			return new Row(nutrient.link(), references.cite(topics.get(nutrient.path()), "compare-role"),
					foods.citations(food, nutrient).stream().map(references::number).toList());
		}
	}

}
