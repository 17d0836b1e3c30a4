package crampexplorer.nutrition;

import java.util.List;

import crampexplorer.evidence.Citation;
import crampexplorer.nutrition.FoodMentionCrate.MentionCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Which document names which food for which nutrient. */
@Component
class FoodMentionCrate implements Crate<MentionCard> {

	@Override
	public Seedfile<MentionCard> file() {
		return Seedfile.table("food-nutrients.csv", MentionCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("food_nutrient");
	}

	@Override
	public String name(MentionCard card) {
		return card.food() + ", " + card.nutrient();
	}

	@Override
	public void check(MentionCard card, Spot spot) {
		spot.is(!card.source().reported(), "a document is not cited by way of another");
		spot.refers(FoodCrate.FOOD, card.food());
		spot.refers(NutrientCrate.NUTRIENT, card.nutrient());
		card.source().check(spot);
		spot.is(card.source().section() != null, "the source is not a document's section");
	}

	@Override
	public void checkAll(List<MentionCard> cards, Spot spot) {
		spot.distinct(cards, (card) -> name(card) + ", " + card.source());
	}

	@Override
	public void unpack(MentionCard card, Rows rows) {
		rows.in("food_nutrient")
			.set("food", card.food())
			.set("nutrient", card.nutrient())
			.set("source", card.source().source().value())
			.set("section", String.valueOf(card.source().section()));
	}

	/** A document's word that a food gives a nutrient, as the seeds write it. */
	record MentionCard(String food, String nutrient, Citation source) {
	}

}
