package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.math.RoundingMode;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;

/**
 * A nutrient of which foods have amounts.
 *
 * @param slug as in the amounts
 * @param link what it is called, and the page about it
 * @param unit of amounts: mg or µg
 * @param need a day, in the unit: the largest reference intake (RDA or AI) of adults who
 * are not pregnant
 * @param neverSuggested whether no food is suggested for it
 */
record Measured(Slug slug, Link link, String unit, BigDecimal need, boolean neverSuggested) {

	/** Where every amount comes from. */
	static final Citation DATA = Citation.to("usda-sr24");

	/**
	 * A serving that holds this share of a day's need, in percent, is rich in it: our own
	 * cut.
	 */
	static final BigDecimal RICH = BigDecimal.TEN;

	boolean isRich(Food food) {
		BigDecimal amount = food.amount(this.slug, Portion.SERVING);
		return amount != null && share(amount).compareTo(RICH) >= 0;
	}

	/** How much of a day's need an amount is, in percent. */
	BigDecimal share(BigDecimal amount) {
		return amount.multiply(BigDecimal.valueOf(100)).divide(this.need, 4, RoundingMode.HALF_UP);
	}

}
