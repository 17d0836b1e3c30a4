package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a list.
 *
 * @param slug anchor on the page
 * @param link to all that is said of it
 * @param appraisal how its head claim, that it helps, fares
 * @param gist what it is, in a sentence; null where there is nothing to say but the proof
 */
record MeasureRow(String slug, Link link, Appraisal appraisal, @Nullable String gist) {

	static List<MeasureRow> of(List<Measure> measures, Topics topics) {
		return measures.stream().map((measure) -> of(measure, topics.get(measure.path()))).toList();
	}

	private static MeasureRow of(Measure measure, Topic topic) {
		return new MeasureRow(measure.slug().value(), measure.link(), topic.headClaim(),
				topic.part("what").stream().filter(Passage::plain).map(Passage::text).findFirst().orElse(null));
	}

}
