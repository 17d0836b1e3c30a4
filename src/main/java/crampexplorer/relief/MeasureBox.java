package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** A measure as a page shows it, under its anchor. */
record MeasureBox(String slug, Topic topic) {

	/**
	 * What it is, as far as the verdict on it: what to take care of stands right under
	 * that.
	 */
	public List<Passage> verdict() {
		List<Passage> what = this.topic.part("what");
		return what.subList(0, verdictEnds(what));
	}

	/** What else there is to say of it. */
	public List<Passage> more() {
		List<Passage> what = this.topic.part("what");
		return what.subList(verdictEnds(what), what.size());
	}

	private static int verdictEnds(List<Passage> what) {
		return (int) what.stream().takeWhile((passage) -> passage.appraisal() == null).count() + 1;
	}

	static List<MeasureBox> of(List<Measure> measures, Topics topics) {
		return measures.stream()
			.map((measure) -> new MeasureBox(measure.slug().value(), topics.get(measure.path())))
			.toList();
	}

}
