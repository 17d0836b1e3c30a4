package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /foods shows: foods by kind, or sorted by what they hold of one nutrient. */
record FoodsPage(@Nullable Link nutrient, @Nullable Measured measured, FoodChoice.Form form, boolean byServing,
		List<AmountRow> rows, List<FoodChoice.Wider> wider, List<Link> unknown, List<Group> groups,
		List<Passage> takeCare, List<Passage> diet, int data, List<Reference> references, Review review) {

	static FoodsPage of(FoodChoice choice, Nutrients nutrients, Foods foods, Topics topics, References references) {
		Nutrient chosen = choice.nutrient();
		Measured measured = (chosen != null) ? nutrients.measured(chosen).orElse(null) : null;
		Topic index = topics.get("/foods");
		List<Passage> takeCare = new ArrayList<>(references.cite(index, "take-care"));
		List<AmountRow> rows = List.of();
		List<Link> unknown = List.of();
		List<Group> groups = List.of();
		if (chosen == null) {
			groups = groups(choice, nutrients, foods, references);
		}
		else {
			takeCare.addAll(references.cite(topics.get(chosen.path()), "food-care"));
			unknown = foods.namedWithoutAmount(chosen).stream().filter(choice::admits).map(Food::link).toList();
			if (measured != null) {
				rows = foods.byAmount(measured.slug(), choice.portion())
					.stream()
					.filter(choice::admits)
					.map((food) -> AmountRow.of(food, chosen, measured, choice.portion(), foods, references))
					.toList();
			}
		}
		return new FoodsPage((chosen != null) ? chosen.link() : null, measured, choice.form(nutrients.all()),
				choice.portion() == Portion.SERVING, rows,
				(rows.isEmpty() && groups.isEmpty()) ? choice.wider() : List.of(), unknown, groups, takeCare,
				references.cite(index, "diet"),
				(rows.isEmpty() && groups.isEmpty()) ? 0 : references.number(Measured.DATA), references.list(),
				index.review());
	}

	private static List<Group> groups(FoodChoice choice, Nutrients nutrients, Foods foods, References references) {
		Map<String, List<Row>> rows = new LinkedHashMap<>();
		for (Food food : foods.all()) {
			if (choice.admits(food)) {
				rows.computeIfAbsent(food.group(), (group) -> new ArrayList<>())
					.add(Row.of(food, nutrients, foods, references));
			}
		}
		return rows.entrySet().stream().map((entry) -> new Group(entry.getKey(), entry.getValue())).toList();
	}

	/** Foods of one kind. */
	record Group(String name, List<Row> rows) {
	}

	/**
	 * A food, what documents say it gives, and what a serving holds a tenth of a day's
	 * need of, or more.
	 */
	record Row(Link link, List<Gives> gives, List<Link> rich) {

		static Row of(Food food, Nutrients nutrients, Foods foods, References references) {
			List<Gives> gives = nutrients.all()
				.stream()
				.filter((nutrient) -> !foods.citations(food, nutrient).isEmpty())
				.map((nutrient) -> Gives.of(food, nutrient, foods, references))
				.toList();
			List<Link> rich = nutrients.measured()
				.stream()
				.filter((measured) -> measured.isRich(food))
				.map(Measured::link)
				.toList();
			return new Row(food.link(), gives, rich);
		}
	}

	/** A nutrient that a food gives, by the word of these references. */
	record Gives(Link nutrient, List<Integer> references) {

		static Gives of(Food food, Nutrient nutrient, Foods foods, References references) {
			return new Gives(nutrient.link(),
					foods.citations(food, nutrient).stream().map(references::number).toList());
		}
	}

	/**
	 * A food with what it holds of the nutrient.
	 *
	 * @param serving in words
	 * @param references of the documents that name it for the nutrient
	 */
	record AmountRow(String slug, Link link, String serving, Amount amount, List<Integer> references) {

		static AmountRow of(Food food, Nutrient nutrient, Measured measured, Portion portion, Foods foods,
				References references) {
			BigDecimal amount = Objects.requireNonNull(food.amount(measured.slug(), portion),
					"Only foods with an amount");
			return new AmountRow(food.slug().value(), food.link(), Objects.requireNonNullElse(food.serving(), ""),
					Amount.of(amount, measured),
					foods.citations(food, nutrient).stream().map(references::number).toList());
		}
	}

}
