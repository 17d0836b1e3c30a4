package crampexplorer.search;

import java.util.List;

import crampexplorer.search.SynonymCrate.SynonymCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** What people type, and the words of this site for it. */
@Component
class SynonymCrate implements Crate<SynonymCard> {

	@Override
	public Seedfile<SynonymCard> file() {
		return Seedfile.table("synonyms.csv", SynonymCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("synonym");
	}

	@Override
	public String name(SynonymCard card) {
		return card.phrase() + ", " + card.means();
	}

	@Override
	public void check(SynonymCard card, Spot spot) {
		spot.text(card.phrase(), 60);
		spot.text(card.means(), 60);
		spot.is(!card.phrase().equalsIgnoreCase(card.means()), "means itself");
	}

	@Override
	public void checkAll(List<SynonymCard> cards, Spot spot) {
		spot.distinct(cards, this::name);
	}

	@Override
	public void unpack(SynonymCard card, Rows rows) {
		rows.in("synonym").set("position", rows.next()).set("phrase", card.phrase()).set("means", card.means());
	}

	/** A synonym as the seeds write it. */
	record SynonymCard(String phrase, String means) {
	}

}
