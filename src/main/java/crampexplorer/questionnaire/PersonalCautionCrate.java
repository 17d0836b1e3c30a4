package crampexplorer.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
		return List.of("personal_caution", "personal_caution_line");
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
		return Told
			.of(QuestionnaireRoom.CAUTION, QuestionnaireRoom.CAUTION.path(card.code()), card.title(), card.parts())
			.related(card.related());
	}

	@Override
	public void check(CautionCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.code());
		spot.at("title").text(card.title(), 100);
		spot.at("parts").is(!card.parts().isEmpty(), "says nothing");
		spot.at("when").is(!card.when().isEmpty(), "has no way");
		for (int i = 0; i < card.when().size(); i++) {
			Spot way = spot.at("when[" + i + "]");
			way.is(!card.when().get(i).isEmpty(), "has no line");
			LineCards.check(card.when().get(i), way);
		}
		String withholds = card.withholds();
		if (withholds != null && !PersonalCaution.ALL_FOOD.equals(withholds)
				&& !PersonalCaution.ANIMAL_FOOD.equals(withholds)) {
			Plates.checkWithheld(withholds, spot.at("withholds"));
		}
		spot.at("unless").is(card.unless() == null || withholds == null, "what withholds food gives way to nothing");
	}

	/** Rows are written in this order, and refer to one before them. */
	@Override
	public void checkAll(List<CautionCard> cards, Spot spot) {
		Set<String> before = new HashSet<>();
		for (CautionCard card : cards) {
			String unless = card.unless();
			spot.at(card.code())
				.at("unless")
				.is(unless == null || before.contains(unless), "'" + unless + "' is no caution before it");
			before.add(card.code());
		}
	}

	@Override
	public void unpack(CautionCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("personal_caution")
			.set("code", card.code())
			.set("title", card.title())
			.set("withholds", card.withholds())
			.set("unless", card.unless())
			.set("path", QuestionnaireRoom.CAUTION.path(card.code()))
			.set("position", rows.next());
		for (int i = 0; i < card.when().size(); i++) {
			int way = i;
			LineCards.unpack(card.when().get(i),
					(line, finding) -> rows.in("personal_caution_line")
						.set("caution", card.code())
						.set("way", way)
						.set("line", line)
						.set("finding", finding));
		}
	}

	/**
	 * A personal caution as the seeds write it.
	 *
	 * @param when its ways to hold, each of lines that must all have a chosen answer
	 * @param withholds in place of which food it stands: all, animal, or the nutrient
	 * that food must not be rich in
	 * @param unless the caution that stands in its place where both hold
	 */
	record CautionCard(String code, String title, List<List<String>> when, @Nullable String withholds,
			@Nullable String unless, Map<String, List<StatementCard>> parts, List<String> related) {
	}

}
