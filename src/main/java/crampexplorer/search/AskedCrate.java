package crampexplorer.search;

import java.util.List;

import crampexplorer.evidence.Namespaces;
import crampexplorer.search.AskedCrate.AskedCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** How people ask for a page. */
@Component
class AskedCrate implements Crate<AskedCard> {

	@Override
	public Seedfile<AskedCard> file() {
		return Seedfile.table("asked.csv", AskedCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("asked");
	}

	@Override
	public String name(AskedCard card) {
		return card.asked();
	}

	/** Of an address with a choice, such as of a nutrient, the page must be known. */
	@Override
	public void check(AskedCard card, Spot spot) {
		spot.text(card.asked(), 80);
		spot.refers(Namespaces.PATH, card.page().split("\\?")[0]);
	}

	@Override
	public void checkAll(List<AskedCard> cards, Spot spot) {
		spot.distinct(cards, AskedCard::asked);
	}

	@Override
	public void unpack(AskedCard card, Rows rows) {
		rows.in("asked").set("position", rows.next()).set("phrase", card.asked()).set("page", card.page());
	}

	/** A way of asking as the seeds write it. */
	record AskedCard(String asked, String page) {
	}

}
