package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /relief shows. */
record ReliefPage(List<Item> now, List<Item> prevent, List<Item> medical, List<Reference> references, Review review) {

	static ReliefPage of(Measures measures, Topics topics, References references) {
		List<Item> now = items(measures.at("now"), topics, references);
		List<Item> prevent = items(measures.at("prevent"), topics, references);
		List<Item> medical = items(measures.at("medical"), topics, references);
		return new ReliefPage(now, prevent, medical, references.list(), topics.get("/relief").review());
	}

	private static List<Item> items(List<Measure> measures, Topics topics, References references) {
		return measures.stream().map((measure) -> Item.of(measure, topics.get(measure.path()), references)).toList();
	}

	/** A measure. */
	record Item(String slug, String title, List<Passage> what, List<Passage> takeCare, List<Link> related) {

		static Item of(Measure measure, Topic topic, References references) {
			return new Item(measure.slug().value(), measure.title(), references.cite(topic, "what"),
					references.cite(topic, "take-care"), topic.related("/"));
		}
	}

}
