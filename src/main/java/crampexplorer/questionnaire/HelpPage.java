package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Piece;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.questionnaire.Answers.Hidden;

/**
 * What the re-check of an emergency answer, the stop page and the page on help today
 * show. No cause, food or ranking stands on any of them.
 *
 * @param from where it was reached from
 * @param disposition end of the message key that says whom to call, and how soon
 * @param reasons what the person told us
 * @param help what to do and say
 * @param hidden fields in which all answers travel on
 * @param references sources
 */
public record HelpPage(From from, String disposition, List<Reason> reasons, Help help, List<Hidden> hidden,
		References references) {

	/** More than this is not read by someone who should be calling. */
	private static final int MOST = 4;

	static HelpPage of(Step step, Assessment assessment, Codebook codebook, RedFlags flags, Topics topics,
			References references) {
		List<RaisedFlag> raised = assessment.triage()
			.flags()
			.stream()
			.filter((flag) -> flag.disposition().level() == assessment.level())
			.toList();
		List<Slug> findings = raised.stream().flatMap((flag) -> flag.findings().stream()).distinct().toList();
		List<Topic> cards = raised.stream().map((flag) -> topics.get(flags.step(flag).path())).toList();
		return new HelpPage(new From(step.page(), change(step, findings, codebook), step.returning()),
				assessment.triage().disposition().code(),
				findings.stream()
					.sorted(Comparator.comparing(codebook.findings()::indexOf))
					.map(codebook::answer)
					.map((answer) -> new Reason(answer.label(), answer.you()))
					.toList(),
				Help.of(cards, MOST), step.answers().hidden(), references);
	}

	/** The first page that asks about one of these. */
	private static String change(Step step, List<Slug> findings, Codebook codebook) {
		return Journey.ALL.equals(step.page()) ? Journey.ALL
				: codebook.pages()
					.stream()
					.filter((candidate) -> candidate.questions()
						.stream()
						.flatMap((question) -> question.answers().stream())
						.anyMatch((answer) -> findings.contains(answer.code())))
					.map(QuestionPage::slug)
					.findFirst()
					.orElse(step.page());
	}

	/**
	 * Where it was reached from.
	 *
	 * @param page that was posted, to confirm on
	 * @param change page on which the answers can be changed
	 * @param returning whether the page was opened to change it
	 */
	public record From(String page, String change, boolean returning) {
	}

	/**
	 * What to do and say.
	 *
	 * @param advice what to do
	 * @param worse what would make it an emergency
	 * @param say what to tell who is called
	 */
	public record Help(List<Piece> advice, List<Piece> worse, List<Piece> say) {

		/**
		 * What the signs on these cards ask for.
		 * @param most so many lines of each kind, but for what to do
		 */
		static Help of(List<Topic> cards, int most) {
			return new Help(advice(cards), all(cards, "worse").limit(most).toList(),
					all(cards, "say").limit(most).toList());
		}

		/** All of the first sign's, then the first line of each other's. */
		private static List<Piece> advice(List<Topic> cards) {
			Stream<Piece> others = cards.stream().skip(1).flatMap((card) -> card.pieces("do").stream().limit(1));
			return distinct(
					Stream.concat(cards.stream().limit(1).flatMap((card) -> card.pieces("do").stream()), others))
				.limit(MOST)
				.toList();
		}

		private static Stream<Piece> all(List<Topic> cards, String part) {
			return distinct(cards.stream().flatMap((card) -> card.pieces(part).stream()));
		}

		/** Without what a passage before says in full. */
		private static Stream<Piece> distinct(Stream<Piece> pieces) {
			List<String> told = new ArrayList<>();
			return pieces.filter((piece) -> isNew(piece.passage().text(), told));
		}

		private static boolean isNew(String text, List<String> told) {
			String start = text.replaceAll("[.]$", "");
			return told.stream().noneMatch((before) -> before.startsWith(start)) && told.add(text);
		}

		/** All of it, in this order. */
		public List<Piece> getAll() {
			return Stream.of(this.advice, this.worse, this.say).flatMap(List::stream).toList();
		}

		/** What there is no room for. */
		List<Piece> more(List<Topic> cards) {
			List<String> told = getAll().stream()
				.map((piece) -> piece.passage().text())
				.collect(Collectors.toCollection(ArrayList::new));
			return cards.stream()
				.flatMap((card) -> Stream.of("do", "worse", "say").flatMap((part) -> card.pieces(part).stream()))
				.filter((piece) -> isNew(piece.passage().text(), told))
				.toList();
		}
	}

	/**
	 * What the person told us.
	 *
	 * @param label as offered, in short
	 * @param you in full, as said back
	 */
	public record Reason(String label, String you) {
	}

}
