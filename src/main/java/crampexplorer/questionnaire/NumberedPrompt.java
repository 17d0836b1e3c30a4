package crampexplorer.questionnaire;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Numbering;
import crampexplorer.evidence.Slug;

/**
 * A question as it is put, whose answers are numbered.
 *
 * @param whole whether it is one of the codebook's own
 * @param lines that may be chosen
 * @param answering any of these answers it
 * @param own those of these that are its own, and not of a list behind it
 * @param asked the findings that it asks for itself
 * @param reach those, and the findings behind its screening lines
 */
record NumberedPrompt(Prompt prompt, boolean whole, List<Line> lines, BitSet answering, BitSet own, BitSet asked,
		BitSet reach) {

	static NumberedPrompt of(Prompt prompt, boolean whole, Numbering codes) {
		List<Line> lines = prompt.lines().stream().map((line) -> Line.of(line, codes)).toList();
		BitSet answering = new BitSet();
		lines.forEach((line) -> answering.or(line.answering()));
		return new NumberedPrompt(prompt, whole, lines, answering,
				codes.bits(prompt.lines().stream().map(Prompt.Line::code).toList()),
				codes.bits(prompt.asked().toList()), codes.bits(prompt.reach().toList()));
	}

	/**
	 * What may be chosen.
	 *
	 * @param answering any of these chooses it: a screening line is chosen too where its
	 * list is answered
	 * @param reach the findings that it stands for
	 */
	record Line(BitSet answering, BitSet reach) {

		static Line of(Prompt.Line line, Numbering codes) {
			return new Line(codes.bits(answering(line).toList()), codes.bits(line.reach().toList()));
		}

		private static Stream<Slug> answering(Prompt.Line line) {
			return Stream.concat(Stream.of(line.code()),
					Stream.ofNullable(line.list()).flatMap((list) -> list.lines().stream().flatMap(Line::answering)));
		}
	}

}
