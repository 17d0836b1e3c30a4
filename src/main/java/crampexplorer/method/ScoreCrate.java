package crampexplorer.method;

import java.util.List;

import crampexplorer.method.ScoreCrate.ScoreCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** How often the check was right on patient stories, as the tests counted it. */
@Component
class ScoreCrate implements Crate<ScoreCard> {

	@Override
	public Seedfile<ScoreCard> file() {
		return Seedfile.table("scores.csv", ScoreCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("score");
	}

	@Override
	public String name(ScoreCard card) {
		return card.set().code() + ", " + card.entry().code() + ", " + card.measure();
	}

	@Override
	public void check(ScoreCard card, Spot spot) {
		spot.text(card.measure(), 30);
		spot.is(0 <= card.hits() && card.hits() <= card.stories() && 0 < card.stories(),
				"is not so many hits among so many stories");
	}

	@Override
	public void checkAll(List<ScoreCard> cards, Spot spot) {
		spot.distinct(cards, this::name);
	}

	@Override
	public void unpack(ScoreCard card, Rows rows) {
		rows.in("score")
			.set("story_set", card.set())
			.set("entry", card.entry())
			.set("measure", card.measure())
			.set("hits", card.hits())
			.set("stories", card.stories())
			.set("position", rows.next());
	}

	/** A score as the seeds write it. */
	record ScoreCard(Score.StorySet set, Score.Entry entry, String measure, int hits, int stories) {
	}

}
