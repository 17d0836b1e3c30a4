package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /foods/compare shows: two to four foods side by side, by serving. */
record ComparePage(boolean right, List<Head> foods, List<Row> rows, List<Said> takeCare, Citation data,
		References references) {

	static final int LEAST = 2;

	static final int MOST = 4;

	static ComparePage of(List<Food> foods, Nutrients nutrients, Topics topics, References references) {
		boolean right = foods.size() >= LEAST && foods.size() <= MOST;
		List<Said> takeCare = new ArrayList<>(List.of(new Said(topics.get(NutritionRoom.FOODS), "take-care")));
		nutrients.all()
			.stream()
			.filter((nutrient) -> foods.stream().anyMatch((food) -> nutrients.isRich(food, nutrient)))
			.forEach((nutrient) -> takeCare.add(new Said(topics.get(nutrient.path()), "food-care")));
		return new ComparePage(right, right ? foods.stream().map(Head::of).toList() : List.of(),
				right ? nutrients.measured().stream().map((measured) -> Row.of(measured, foods)).toList() : List.of(),
				takeCare, Measured.DATA, references);
	}

	/** A food, and its serving in words. */
	record Head(Link link, String serving) {

		static Head of(Food food) {
			return new Head(food.link(), Objects.requireNonNullElse(food.serving(), ""));
		}
	}

	/** A nutrient, with what each food holds. */
	record Row(Link nutrient, List<Cell> cells) {

		static Row of(Measured measured, List<Food> foods) {
			List<@Nullable BigDecimal> amounts = foods.stream()
				.<@Nullable BigDecimal>map((food) -> food.amount(measured.slug(), Portion.SERVING))
				.toList();
			List<BigDecimal> known = amounts.stream().flatMap(Stream::ofNullable).sorted().toList();
			return new Row(measured.link(),
					amounts.stream().map((amount) -> Cell.of(amount, known, measured)).toList());
		}
	}

	/**
	 * What one food holds, null where it is not known, and whether that is the highest or
	 * the lowest here: end of the message key, null where it is neither.
	 */
	record Cell(@Nullable Amount amount, @Nullable String end) {

		static Cell of(@Nullable BigDecimal amount, List<BigDecimal> known, Measured measured) {
			return (amount != null) ? new Cell(Amount.of(amount, measured), end(amount, known)) : new Cell(null, null);
		}

		private static @Nullable String end(BigDecimal amount, List<BigDecimal> known) {
			BigDecimal lowest = known.get(0);
			BigDecimal highest = known.get(known.size() - 1);
			if (lowest.compareTo(highest) == 0) {
				return null;
			}
			return (amount.compareTo(highest) == 0) ? "highest" : (amount.compareTo(lowest) == 0) ? "lowest" : null;
		}
	}

}
