package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /supplements shows.
 *
 * @param columns parts of the table
 */
record SupplementsPage(Topic topic, List<String> columns, List<Row> rows, List<MeasureRow> pills, List<ClaimBox> claims,
		References references) {

	static SupplementsPage of(Measures measures, Topics topics, Claims claims, References references) {
		return new SupplementsPage(topics.get(ReliefRoom.SUPPLEMENTS),
				ReliefRoom.COMPARISON.parts().stream().map(Part::name).toList(),
				measures.comparisons()
					.stream()
					.map((comparison) -> new Row(comparison.slug().value(), topics.get(comparison.path())))
					.toList(),
				MeasureRow.of(measures.at(Time.PILLS), topics), claims.on(ReliefRoom.SUPPLEMENTS), references);
	}

	/** A point on which the two are compared. */
	record Row(String slug, Topic topic) {
	}

}
