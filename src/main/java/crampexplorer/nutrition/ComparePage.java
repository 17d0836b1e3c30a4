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
			BigDecimal most = amounts.stream()
				.flatMap(Stream::ofNullable)
				.max(BigDecimal::compareTo)
				.orElse(BigDecimal.ZERO);
			return new Row(measured.link(), amounts.stream().map((amount) -> Cell.of(amount, most, measured)).toList());
		}
	}

	/**
	 * What one food holds, and whether no other here holds more; null where it is not
	 * known.
	 */
	record Cell(@Nullable Amount amount, boolean most) {

		static Cell of(@Nullable BigDecimal amount, BigDecimal most, Measured measured) {
			return (amount != null)
					? new Cell(Amount.of(amount, measured), most.signum() > 0 && amount.compareTo(most) == 0)
					: new Cell(null, false);
		}
	}

}
