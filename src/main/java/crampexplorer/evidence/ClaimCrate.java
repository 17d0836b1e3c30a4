package crampexplorer.evidence;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.ClaimCrate.ClaimCard;
import crampexplorer.evidence.Place.Trait;
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
		return List.of("claim");
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
	public void check(ClaimCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 150);
		spot.at("page").refers(Namespaces.PATH, card.page());
		spot.at("page")
			.is(this.places.at(card.page()).filter((place) -> place.is(Trait.SHOWS_CLAIMS)).isPresent(),
					"shows no claims");
		StatementCard.checkBasis(spot, card.certainty(), card.parts().getOrDefault("evidence", List.of()).stream());
	}

	@Override
	public void checkAll(List<ClaimCard> cards, Spot spot) {
		spot.distinct(cards, ClaimCard::slug);
		spot.distinct(cards, ClaimCard::title);
	}

	@Override
	public void unpack(ClaimCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("claim")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("page", card.page())
			.set("verdict", card.verdict())
			.set("certainty", card.certainty())
			.set("position", rows.next());
	}

	/** A claim as the seeds write it, with the page where it stands. */
	record ClaimCard(String slug, String title, String page, Verdict verdict, Certainty certainty,
			Map<String, List<StatementCard>> parts) {
	}

}
