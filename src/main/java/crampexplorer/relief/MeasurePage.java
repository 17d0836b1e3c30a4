package crampexplorer.relief;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /relief/{slug} shows: one measure.
 *
 * @param appraisal how its head claim, that it helps, fares
 * @param review when the page above was last checked
 */
record MeasurePage(String slug, Topic topic, Appraisal appraisal, Review review, References references) {

	static MeasurePage of(Measure measure, Topics topics, References references) {
		Topic topic = topics.get(measure.path());
		return new MeasurePage(measure.slug().value(), topic, topic.headClaim(),
				topics.review(measure.path()).orElseThrow(), references);
	}

}
