package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * How much of a nutrient a food holds, as a page shows it.
 *
 * @param text number with its unit, as the visitor's language writes it
 * @param share of a day's need, in whole percent; above 100 where it is the least above
 * @param bar width of the bar, 0 to 100; a dot as decimal point
 * @param isNone whether it holds none at all
 */
record Amount(String text, int share, String bar, boolean isNone) {

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	static Amount of(BigDecimal amount, Measured measured) {
		BigDecimal share = measured.share(amount);
		return new Amount(number(amount) + " " + measured.unit(),
				share.setScale(0, (share.compareTo(WHOLE) > 0) ? RoundingMode.CEILING : RoundingMode.HALF_UP)
					.intValueExact(),
				share.min(WHOLE).setScale(1, RoundingMode.HALF_UP).toPlainString(), amount.signum() == 0);
	}

	/** From 10 on whole, from 1 on one decimal, below that two. */
	private static String number(BigDecimal amount) {
		int decimals = (amount.compareTo(BigDecimal.TEN) >= 0) ? 0 : (amount.compareTo(BigDecimal.ONE) >= 0) ? 1 : 2;
		return NumberFormat.getInstance(LocaleContextHolder.getLocale())
			.format(amount.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros());
	}

}
