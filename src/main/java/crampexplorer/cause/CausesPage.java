package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /causes shows. */
record CausesPage(List<Row> rows, List<Passage> cramp, List<Passage> underlying, List<Reference> references,
		Review review) {

	static CausesPage of(List<Cause> causes, Topics topics, References references) {
		Topic index = topics.get("/causes");
		List<Row> rows = causes.stream()
			.map((cause) -> new Row(cause.link(), cause.summary(),
					references.headClaim(topics.get(cause.path()), "answer")))
			.toList();
		return new CausesPage(rows, references.cite(index, "cramp"), references.cite(index, "underlying"),
				references.list(), index.review());
	}

	/** A cause in the list, with how its page's head claim fares. */
	record Row(Link link, String summary, Appraisal appraisal) {
	}

}
