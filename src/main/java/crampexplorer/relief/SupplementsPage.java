package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /supplements shows. */
record SupplementsPage(List<Row> rows, List<Reference> references, Review review) {

	static SupplementsPage of(Measures measures, Topics topics, References references) {
		List<Row> rows = measures.comparisons()
			.stream()
			.map((comparison) -> Row.of(comparison, topics.get(comparison.path()), references))
			.toList();
		return new SupplementsPage(rows, references.list(), topics.get("/supplements").review());
	}

	/** A point on which the two are compared. */
	record Row(String slug, String title, List<Passage> food, List<Passage> supplement, List<Passage> recommendation) {

		static Row of(Comparison comparison, Topic topic, References references) {
			return new Row(comparison.slug().value(), comparison.title(), references.cite(topic, "food"),
					references.cite(topic, "supplement"), references.cite(topic, "recommendation"));
		}
	}

}
