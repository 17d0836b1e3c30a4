package crampexplorer.search;

import java.util.List;
import java.util.Objects;

import crampexplorer.evidence.Namespaces;
import crampexplorer.search.MedicineNameCrate.MedicineNameCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Medicines by the names that people type. */
@Component
class MedicineNameCrate implements Crate<MedicineNameCard> {

	@Override
	public Seedfile<MedicineNameCard> file() {
		return Seedfile.table("medicine-names.csv", MedicineNameCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("medicine_name");
	}

	@Override
	public String name(MedicineNameCard card) {
		return card.name();
	}

	@Override
	public void check(MedicineNameCard card, Spot spot) {
		spot.text(card.name(), 60);
		spot.at("brands").text(card.brands(), 120);
		spot.at("class-name").text(card.className(), 80);
		if (card.page() != null) {
			spot.at("page").refers(Namespaces.PATH, card.page());
		}
	}

	@Override
	public void checkAll(List<MedicineNameCard> cards, Spot spot) {
		spot.distinct(cards, MedicineNameCard::name);
	}

	@Override
	public void unpack(MedicineNameCard card, Rows rows) {
		rows.in("medicine_name")
			.set("name", card.name())
			.set("brands", Objects.requireNonNullElse(card.brands(), ""))
			.set("class_name", card.className())
			.set("page", card.page())
			.set("position", rows.next());
	}

	/**
	 * A medicine as the seeds write it.
	 *
	 * @param brands other names, with a semicolon between
	 * @param className what it is, in plain words, with its article
	 * @param page none where the site does not speak of it
	 */
	record MedicineNameCard(String name, @Nullable String brands, String className, @Nullable String page) {
	}

}
