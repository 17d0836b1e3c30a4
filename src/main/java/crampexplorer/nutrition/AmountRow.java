package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;

/**
 * A food with what it holds of a nutrient.
 *
 * @param serving in words
 * @param citations documents that name it for the nutrient
 */
record AmountRow(String slug, Link link, String serving, Amount amount, List<Citation> citations) {

	static AmountRow of(Food food, Nutrient nutrient, Measured measured, Portion portion, Foods foods) {
		BigDecimal amount = Objects.requireNonNull(food.amount(measured.slug(), portion), "Only foods with an amount");
		return new AmountRow(food.slug().value(), food.link(), Objects.requireNonNullElse(food.serving(), ""),
				Amount.of(amount, measured), foods.citations(food, nutrient));
	}

}
