package crampexplorer.evidence;

import java.util.List;

import crampexplorer.seed.Rows;
import crampexplorer.seed.Spot;

/** A crate of which each card tells one topic. */
public abstract class TopicCrate<C> implements TopicsCrate<C> {

	/** What a card says, and where. */
	protected abstract Told told(C card);

	@Override
	public final List<Told> topics(C card) {
		return List.of(told(card));
	}

	@Override
	public void declare(C card, Spot spot) {
		told(card).declare(spot);
	}

	@Override
	public void check(C card, Spot spot) {
		told(card).check(spot);
	}

	@Override
	public void unpack(C card, Rows rows) {
		told(card).unpack(rows);
	}

}
