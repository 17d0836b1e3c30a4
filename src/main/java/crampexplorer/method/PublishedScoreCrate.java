package crampexplorer.method;

import java.util.List;

import crampexplorer.evidence.Citation;
import crampexplorer.method.PublishedScoreCrate.PublishedScoreCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What studies found about symptom checkers or doctors. */
@Component
class PublishedScoreCrate implements Crate<PublishedScoreCard> {

	@Override
	public Seedfile<PublishedScoreCard> file() {
		return Seedfile.table("published-scores.csv", PublishedScoreCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("published_score");
	}

	@Override
	public String name(PublishedScoreCard card) {
		return card.slug();
	}

	@Override
	public void check(PublishedScoreCard card, Spot spot) {
		spot.slug(card.slug());
		spot.at("who").text(card.who(), 150);
		spot.at("first").text(card.first(), 30);
		spot.at("first-three").text(card.firstThree(), 30);
		spot.at("care").text(card.care(), 30);
		card.source().checkWhole(spot);
	}

	@Override
	public void checkAll(List<PublishedScoreCard> cards, Spot spot) {
		spot.distinct(cards, PublishedScoreCard::slug);
	}

	@Override
	public void unpack(PublishedScoreCard card, Rows rows) {
		card.source()
			.fillWhole(rows.in("published_score")
				.set("slug", card.slug())
				.set("who", card.who())
				.set("first", card.first())
				.set("first_three", card.firstThree())
				.set("care", card.care())
				.set("position", rows.next()));
	}

	/** A published score as the seeds write it. A dash: not reported. */
	record PublishedScoreCard(String slug, String who, @Nullable String first, @Nullable String firstThree,
			@Nullable String care, Citation source) {
	}

}
