package crampexplorer.nutrition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.nutrition.NutrientCrate.NutrientCard;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Nutrients of which too little, or too much, may add to cramps. */
@Component
class NutrientCrate extends TopicCrate<NutrientCard> {

	static final Namespace<String> NUTRIENT = Namespace.of("nutrient");

	/** What the amounts in foods are of. */
	static final Namespace<String> MEASURED = Namespace.of("column of a nutrient");

	private static final Namespace<String> POSITION = Namespace.of("position of a nutrient");

	private static final String FOLDER = "nutrients/";

	@Override
	public Seedfile<NutrientCard> file() {
		return Seedfile.cards(FOLDER, NutrientCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("nutrient");
	}

	@Override
	public String name(NutrientCard card) {
		return "";
	}

	@Override
	public Comparator<NutrientCard> order() {
		return Comparator.comparing(NutrientCard::position);
	}

	@Override
	protected Told told(NutrientCard card) {
		return Told.of(NutritionRoom.NUTRIENT, NutritionRoom.NUTRIENT.path(card.slug()), card.title(), card.parts())
			.related(card.related())
			.dated(card.checked(), card.due())
			.named(card.name(), card.clinicalName(), card.summary());
	}

	@Override
	public void declare(NutrientCard card, Spot spot) {
		super.declare(card, spot);
		spot.declare(NUTRIENT, card.slug());
		spot.at("measured-as").declare(MEASURED, card.measured().slug());
		spot.at("position").declare(POSITION, String.valueOf(card.position()));
	}

	@Override
	public void check(NutrientCard card, Spot spot) {
		super.check(card, spot);
		spot.at("slug").slug(card.slug());
		spot.at("slug").namesFile(FOLDER, card.slug());
		spot.at("title").text(card.title(), 100);
		if (card.measuredAs() != null) {
			spot.at("measured-as").slug(card.measuredAs().slug());
			spot.at("measured-as").text(card.measuredAs().title(), 100);
		}
		spot.is(spot.knows(IntakeCrate.NEED, card.slug()),
				"intakes.csv has no RDA or AI of adults for it, so nothing tells how much of it a day needs");
	}

	@Override
	public void unpack(NutrientCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("nutrient")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("measured_slug", card.measured().slug())
			.set("measured_title", card.measured().title())
			.set("never_suggested", card.neverSuggest())
			.set("position", card.position());
	}

	/**
	 * A nutrient as the seeds write it.
	 *
	 * @param position order among nutrients
	 * @param name what having too little is called
	 * @param measuredAs what the amounts in foods are of, where that is another thing
	 * @param neverSuggest whether no food is suggested for it
	 */
	record NutrientCard(String slug, int position, LocalDate checked, LocalDate due, String title, String name,
			String clinicalName, String summary, @Nullable MeasuredCard measuredAs, boolean neverSuggest,
			Map<String, List<StatementCard>> parts, List<String> related) {

		MeasuredCard measured() {
			return Objects.requireNonNullElse(this.measuredAs, new MeasuredCard(this.slug, this.title));
		}
	}

	/** What amounts are of: the column of food-amounts.csv, and its title. */
	record MeasuredCard(String slug, String title) {
	}

}
