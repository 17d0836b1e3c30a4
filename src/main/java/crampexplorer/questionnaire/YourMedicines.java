package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.cause.Medicine;
import crampexplorer.cause.Medicines;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What is known of each medicine that a person takes, whatever its rank. */
@Component
class YourMedicines {

	private final Codebook codebook;

	private final Medicines medicines;

	private final Topics topics;

	YourMedicines(Codebook codebook, Medicines medicines, Topics topics) {
		this.codebook = codebook;
		this.medicines = medicines;
		this.topics = topics;
	}

	/** A line for each medicine that was chosen, in the order of the check. */
	List<Line> of(Answers answers) {
		return this.codebook.medicines(answers)
			.stream()
			.map((answer) -> new Line(answer.label(), answer.through(),
					this.medicines.taken(List.of(answer.code())).stream().map(this::linked).toList()))
			.toList();
	}

	private Kind linked(Medicine medicine) {
		return new Kind(medicine.strength().code(), medicine.ratio(), this.topics.get(medicine.path()));
	}

	/**
	 * A medicine that was chosen.
	 *
	 * @param label as offered
	 * @param through in a few words: "your water tablet"; null where it has none
	 * @param classes linked with cramps that it may be of; none where no link was found
	 */
	public record Line(String label, @Nullable String through, List<Kind> classes) {

		/** The end of the message key of the strongest link. */
		public String getStrength() {
			return this.classes.isEmpty() ? "none" : this.classes.get(0).strength();
		}
	}

	/**
	 * A class of medicines.
	 *
	 * @param strength of the link: end of the message key
	 * @param ratio of cramp treatment after a start to before; null where nobody counted
	 */
	public record Kind(String strength, Medicine.@Nullable Ratio ratio, Topic topic) {
	}

}
