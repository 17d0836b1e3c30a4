package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** A measure as a page shows it, under its anchor. */
record MeasureBox(String slug, Topic topic) {

	static List<MeasureBox> of(List<Measure> measures, Topics topics) {
		return measures.stream()
			.map((measure) -> new MeasureBox(measure.slug().value(), topics.get(measure.path())))
			.toList();
	}

}
