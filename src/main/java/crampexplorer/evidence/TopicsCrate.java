package crampexplorer.evidence;

import java.util.List;

import crampexplorer.seed.Crate;

/** A crate of which each card tells topics. */
public interface TopicsCrate<C> extends Crate<C> {

	/** What a card says, and where. */
	List<Told> topics(C card);

}
