package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Piece;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Topic;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Who;

/**
 * What to do, in the order of time: now where care is urgent, tonight, this week, and
 * with a doctor or pharmacist.
 *
 * @param urgent whether help is needed today or now
 * @param with whom to turn to: end of a message key
 * @param help what the signs that decide ask for, and what to say
 * @param more the same, where there are many such signs
 * @param medicines to ask a pharmacist about: "your water tablet"
 * @param tonight what eases a cramp
 * @param week what helps against the best matches
 * @param asks questions for a doctor or pharmacist
 */
public record ToDo(boolean urgent, String with, HelpPage.Help help, List<Piece> more, List<String> medicines,
		List<Piece> tonight, List<Piece> week, List<Said> asks) {

	/** So many of the best matches, and of what signs ask for, have a line each. */
	private static final int MOST = 2;

	/**
	 * What follows from an assessment.
	 * @param words of every result
	 * @param cards topics of the red flags that decide
	 * @param causes to do something about, best first
	 */
	static ToDo of(Assessment assessment, Topic words, List<Topic> cards, List<YourMedicines.Line> medicines,
			List<ShownFactor> causes, List<Said> asks) {
		boolean urgent = assessment.level().atLeast(CareLevel.URGENT);
		List<Piece> tonight = words.pieces(urgent ? "tonight-urgent" : "tonight");
		Who with = assessment.triage().disposition().who();
		HelpPage.Help help = HelpPage.Help.of(cards, urgent ? MOST : 1);
		List<String> linked = urgent ? List.of()
				: medicines.stream()
					.filter((line) -> !line.classes().isEmpty())
					.flatMap((line) -> Stream.ofNullable(line.through()))
					.distinct()
					.toList();
		// where help is needed today there is nothing for the week
		List<Piece> week = urgent ? List.of()
				: causes.stream()
					.filter((cause) -> !cause.medicine() || linked.isEmpty())
					.limit(MOST)
					.flatMap((cause) -> cause.todo()
						.stream()
						.filter((piece) -> tonight.stream().noneMatch((said) -> said.passage().equals(piece.passage())))
						.limit(1))
					.distinct()
					.toList();
		return new ToDo(urgent, with.code().replace(' ', '-'), help, help.more(cards), linked, tonight, week, asks);
	}

	/** What eases a cramp, in view: the rest is folded. */
	public List<Piece> getFirst() {
		return this.tonight.stream().limit(MOST).toList();
	}

	/** What eases a cramp, folded. */
	public List<Piece> getRest() {
		return this.tonight.stream().skip(MOST).toList();
	}

	/** What one can do oneself and the evidence was asked about. */
	public List<Piece> getAppraised() {
		return Stream.concat(this.tonight.stream(), this.week.stream())
			.filter((piece) -> piece.passage().appraisal() != null)
			.toList();
	}

	/** The questions, one after the other. */
	public List<Piece> getAsked() {
		return this.asks.stream().flatMap((ask) -> ask.topic().pieces(ask.part()).stream()).toList();
	}

	/** Whether the medicines are asked about where help is sought, and not before. */
	public boolean isWithPharmacist() {
		return this.with.equals(Who.PHARMACIST.code());
	}

	/** Whether the first question stands in view: where little else is to be said. */
	public boolean isAsking() {
		boolean asked = isWithPharmacist() && !this.medicines.isEmpty();
		return !this.asks.isEmpty() && !asked && (this.help.say().isEmpty() || this.week.isEmpty());
	}

}
