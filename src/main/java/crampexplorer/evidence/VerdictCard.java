package crampexplorer.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the box of a claim that heads a page has beside question, verdict and certainty.
 *
 * @param rests how many trials and people, in words
 * @param unit what the numbers of the bars count; null where there are none
 * @param bars numbers to compare
 * @param citations what the card rests on
 */
public record VerdictCard(String rests, @Nullable String unit, List<Bar> bars, List<Citation> citations) {

	private static final int LONGEST = 100;

	/** The card of a claim that has one. */
	static VerdictCard of(Claim claim, String rests) {
		BigDecimal most = claim.bars().stream().map(Claim.Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
		return new VerdictCard(rests, claim.unit(), claim.bars().stream().map((bar) -> Bar.of(bar, most)).toList(),
				claim.restsOn());
	}

	/**
	 * A number of a comparison.
	 *
	 * @param amount as text
	 * @param length of its bar, in percent of the longest
	 */
	public record Bar(String label, String amount, int length) {

		static Bar of(Claim.Bar bar, BigDecimal most) {
			int length = (most.signum() == 0) ? 0
					: bar.amount()
						.multiply(BigDecimal.valueOf(LONGEST))
						.divide(most, 0, RoundingMode.HALF_UP)
						.intValueExact();
			return new Bar(bar.label(), bar.amount().stripTrailingZeros().toPlainString(), length);
		}

	}

}
