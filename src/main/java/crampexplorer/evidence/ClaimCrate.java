package crampexplorer.evidence;

import java.util.List;

import crampexplorer.evidence.Place.Trait;
import crampexplorer.seed.Row;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Claims that people meet, and what better evidence says. */
@Component
class ClaimCrate extends TopicCrate<ClaimCard> {

	private final Places places;

	ClaimCrate(Places places) {
		this.places = places;
	}

	@Override
	public Seedfile<ClaimCard> file() {
		return Seedfile.list("claims.yaml", ClaimCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("claim", "claim_bar", "claim_card_source");
	}

	@Override
	public String name(ClaimCard card) {
		return card.slug();
	}

	@Override
	protected Told told(ClaimCard card) {
		return Told.of(EvidenceRoom.CLAIM, EvidenceRoom.CLAIM.path(card.page(), card.slug()), card.title(),
				card.parts());
	}

	@Override
	public void declare(ClaimCard card, Spot spot) {
		super.declare(card, spot);
		spot.declare(Namespaces.CLAIM, card.slug(), card);
	}

	@Override
	public void check(ClaimCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 150);
		spot.at("page").refers(Namespaces.PATH, card.page());
		spot.at("page")
			.is(this.places.at(card.page()).filter((place) -> place.is(Trait.SHOWS_CLAIMS)).isPresent(),
					"shows no claims");
		VerdictCheck.fit(spot, card.verdict(), card.certainty());
		if (card.card() != null) {
			card.card().check(spot.at("card"));
		}
		VerdictCheck.basis(spot, card.certainty(), card.parts().getOrDefault("evidence", List.of()).stream());
	}

	@Override
	public void checkAll(List<ClaimCard> cards, Spot spot) {
		spot.distinct(cards, ClaimCard::slug);
		spot.distinct(cards, ClaimCard::title);
	}

	@Override
	public void unpack(ClaimCard card, Rows rows) {
		super.unpack(card, rows);
		Row row = rows.in("claim")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("page", card.page())
			.set("verdict", card.verdict())
			.set("certainty", card.certainty())
			.set("position", rows.next());
		if (card.card() != null) {
			card.card().unpack(row, card.slug(), rows);
		}
	}

}
