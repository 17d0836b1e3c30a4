package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** A measure as a page shows it. */
record MeasureBox(String slug, String title, List<Passage> what, List<Passage> takeCare, List<Link> related) {

	static List<MeasureBox> of(List<Measure> measures, Topics topics, References references) {
		return measures.stream().map((measure) -> of(measure, topics.get(measure.path()), references)).toList();
	}

	private static MeasureBox of(Measure measure, Topic topic, References references) {
		return new MeasureBox(measure.slug().value(), measure.title(), references.cite(topic, "what"),
				references.cite(topic, "take-care"), topic.related("/"));
	}

}
