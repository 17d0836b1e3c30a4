package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Medicine;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
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
record ShownFactor(String path, String band, int dots, Sum sum, List<ShownMedicine> medicines, List<Passage> todo) {

	static ShownFactor of(RankedFactor ranked, Factor factor, boolean food, List<Medicine> medicines, Codebook codebook,
			Topics topics, References references) {
		return new ShownFactor(factor.path(), ranked.band().code(), ranked.band().ordinal(),
				Sum.of(ranked, factor, codebook, references),
				medicines.stream().map((medicine) -> ShownMedicine.of(medicine, topics, references)).toList(),
				todo(topics.get(factor.path()), food, references));
	}

	private static List<Passage> todo(Topic topic, boolean food, References references) {
		List<Passage> todo = new ArrayList<>(references.cite(topic, "do"));
		if (food) {
			todo.addAll(references.cite(topic, "do-food"));
		}
		return todo;
	}

	/** A class of medicines, with what is known of it. */
	record ShownMedicine(String title, String path, String strength, List<Passage> names, List<Passage> link) {

		static ShownMedicine of(Medicine medicine, Topics topics, References references) {
			return new ShownMedicine(medicine.title(), medicine.path(), medicine.strength(),
					references.cite(topics.get(medicine.path()), "names"),
					references.cite(topics.get(medicine.path()), "link").stream().limit(1).toList());
		}
	}

}
