package crampexplorer.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A page of the short way through the check, as the seeds write it. */
record InterviewCard(String page, String title, List<QuestionCard> questions) {

	Stream<LineCard> lines() {
		return this.questions.stream().flatMap((question) -> question.lines().stream());
	}

	/**
	 * A question as the seeds write it: one of the codebook's, or one of its own.
	 *
	 * @param asks the question of the codebook that it puts; null for one of its own
	 * @param labels shorter words for its answers, by their codes; none for one of its
	 * own
	 * @param question its own slug; null where it puts one of the codebook's, as are the
	 * last ones
	 * @param title its own, or a shorter one; null where that of the codebook stands
	 * @param why we ask
	 * @param none label of the answer that excludes the others
	 */
	record QuestionCard(@Nullable String asks, Map<String, String> labels, @Nullable String question,
			@Nullable String title, @Nullable String why, @Nullable String none, List<LineCard> lines) {

		/** Only a question of its own has lines, and it has all words. */
		boolean isWhole() {
			return (this.asks != null)
					? this.question == null && this.why == null && this.none == null && this.lines.isEmpty()
					: this.labels.isEmpty() && this.question != null && this.title != null && this.why != null
							&& this.none != null && !this.lines.isEmpty();
		}
	}

	/**
	 * A line as the seeds write it: an answer, or a screening line with its list.
	 *
	 * @param finding that it asks for; null for a screening line
	 * @param label in place of the codebook's; null where that stands
	 * @param opens slug of the list that it opens, and of the line itself; null for an
	 * answer, as are the next three
	 * @param title of the list
	 * @param why we ask
	 * @param none label of the answer of the list that excludes the others
	 * @param lines answers of the list
	 */
	record LineCard(@Nullable String finding, @Nullable String label, @Nullable String opens, @Nullable String title,
			@Nullable String why, @Nullable String none, List<NamedCard> lines) {

		boolean isWhole() {
			boolean list = this.label != null && this.title != null && this.why != null && this.none != null
					&& !this.lines.isEmpty();
			boolean answer = this.title == null && this.why == null && this.none == null && this.lines.isEmpty();
			return (this.opens != null) ? this.finding == null && list : this.finding != null && answer;
		}

		/** The answers that it asks for. */
		Stream<String> findings() {
			return Stream.concat(Stream.ofNullable(this.finding), this.lines.stream().map(NamedCard::finding));
		}
	}

	/**
	 * An answer of a list.
	 *
	 * @param named the words of the screening line that tell of it
	 */
	record NamedCard(String finding, String named) {
	}

}
