package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;

/**
 * A food with what it holds of a nutrient.
 *
 * @param serving in grams, then in words
 * @param citations documents that name it for the nutrient
 */
record AmountRow(String slug, Link link, String serving, Amount amount, List<Citation> citations) {

	static AmountRow of(Food food, Nutrient nutrient, Measured measured, Portion portion, Foods foods) {
		return of(food, measured, portion, foods.citations(food, nutrient));
	}

	static AmountRow of(Food food, Measured measured, Portion portion, List<Citation> citations) {
		BigDecimal amount = Objects.requireNonNull(food.amount(measured.slug(), portion), "Only foods with an amount");
		return new AmountRow(food.slug().value(), food.link(), food.weighed(), Amount.of(amount, measured), citations);
	}

}
