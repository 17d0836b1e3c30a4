package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Piece;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.nutrition.Plates;
import crampexplorer.nutrition.Plates.Suggestion;
import crampexplorer.questionnaire.Answers.Hidden;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;

/**
 * What /check/result shows: the level of care first, then what may contribute.
 *
 * @param topic the words of every result
 * @param care level of care, and why
 * @param todo what to do
 * @param personal what applies to this person
 * @param ranked what may contribute
 * @param plate food to eat more of
 * @param answers what was answered
 * @param references sources
 */
public record ResultPage(Topic topic, Care care, ToDo todo, Personal personal, Ranked ranked, PlateShown plate,
		Answered answers, References references) {

	/** Where no level can be told yet. */
	static final String UNDECIDED = "undecided";

	/** What to do if things change; its sources are noted. */
	public List<Piece> tellFaster() {
		return this.references.tellAll(Stream
			.of(this.topic.pieces("watch-emergency"), this.topic.pieces("watch-today"), this.personal.pieces("watch"))
			.flatMap(List::stream)
			.toList());
	}

	/**
	 * What applies to this person, and says what to do; the sources of that are noted.
	 */
	public List<Topic> tellCautions() {
		List<Topic> cautions = this.personal.saying("do");
		cautions.forEach((caution) -> this.references.tellAll(caution, "do"));
		return cautions;
	}

	/** The medicines; the sources of what is known of them are noted. */
	public List<YourMedicines.Line> tellMedicines() {
		this.personal.medicines()
			.stream()
			.flatMap((line) -> line.classes().stream())
			.map(YourMedicines.Kind::topic)
			.forEach((topic) -> Stream.of("link", "do").forEach((part) -> this.references.tellAll(topic, part)));
		return this.personal.medicines();
	}

	/**
	 * The level of care.
	 *
	 * @param level end of message keys and of the card's style
	 * @param disposition end of the message key that says what to do, how soon and with
	 * whom
	 * @param because the first answers that decide, as clauses of a sentence
	 * @param deciding red flags that decide; where there is none, the words of self-care
	 * stand
	 * @param others red flags that ask for less, and name an answer that no deciding one
	 * names
	 * @param open how many questions could still ask for more urgent care
	 */
	public record Care(String level, String disposition, List<String> because, List<ShownFlag> deciding,
			List<ShownFlag> others, int open) {
	}

	/**
	 * What applies to this person.
	 *
	 * @param cautions by their answers
	 * @param medicines that they take
	 */
	public record Personal(List<Topic> cautions, List<YourMedicines.Line> medicines) {

		/** What they say in a part, one after the other. */
		public List<Piece> pieces(String part) {
			return this.cautions.stream().flatMap((caution) -> caution.pieces(part).stream()).toList();
		}

		/** Those that say anything in a part. */
		public List<Topic> saying(String part) {
			return this.cautions.stream().filter((caution) -> !caution.part(part).isEmpty()).toList();
		}
	}

	/**
	 * What may lie behind it.
	 *
	 * @param dangers what danger signs may mean, best first
	 * @param shown what may be adding to cramps, best first
	 * @param near how many of them, from the first, fit about equally well
	 * @param less others that may fit, with their sums
	 * @param rest others that were looked at
	 * @param clusters what belongs together among them
	 * @param next the open questions that could move the order most
	 * @param asks what to ask a doctor or pharmacist
	 */
	public record Ranked(List<ShownFactor> dangers, List<ShownFactor> shown, int near, List<LesserFactor> less,
			List<Link> rest, List<Topic> clusters, List<NextQuestion> next, List<Said> asks) {

		/** The same, where some of what to do stands elsewhere on the page. */
		Ranked without(List<Piece> told) {
			return new Ranked(this.dangers, this.shown.stream().map((factor) -> factor.without(told)).toList(),
					this.near, this.less, this.rest, this.clusters, this.next, this.asks);
		}

		/** How many others were looked at. */
		public int getOthers() {
			return this.less.size() + this.rest.size();
		}
	}

	/**
	 * What was answered.
	 *
	 * @param rows a line for each question
	 * @param open how many questions are open
	 * @param against how many things the answers were set
	 * @param notes about the answers, as ends of message keys
	 * @param code by which they come back
	 * @param hidden fields in which all answers travel on
	 */
	public record Answered(List<AnswersPage.Row> rows, int open, int against, List<String> notes,
			AnswerCodes.Shown code, List<Hidden> hidden) {

		/** Whether so few answers were given that the order means little. */
		public boolean isFew() {
			return this.notes.contains(Note.TOO_FEW_ANSWERS.code());
		}

		/** How many questions were asked in short alone. */
		public long getScreened() {
			return this.rows.stream().filter(AnswersPage.Row::screened).count();
		}

		/** How many questions were answered. */
		public long getCount() {
			return this.rows.stream().filter((row) -> !row.answers().isEmpty()).count();
		}
	}

	/** End of the message key that says what to do, how soon and with whom. */
	static String heading(Assessment assessment) {
		return assessment.isUndecided() ? UNDECIDED : assessment.triage().disposition().code();
	}

	/**
	 * Why a level was reached.
	 *
	 * @param topic of the red flag
	 * @param disposition end of the message key
	 * @param reasons the answers that raise it, said back
	 * @param mayIndicate conditions that it may indicate
	 */
	public record ShownFlag(Topic topic, String disposition, List<String> reasons, List<String> mayIndicate) {

		static ShownFlag of(RaisedFlag raised, RedFlags flags, Codebook codebook, Topics topics) {
			Topic topic = topics.get(flags.step(raised).path());
			return new ShownFlag(topic, raised.disposition().code(),
					raised.findings().stream().map((finding) -> codebook.answer(finding).you()).toList(),
					flags.get(raised.code()).mayIndicate());
		}
	}

	/** A factor that fits less well; its band is the end of a message key. */
	public record LesserFactor(String band, Sum sum) {
	}

	/**
	 * An open question.
	 *
	 * @param page where it stands
	 * @param title as asked
	 */
	public record NextQuestion(String page, String title) {
	}

}
