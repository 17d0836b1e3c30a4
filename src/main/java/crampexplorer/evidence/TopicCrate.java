package crampexplorer.evidence;

import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Spot;

/** A crate of which each card tells a topic. */
public abstract class TopicCrate<C> implements Crate<C> {

	/** What a card says, and where. */
	protected abstract Told told(C card);

	@Override
	public void declare(C card, Spot spot) {
		Told told = told(card);
		spot.declare(Namespaces.PATH, told.path(), told.place());
		if (told.named() != null) {
			spot.declare(Namespaces.HEADLINE, told.path());
		}
		StatementCard.declareCited(told.parts(), spot);
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
