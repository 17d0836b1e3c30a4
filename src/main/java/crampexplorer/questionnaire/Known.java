package crampexplorer.questionnaire;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Numbering;
import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/** What a set of answers tells, worked out once for all that is said of them. */
final class Known {

	private final Answers answers;

	private final Answers implied;

	private final Numbering codes;

	private final List<NumberedQuestion> questions;

	private final BitSet chosen;

	private final BitSet excluded;

	private final BitSet open = new BitSet();

	/** Slugs of the questions that the answers rule out. */
	private final Set<String> ruledOut = new HashSet<>();

	/**
	 * Works out what is left to ask.
	 * @param answers that tell it
	 * @param implied the same, with what they mean as well
	 * @param codes that number findings and screening lines
	 * @param questions of the codebook
	 * @param chosen the answers by their numbers
	 * @param excluded the findings that were said not to be so, by theirs
	 */
	Known(Answers answers, Answers implied, Numbering codes, List<NumberedQuestion> questions, BitSet chosen,
			BitSet excluded) {
		this.answers = answers;
		this.implied = implied;
		this.codes = codes;
		this.questions = questions;
		this.chosen = chosen;
		this.excluded = excluded;
		BitSet meant = codes.bits(implied.findings());
		for (NumberedQuestion question : questions) {
			if (question.isRuledOut(meant, excluded)) {
				this.ruledOut.add(question.question().slug());
			}
			else {
				this.open.or(question.reach());
			}
		}
		this.open.andNot(excluded);
		this.open.andNot(chosen);
	}

	Answers answers() {
		return this.answers;
	}

	/** With what they mean as well: for decisions, not to be said back. */
	Answers implied() {
		return this.implied;
	}

	/** Whether one of these was chosen, by their numbers. */
	boolean hasOneOf(BitSet these) {
		return these.intersects(this.chosen);
	}

	/** The findings that are open: neither chosen nor excluded, nor ruled out. */
	List<Slug> open() {
		return this.codes.inOrder(this.open);
	}

	/** The questions of the codebook with an answer that is open. */
	List<Question> openQuestions() {
		return this.questions.stream()
			.filter((question) -> question.reach().intersects(this.open))
			.map(NumberedQuestion::question)
			.toList();
	}

	/** Whether a question is not worth putting. */
	boolean rulesOut(Prompt prompt) {
		return this.ruledOut.contains(prompt.slug());
	}

	/**
	 * Each question of the codebook whose answers were all excluded says "none of these".
	 */
	Answers completed() {
		BitSet all = this.codes.bits(this.answers.findings());
		for (NumberedQuestion question : this.questions) {
			if (Numbering.isWithin(question.reach(), this.excluded)) {
				all.or(question.none());
			}
		}
		return new Answers(this.codes.inOrder(all), this.answers.screened(), this.answers.asked());
	}

	/** How many questions that let several answers be chosen had each of them chosen. */
	long tickedThrough() {
		return this.questions.stream()
			.filter((question) -> !question.question().isOne() && Numbering.isWithin(question.reach(), this.chosen))
			.count();
	}

	/** All of it follows from the answers. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Known known && known.answers.equals(this.answers);
	}

	@Override
	public int hashCode() {
		return this.answers.hashCode();
	}

}
