package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /relief shows. */
record ReliefPage(List<Group> groups, List<ClaimBox> claims, List<Reference> references, Review review) {

	private static final String PATH = "/relief";

	static ReliefPage of(Measures measures, Topics topics, Claims claims, References references) {
		List<Group> groups = Measure.TIMES.stream()
			.map((time) -> new Group(time,
					measures.at(time)
						.stream()
						.map((measure) -> Item.of(measure, topics.get(measure.path()), references))
						.toList()))
			.toList();
		List<ClaimBox> boxes = claims.on(PATH, references);
		return new ReliefPage(groups, boxes, references.list(), topics.get(PATH).review());
	}

	/**
	 * Measures for the same time; {@code time} is the end of the message key
	 * {@code relief.*}.
	 */
	record Group(String time, List<Item> items) {
	}

	/** A measure, with how its head claim, that it helps, fares. */
	record Item(String slug, String title, Appraisal appraisal, List<Passage> what, List<Passage> takeCare,
			List<Link> related) {

		static Item of(Measure measure, Topic topic, References references) {
			return new Item(measure.slug().value(), measure.title(), references.headClaim(topic, "what"),
					references.cite(topic, "what"), references.cite(topic, "take-care"), topic.related("/"));
		}
	}

}
