package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;

/** What the home page shows. */
record HomePage(List<Passage> emergency, List<Passage> now, List<Passage> takeCare, List<Passage> usual,
		List<Reference> references, Review review) {

	static HomePage of(Topic home, References references) {
		return new HomePage(references.cite(home, "emergency"), references.cite(home, "now"),
				references.cite(home, "take-care"), references.cite(home, "usual"), references.list(), home.review());
	}

}
