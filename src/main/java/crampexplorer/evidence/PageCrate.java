package crampexplorer.evidence;

import java.time.LocalDate;
import java.util.List;

import crampexplorer.evidence.Place.Trait;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** What pages say beside their topics, and notes on other topics. */
@Component
class PageCrate implements Crate<PageCard> {

	private final Places places;

	PageCrate(Places places) {
		this.places = places;
	}

	@Override
	public Seedfile<PageCard> file() {
		return Seedfile.list("pages.yaml", PageCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("topic", "related_topic", "review", "headline", "statement", "statement_citation");
	}

	@Override
	public String name(PageCard card) {
		return card.path();
	}

	@Override
	public void declare(PageCard card, Spot spot) {
		this.places.at(card.path())
			.filter((place) -> place.is(Trait.TOLD))
			.ifPresent((place) -> spot.declare(Namespaces.PATH, card.path(), place));
		StatementCard.declareCited(card.parts(), spot);
	}

	@Override
	public void check(PageCard card, Spot spot) {
		spot.at("title").text(card.title(), 200);
		Place place = this.places.at(card.path()).orElse(null);
		if (place == null || (!place.is(Trait.TOLD) && !spot.knows(Namespaces.PATH, card.path()))) {
			spot.is(false, "is no page that has statements");
			return;
		}
		LocalDate checked = card.checked();
		LocalDate due = card.due();
		spot.is(!place.is(Trait.TOLD) || (checked != null && due != null && checked.isBefore(due)),
				"'checked' and 'due' are missing, or not in this order");
		spot.is(place.is(Trait.TOLD) || (checked == null && due == null),
				"'checked' and 'due' belong to the page above it");
		spot.is(place.is(Trait.TOLD) || !card.parts().isEmpty(), "says nothing");
		told(card, place).check(spot);
	}

	@Override
	public void checkAll(List<PageCard> cards, Spot spot) {
		spot.distinct(cards, PageCard::path);
		List<String> paths = cards.stream().map(PageCard::path).toList();
		this.places.all()
			.stream()
			.filter((place) -> place.is(Trait.TOLD))
			.forEach((place) -> spot.at(place.path()).is(paths.contains(place.path()), "is missing"));
	}

	@Override
	public void unpack(PageCard card, Rows rows) {
		Place place = this.places.at(card.path()).orElseThrow();
		LocalDate checked = card.checked();
		LocalDate due = card.due();
		if (place.is(Trait.TOLD) && checked != null && due != null) {
			told(card, place).dated(checked, due).unpack(rows);
		}
		else {
			told(card, place).unpackStatements(rows);
		}
	}

	private static Told told(PageCard card, Place place) {
		return Told.of(place, card.path(), card.title(), card.parts());
	}

}
