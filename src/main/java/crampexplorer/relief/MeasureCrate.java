package crampexplorer.relief;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.relief.MeasureCrate.MeasureCard;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** What to do about cramps. */
@Component
class MeasureCrate extends TopicCrate<MeasureCard> {

	@Override
	public Seedfile<MeasureCard> file() {
		return Seedfile.list("relief.yaml", MeasureCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("measure");
	}

	@Override
	public String name(MeasureCard card) {
		return card.slug();
	}

	@Override
	protected Told told(MeasureCard card) {
		return Told.of(ReliefRoom.MEASURE, ReliefRoom.MEASURE.path(card.slug()), card.title(), card.parts())
			.related(card.related());
	}

	@Override
	public void check(MeasureCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 100);
	}

	@Override
	public void checkAll(List<MeasureCard> cards, Spot spot) {
		spot.distinct(cards, MeasureCard::slug);
	}

	@Override
	public void unpack(MeasureCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("measure")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("time", card.when())
			.set("position", rows.next());
	}

	/** A measure as the seeds write it. */
	record MeasureCard(String slug, String title, Time when, Map<String, List<StatementCard>> parts,
			List<String> related) {
	}

}
