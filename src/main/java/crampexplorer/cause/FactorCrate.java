package crampexplorer.cause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import crampexplorer.cause.FactorCrate.FactorCard;
import crampexplorer.evidence.Certainty;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import crampexplorer.ranking.Band;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the check ranks, and what findings say about it. */
@Component
class FactorCrate implements Crate<FactorCard> {

	private static final Namespace<String> PAGE = Namespace.of("page of a factor");

	private static final String FOLDER = "factors/";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal HIGHEST_RATIO = BigDecimal.valueOf(1000);

	/**
	 * Nearer to 1 than this, a ratio weighs less than half a tenth of a deciban: nothing.
	 */
	private static final double LEAST_LOGARITHM = 0.005;

	private final Places places;

	FactorCrate(Places places) {
		this.places = places;
	}

	@Override
	public Seedfile<FactorCard> file() {
		return Seedfile.cards(FOLDER, FactorCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("factor", "association");
	}

	@Override
	public String name(FactorCard card) {
		return "";
	}

	@Override
	public void declare(FactorCard card, Spot spot) {
		spot.declare(Namespaces.FACTOR, card.code());
		spot.declare(Namespaces.RULE, card.code());
		spot.at("page").declare(PAGE, card.page());
	}

	@Override
	public void check(FactorCard card, Spot spot) {
		spot.at("code").slug(card.code());
		spot.at("code").namesFile(FOLDER, card.code());
		spot.at("page").refers(Namespaces.HEADLINE, card.page());
		Place.Kind kind = this.places.at(card.page()).map(Place::kind).orElse(null);
		spot.at("kind")
			.is(kind == ((card.kind() == Factor.Kind.NUTRIENT) ? Place.Kind.NUTRIENTS : Place.Kind.CAUSES),
					"'" + card.kind().code() + "' is not what the page is about");
		spot.at("code")
			.is(card.kind() == Factor.Kind.CAUSE || card.page().endsWith("/" + card.code()),
					"'" + card.code() + "' is not the name of the nutrient, so no food would be suggested for it");
		BigDecimal prior = card.prior();
		spot.at("prior")
			.is(prior.signum() > 0 && prior.compareTo(HUNDRED) < 0 && prior.scale() <= 1,
					prior + " is not a percentage between 0 and 100 with one decimal at most");
		spot.at("associations").distinct(card.associations(), AssociationCard::finding);
		card.associations()
			.forEach((association) -> check(association, spot.at("associations").at(association.finding())));
	}

	private static void check(AssociationCard association, Spot spot) {
		spot.refers(Namespaces.FINDING, association.finding());
		BigDecimal ratio = association.likelihoodRatio();
		spot.is(ratio.signum() > 0 && ratio.compareTo(HIGHEST_RATIO) <= 0 && ratio.scale() <= 3
				&& Math.abs(Math.log10(ratio.doubleValue())) > LEAST_LOGARITHM,
				"likelihood-ratio " + ratio
						+ " is not above 0, up to 1000, with 3 decimals at most, and far enough from 1 to weigh");
		spot.at("group").text(association.group(), 20);
		association.source().checkWhole(spot);
	}

	@Override
	public void unpack(FactorCard card, Rows rows) {
		rows.in("factor")
			.set("code", card.code())
			.set("kind", card.kind())
			.set("path", card.page())
			.set("prior_percent", card.prior())
			.set("stands_back", card.standsBack())
			.set("cap", Objects.requireNonNullElse(card.cap(), Band.STRONG));
		card.associations()
			.forEach((association) -> association.source()
				.fillWhole(rows.in("association")
					.set("factor", card.code())
					.set("finding", association.finding())
					.set("likelihood_ratio", association.likelihoodRatio())
					.set("clue_group", association.group())
					.set("general", association.general())
					.set("certainty", association.certainty())));
	}

	/**
	 * A factor as the seeds write it.
	 *
	 * @param page its topic
	 * @param prior percent of the people who ask about cramps for whom it contributes
	 * @param cap the highest band it may reach; null where nothing caps it
	 * @param standsBack whether it stands behind the others where care is urgent
	 */
	record FactorCard(String code, Factor.Kind kind, String page, BigDecimal prior, @Nullable Band cap,
			boolean standsBack, List<AssociationCard> associations) {
	}

	/**
	 * What a finding says about a factor.
	 *
	 * @param group clue group; null where it stands alone
	 * @param basis a note for editors; not loaded
	 */
	record AssociationCard(String finding, BigDecimal likelihoodRatio, @Nullable String group, boolean general,
			Certainty certainty, Citation source, @Nullable String basis) {
	}

}
