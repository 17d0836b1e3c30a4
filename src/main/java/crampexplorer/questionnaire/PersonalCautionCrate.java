package crampexplorer.questionnaire;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.LineCards;
import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.nutrition.Plates;
import crampexplorer.questionnaire.PersonalCautionCrate.CautionCard;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the result says to people with certain answers. */
@Component
class PersonalCautionCrate extends TopicCrate<CautionCard> {

	@Override
	public Seedfile<CautionCard> file() {
		return Seedfile.list("cautions.yaml", CautionCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("personal_caution", "personal_caution_finding");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(CautionCard card) {
		return card.code();
	}

	@Override
	protected Told told(CautionCard card) {
		return Told.of(QuestionnaireRoom.CAUTION, QuestionnaireRoom.CAUTION.path(card.code()), card.title(),
				card.parts());
	}

	@Override
	public void check(CautionCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.code());
		spot.at("title").text(card.title(), 100);
		LineCards.check(List.of(card.when()), spot.at("when"));
		String withholds = card.withholds();
		if (withholds != null && !PersonalCaution.ALL_FOOD.equals(withholds)
				&& !PersonalCaution.ANIMAL_FOOD.equals(withholds)) {
			Plates.checkWithheld(withholds, spot.at("withholds"));
		}
	}

	@Override
	public void unpack(CautionCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("personal_caution")
			.set("code", card.code())
			.set("title", card.title())
			.set("withholds", card.withholds())
			.set("path", QuestionnaireRoom.CAUTION.path(card.code()))
			.set("position", rows.next());
		LineCards.unpack(List.of(card.when()), (line,
				finding) -> rows.in("personal_caution_finding").set("caution", card.code()).set("finding", finding));
	}

	/**
	 * A personal caution as the seeds write it.
	 *
	 * @param when any of these answers
	 * @param withholds in place of which food it stands: all, animal, or the nutrient
	 * that food must not be rich in
	 */
	record CautionCard(String code, String title, String when, @Nullable String withholds,
			Map<String, List<StatementCard>> parts) {
	}

}
