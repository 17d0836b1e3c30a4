package crampexplorer.evidence;

import java.util.List;

import crampexplorer.evidence.DossierCrate.DossierCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the search of the literature found and the site must say. It is not loaded. */
@Component
class DossierCrate implements Crate<DossierCard> {

	@Override
	public Seedfile<DossierCard> file() {
		return Seedfile.table("dossier.csv", DossierCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of();
	}

	@Override
	public String name(DossierCard card) {
		return card.row();
	}

	@Override
	public void declare(DossierCard card, Spot spot) {
		spot.declare(Namespaces.DOSSIER_ROW, card.row());
	}

	@Override
	public void check(DossierCard card, Spot spot) {
		spot.slug(card.row());
	}

	/**
	 * A row of the dossier.
	 *
	 * @param figures that must stand in the words which carry it, separated by semicolons
	 * @param withheld why it is not said
	 */
	record DossierCard(String row, String section, String about, @Nullable String figures, @Nullable String withheld) {
	}

}
