package crampexplorer.likelihood;

import java.math.BigDecimal;
import java.util.List;

import crampexplorer.evidence.Namespaces;
import crampexplorer.likelihood.BaseRateCrate.BaseRateCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** How often people give each answer, whatever the reason: the rows of the table. */
@Component
class BaseRateCrate implements Crate<BaseRateCard> {

	/** The base rate of a finding. */
	static final Namespace<BigDecimal> RATE = new Namespace<>("base rate of", BigDecimal.class);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int DECIMALS = 3;

	@Override
	public Seedfile<BaseRateCard> file() {
		return Seedfile.table("base-rates.csv", BaseRateCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("base_rate");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(BaseRateCard card) {
		return card.finding();
	}

	@Override
	public void declare(BaseRateCard card, Spot spot) {
		spot.declare(RATE, card.finding(), card.ofHundred());
	}

	@Override
	public void check(BaseRateCard card, Spot spot) {
		spot.refers(Namespaces.FINDING, card.finding());
		spot.is(card.ofHundred().signum() > 0 && isOfAHundred(card.ofHundred()),
				card.ofHundred() + " is not above 0, up to 100, with 3 decimals at most");
	}

	@Override
	public void checkAll(List<BaseRateCard> cards, Spot spot) {
		spot.known(Namespaces.FINDING).forEach((finding) -> spot.refers(RATE, finding));
	}

	@Override
	public void unpack(BaseRateCard card, Rows rows) {
		rows.in("base_rate").set("finding", card.finding()).set("of_hundred", card.ofHundred());
	}

	static boolean isOfAHundred(BigDecimal rate) {
		return rate.signum() >= 0 && rate.compareTo(HUNDRED) <= 0 && rate.scale() <= DECIMALS;
	}

	/** A row as the seeds write it. */
	record BaseRateCard(String finding, BigDecimal ofHundred) {
	}

}
