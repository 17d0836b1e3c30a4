package crampexplorer.cause;

import java.math.BigDecimal;
import java.util.List;

import crampexplorer.cause.FactorCrate.FactorCard;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the check ranks, and the page of each. */
@Component
class FactorCrate implements Crate<FactorCard> {

	private static final Namespace<String> PAGE = Namespace.of("page of a factor");

	private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(10_000);

	private final Places places;

	FactorCrate(Places places) {
		this.places = places;
	}

	@Override
	public Seedfile<FactorCard> file() {
		return Seedfile.table("factors.csv", FactorCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("factor");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(FactorCard card) {
		return card.code();
	}

	@Override
	public void declare(FactorCard card, Spot spot) {
		spot.declare(Namespaces.FACTOR, card.code());
		spot.declare(Namespaces.RULE, card.code());
		spot.at("page").declare(PAGE, card.page());
		if (card.oneIn() != null) {
			spot.declare(Namespaces.NEVER_RANKED, card.code());
		}
	}

	@Override
	public void check(FactorCard card, Spot spot) {
		spot.at("code").slug(card.code());
		spot.at("page").refers(Namespaces.HEADLINE, card.page());
		Place.Kind kind = this.places.at(card.page()).map(Place::kind).orElse(null);
		spot.at("kind")
			.is(kind == ((card.kind() == Factor.Kind.NUTRIENT) ? Place.Kind.NUTRIENTS : Place.Kind.CAUSES),
					"'" + card.kind().code() + "' is not what the page is about");
		spot.at("code")
			.is(card.kind() != Factor.Kind.NUTRIENT || card.page().endsWith("/" + card.code()),
					"'" + card.code() + "' is not the name of the nutrient, so no food would be suggested for it");
		spot.at("one-in")
			.is(card.oneIn() == null || isOneIn(card.oneIn()),
					card.oneIn() + " is not above 1, up to 10000, with one decimal at most");
	}

	private static boolean isOneIn(BigDecimal people) {
		return BigDecimal.ONE.compareTo(people) < 0 && people.compareTo(MOST_PEOPLE) <= 0 && people.scale() <= 1;
	}

	@Override
	public void unpack(FactorCard card, Rows rows) {
		rows.in("factor")
			.set("code", card.code())
			.set("kind", card.kind())
			.set("path", card.page())
			.set("one_in", card.oneIn());
	}

	/**
	 * A factor as the seeds write it.
	 *
	 * @param page its topic
	 * @param oneIn of so many people who ask it might be the reason of one, where no
	 * condition is shown under it and it is never ranked
	 */
	record FactorCard(String code, Factor.Kind kind, String page, @Nullable BigDecimal oneIn) {
	}

}
