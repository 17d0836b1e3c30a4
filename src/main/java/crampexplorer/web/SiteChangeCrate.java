package crampexplorer.web;

import java.time.LocalDate;
import java.util.List;

import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import crampexplorer.web.SiteChangeCrate.SiteChangeCard;

import org.springframework.stereotype.Component;

/** What changed on the site, the newest first. */
@Component
class SiteChangeCrate implements Crate<SiteChangeCard> {

	private final Places places;

	SiteChangeCrate(Places places) {
		this.places = places;
	}

	@Override
	public Seedfile<SiteChangeCard> file() {
		return Seedfile.list("changes.yaml", SiteChangeCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("site_change");
	}

	@Override
	public String name(SiteChangeCard card) {
		return card.slug();
	}

	@Override
	public void check(SiteChangeCard card, Spot spot) {
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 80);
		spot.at("text").text(card.text(), 300);
		spot.at("page")
			.is(spot.knows(Namespaces.PATH, card.page())
					|| this.places.at(card.page()).filter(Place::isPage).isPresent(),
					"'" + card.page() + "' is no page");
	}

	@Override
	public void checkAll(List<SiteChangeCard> cards, Spot spot) {
		spot.distinct(cards, SiteChangeCard::slug);
		for (int i = 1; i < cards.size(); i++) {
			spot.at(cards.get(i).slug())
				.is(!cards.get(i).changed().isAfter(cards.get(i - 1).changed()), "is newer than the one before it");
		}
	}

	@Override
	public void unpack(SiteChangeCard card, Rows rows) {
		rows.in("site_change")
			.set("slug", card.slug())
			.set("changed", card.changed())
			.set("title", card.title())
			.set("text", card.text())
			.set("page", card.page())
			.set("position", rows.next());
	}

	/** A change as the seeds write it. */
	record SiteChangeCard(String slug, LocalDate changed, String title, String text, String page) {
	}

}
