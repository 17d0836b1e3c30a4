package crampexplorer.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to a person.
 *
 * @param slug of the question
 * @param hint beside it; null where there is none
 * @param why we ask, and where to read about it
 * @param kind how many answers may be chosen
 * @param lines that may be chosen
 */
record Prompt(String slug, String title, @Nullable String hint, Why why, Kind kind, List<Line> lines) {

	static Prompt of(Question question) {
		return new Prompt(question.slug(), question.title(), question.hint(),
				new Why(question.why(), question.readPath()), new Kind(question.isOne(), question.offersNotSure()),
				question.answers().stream().map((answer) -> Line.of(answer, null)).toList());
	}

	/** With the shorter words of the short way, where it has some. */
	Prompt inShort(InterviewQuestion words) {
		if (words.asks() == null || (words.title().isEmpty() && words.lines().isEmpty())) {
			return this;
		}
		Map<Slug, String> labels = new HashMap<>();
		words.lines().forEach((line) -> labels.put(line.code(), String.valueOf(line.label())));
		return new Prompt(this.slug, words.title().isEmpty() ? this.title : words.title(), null, this.why, this.kind,
				this.lines.stream()
					.map((line) -> line.labelled(labels.getOrDefault(line.code(), line.label())))
					.toList());
	}

	/** Whether only one answer may be chosen. */
	boolean one() {
		return this.kind.one();
	}

	/** The same as a word. */
	String choice() {
		return one() ? "one" : "many";
	}

	/** The answers that it asks for, itself or behind a screening line. */
	Stream<Slug> reach() {
		return this.lines.stream().flatMap(Line::reach);
	}

	/** The answers that it asks for itself. */
	Stream<Slug> asked() {
		return this.lines.stream().filter((line) -> line.list() == null).flatMap(Line::reach);
	}

	/** How much there is to read. */
	int words() {
		return Stream.concat(Stream.of(this.title), this.lines.stream().map(Line::label))
			.mapToInt((words) -> words.split("\\s+").length)
			.sum();
	}

	/**
	 * How many answers may be chosen.
	 *
	 * @param one whether it is one at most
	 * @param unsure whether "not sure" is offered
	 */
	public record Kind(boolean one, boolean unsure) {
	}

	/**
	 * Why a question is asked.
	 *
	 * @param read path of a page on what it asks about; null where there is none
	 */
	public record Why(String text, @Nullable String read) {
	}

	/**
	 * What may be chosen.
	 *
	 * @param code of the finding, of the screening line, or of its own "none of these"
	 * @param label in short
	 * @param you in full, as said back
	 * @param none whether it excludes the others
	 * @param list that a screening line opens; null for any other
	 * @param spot where the picture of the question names it; null where it does not
	 */
	record Line(Slug code, String label, String you, boolean none, @Nullable Prompt list, Answer.@Nullable Spot spot) {

		/** With shorter words, where there are some. */
		static Line of(Answer answer, @Nullable String label) {
			return new Line(answer.code(), (label != null) ? label : answer.label(), answer.you(), answer.isNone(),
					null, answer.spot());
		}

		private Line labelled(String label) {
			return new Line(this.code, label, this.you, this.none, this.list, this.spot);
		}

		/** The answers that it stands for: none where it excludes the others. */
		Stream<Slug> reach() {
			if (this.none) {
				return Stream.empty();
			}
			return (this.list != null) ? this.list.reach() : Stream.of(this.code);
		}
	}

}
