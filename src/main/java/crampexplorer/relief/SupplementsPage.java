package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /supplements shows. */
record SupplementsPage(List<Passage> answer, List<Row> rows, List<MeasureBox> pills, List<ClaimBox> claims,
		List<Reference> references, Review review) {

	private static final String PATH = "/supplements";

	static SupplementsPage of(Measures measures, Topics topics, Claims claims, References references) {
		List<Passage> answer = references.cite(topics.get(PATH), "answer");
		List<Row> rows = measures.comparisons()
			.stream()
			.map((comparison) -> Row.of(comparison, topics.get(comparison.path()), references))
			.toList();
		List<MeasureBox> pills = MeasureBox.of(measures.at(Measure.PILLS), topics, references);
		List<ClaimBox> boxes = claims.on(PATH, references);
		return new SupplementsPage(answer, rows, pills, boxes, references.list(), topics.get(PATH).review());
	}

	/** A point on which the two are compared. */
	record Row(String slug, String title, List<Passage> food, List<Passage> supplement, List<Passage> recommendation) {

		static Row of(Comparison comparison, Topic topic, References references) {
			return new Row(comparison.slug().value(), comparison.title(), references.cite(topic, "food"),
					references.cite(topic, "supplement"), references.cite(topic, "recommendation"));
		}
	}

}
