package crampexplorer.relief;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.relief.ComparisonCrate.ComparisonCard;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Food against supplements, point by point. */
@Component
class ComparisonCrate extends TopicCrate<ComparisonCard> {

	@Override
	public Seedfile<ComparisonCard> file() {
		return Seedfile.list("supplements.yaml", ComparisonCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("comparison");
	}

	@Override
	public String name(ComparisonCard card) {
		return card.slug();
	}

	@Override
	protected Told told(ComparisonCard card) {
		return Told.of(ReliefRoom.COMPARISON, ReliefRoom.COMPARISON.path(card.slug()), card.title(), card.parts());
	}

	@Override
	public void check(ComparisonCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 100);
	}

	@Override
	public void unpack(ComparisonCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("comparison").set("slug", card.slug()).set("title", card.title()).set("position", rows.next());
	}

	/** A point of comparison as the seeds write it. */
	record ComparisonCard(String slug, String title, Map<String, List<StatementCard>> parts) {
	}

}
