package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Medicine;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.ranking.RankedFactor;

/**
 * A ranked factor as the result shows it in full.
 *
 * @param path of its page
 * @param band end of the message key
 * @param dots how many dots stand beside the band
 * @param sum how it adds up
 * @param medicines classes of medicines that the person may take, where it is about these
 * @param todo what to do
 */
record ShownFactor(String path, String band, int dots, Sum sum, List<ShownMedicine> medicines, List<Said> todo) {

	/** What may be eaten more of, which only nutrients have. */
	private static final String FOOD = "do-food";

	static ShownFactor of(RankedFactor ranked, Factor factor, boolean food, List<Medicine> medicines, Codebook codebook,
			Topics topics) {
		Topic topic = topics.get(factor.path());
		return new ShownFactor(factor.path(), ranked.band().code(), ranked.band().ordinal(),
				Sum.of(ranked, factor, codebook),
				medicines.stream()
					.map((medicine) -> new ShownMedicine(medicine.strength().code(), topics.get(medicine.path())))
					.toList(),
				Stream.of("do", FOOD)
					.filter((part) -> !part.equals(FOOD) || (food && topic.has(FOOD)))
					.map((part) -> new Said(topic, part))
					.toList());
	}

	/** A class of medicines, with what is known of it. */
	record ShownMedicine(String strength, Topic topic) {

		/** How strong the link is, in a sentence. */
		public List<Passage> getLink() {
			return this.topic.part("link").stream().limit(1).toList();
		}
	}

}
