package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;

/** What /causes shows. */
record CausesPage(List<Row> rows, List<Passage> cramp, List<Passage> figures, List<Passage> underlying,
		List<Reference> references, Review review) {

	static CausesPage of(List<Cause> causes, Topic index, References references) {
		List<Row> rows = causes.stream()
			.map((cause) -> new Row(cause.link(), cause.clinicalName(), cause.summary()))
			.toList();
		return new CausesPage(rows, references.cite(index, "cramp"), references.cite(index, "figures"),
				references.cite(index, "underlying"), references.list(), index.review());
	}

	/** A cause in the list. */
	record Row(Link link, String clinicalName, String summary) {
	}

}
