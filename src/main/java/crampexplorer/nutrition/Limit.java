package crampexplorer.nutrition;

import java.math.BigDecimal;

import crampexplorer.evidence.Slug;

/** A nutrient of which some people must eat little. */
enum Limit {

	/** Under 200 mg in a serving: a cut of our own, which the page of foods explains. */
	POTASSIUM(new Slug("potassium"), new BigDecimal(200));

	private final Slug nutrient;

	private final BigDecimal under;

	Limit(Slug nutrient, BigDecimal under) {
		this.nutrient = nutrient;
		this.under = under;
	}

	/** The word in addresses, and the end of message keys. */
	String code() {
		return this.nutrient.value();
	}

	/** Whether a serving is known to hold little. */
	boolean admits(Food food) {
		BigDecimal amount = food.amount(this.nutrient, Portion.SERVING);
		return amount != null && amount.compareTo(this.under) < 0;
	}

	boolean isOf(Nutrient nutrient) {
		return nutrient.slug().equals(this.nutrient);
	}

}
