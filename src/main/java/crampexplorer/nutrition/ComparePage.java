package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What /foods/compare shows: two to four foods side by side, by serving.
 *
 * @param back address of the list they were ticked in
 */
record ComparePage(List<Head> foods, List<Row> rows, List<FoodCare> takeCare, Citation data, String back,
		References references) {

	static final int LEAST = 2;

	static final int MOST = 4;

	/** Whether so many foods can stand side by side. */
	static boolean fits(List<Food> foods) {
		return foods.size() >= LEAST && foods.size() <= MOST;
	}

	static ComparePage of(FoodChoice choice, Nutrients nutrients, Topics topics, References references) {
		List<Food> foods = choice.ticked();
		List<FoodCare> takeCare = Stream
			.concat(Stream.of(FoodCare.general(topics)), FoodCare.each(foods, nutrients, topics))
			.toList();
		List<Row> rows = nutrients.measured()
			.stream()
			.map((measured) -> Row.of(measured, foods))
			.sorted(Comparator.comparing(Row::isEmpty))
			.toList();
		return new ComparePage(foods.stream().map(Head::of).toList(), rows, takeCare, Measured.DATA, choice.path(),
				references);
	}

	/** A food, and its serving in grams and words. */
	record Head(Link link, String serving) {

		static Head of(Food food) {
			return new Head(food.link(), food.weighed());
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

		/** Whether none of the foods is known to hold any: such rows stand last. */
		boolean isEmpty() {
			return this.cells.stream().allMatch((cell) -> cell.amount() == null || cell.amount().isNone());
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
