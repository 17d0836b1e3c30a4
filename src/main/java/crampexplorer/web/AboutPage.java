package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;

/** What /about shows. */
record AboutPage(List<Passage> disclaimer, List<Passage> limits, List<Reference> references, Review review) {

	static AboutPage of(Topic about, References references) {
		return new AboutPage(references.cite(about, "disclaimer"), references.cite(about, "limits"), references.list(),
				about.review());
	}

}
