package crampexplorer.questionnaire;

import java.util.BitSet;

import crampexplorer.evidence.Numbering;

/**
 * A question of the codebook whose answers are numbered.
 *
 * @param reach the answers that it asks for
 * @param none its answer that excludes the others; empty where it has none
 * @param after it is worth asking only after one of these; empty where it always is
 * @param notAfter it is not worth asking after one of these
 */
record NumberedQuestion(Question question, BitSet reach, BitSet none, BitSet after, BitSet notAfter) {

	static NumberedQuestion of(Question question, Numbering codes) {
		return new NumberedQuestion(question,
				codes.bits(question.answers().stream().filter((answer) -> !answer.isNone()).map(Answer::code).toList()),
				codes.bits(question.answers().stream().filter(Answer::isNone).map(Answer::code).toList()),
				codes.bits(question.askedAfter()), codes.bits(question.notAfter()));
	}

	/**
	 * By an answer after which it is not asked, or where all after which it is asked are
	 * excluded.
	 */
	boolean isRuledOut(BitSet chosen, BitSet excluded) {
		return this.notAfter.intersects(chosen) || (!this.after.isEmpty() && Numbering.isWithin(this.after, excluded));
	}

}
