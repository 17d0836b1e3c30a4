package crampexplorer.questionnaire;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.evidence.Numbering;
import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/**
 * What answers tell: what is so, what is not, and what nobody knows. Each answer has a
 * number here, as every question is looked at several times for one page.
 */
@Component
class Knowledge {

	/** After every number. */
	private static final int NONE = Integer.MAX_VALUE;

	private final Codebook codebook;

	/** Findings, in the order of the codebook, then what the short way has of its own. */
	private final Numbering codes;

	private final List<NumberedPrompt> prompts;

	private final Map<String, NumberedPrompt> bySlug = new HashMap<>();

	private final List<NumberedQuestion> questions;

	Knowledge(Prompts prompts) {
		this.codebook = prompts.codebook();
		this.codes = new Numbering(Stream
			.concat(this.codebook.findings().stream(),
					prompts.all().stream().flatMap((prompt) -> prompt.lines().stream()).map(Prompt.Line::code))
			.toList());
		this.prompts = prompts.all()
			.stream()
			.map((prompt) -> NumberedPrompt.of(prompt, this.codebook.question(prompt.slug()).isPresent(), this.codes))
			.toList();
		this.prompts.forEach((prompt) -> this.bySlug.put(prompt.prompt().slug(), prompt));
		this.questions = this.codebook.questions()
			.stream()
			.map((question) -> NumberedQuestion.of(question, this.codes))
			.toList();
	}

	/** The numbers of the answers any of which chooses a line. */
	BitSet choosing(Prompt.Line line) {
		return NumberedPrompt.Line.of(line, this.codes).answering();
	}

	/** With the questions that count as put, where nobody kept count. */
	Answers counted(Answers answers) {
		return answers.asked().isEmpty()
				? answers.asking(settled(answers).stream().map(NumberedPrompt::prompt).toList()) : answers;
	}

	/** The questions of which what was not chosen is a "no". */
	private List<NumberedPrompt> settled(Answers answers) {
		BitSet chosen = chosen(answers);
		Set<String> settled = answers.settled();
		// where nobody kept count: an answer that another question asks for too does not
		// tell that this one was put
		BitSet screened = this.codes.bits(answers.screened());
		return this.prompts.stream()
			.filter((prompt) -> answers.asked().isEmpty()
					? prompt.whole() ? prompt.answering().intersects(chosen) : prompt.own().intersects(screened)
					: settled.contains(prompt.prompt().slug()) && prompt.answering().intersects(chosen))
			.toList();
	}

	private BitSet chosen(Answers answers) {
		BitSet chosen = this.codes.bits(answers.findings());
		chosen.or(this.codes.bits(answers.screened()));
		return chosen;
	}

	/** All that answers tell. */
	Known of(Answers answers) {
		BitSet chosen = chosen(answers);
		return new Known(answers, this.codebook.withImplied(answers), this.codes, this.questions, chosen,
				excluded(answers, chosen));
	}

	/** The findings that were said not to be so. */
	private BitSet excluded(Answers answers, BitSet chosen) {
		BitSet excluded = new BitSet();
		for (NumberedPrompt prompt : settled(answers)) {
			for (NumberedPrompt.Line line : prompt.lines()) {
				if (!line.answering().intersects(chosen)) {
					excluded.or(line.reach());
				}
			}
		}
		excluded.andNot(chosen);
		return excluded;
	}

	/**
	 * Whether answers that contradict each other were chosen, but for one that another
	 * means.
	 */
	boolean isContradictory(Answers answers) {
		Answers plain = new Answers(this.codebook.withoutMeant(answers).findings(), answers.screened(),
				answers.asked());
		BitSet numbers = chosen(plain);
		Chosen chosen = plain.chosen();
		return this.prompts.stream()
			.anyMatch((prompt) -> hasSeveral(prompt.answering(), numbers) && chosen.conflictsIn(prompt.prompt()));
	}

	private static boolean hasSeveral(BitSet these, BitSet chosen) {
		BitSet both = (BitSet) these.clone();
		both.and(chosen);
		return both.cardinality() > 1;
	}

	/**
	 * Those of some questions that ask for findings, or that open the lists that do, in
	 * the order of the findings: each finding by the first question that asks for it
	 * itself, and else by the first that opens a list with it.
	 */
	List<Prompt> asking(Collection<Slug> findings, List<Prompt> put) {
		BitSet left = this.codes.bits(findings);
		List<NumberedPrompt> numbered = put.stream().map(this::numbered).toList();
		int[] firsts = new int[put.size()];
		for (int i = 0; i < firsts.length; i++) {
			firsts[i] = take(numbered.get(i).asked(), left);
		}
		for (int i = 0; i < firsts.length; i++) {
			firsts[i] = Math.min(firsts[i], take(numbered.get(i).reach(), left));
		}
		return IntStream.range(0, firsts.length)
			.filter((i) -> firsts[i] < NONE)
			.boxed()
			.sorted(Comparator.comparingInt((i) -> firsts[i]))
			.map(put::get)
			.toList();
	}

	/** The first of those that are left; they are not left any more. */
	private static int take(BitSet these, BitSet left) {
		int first = these.nextSetBit(0);
		while (first >= 0 && !left.get(first)) {
			first = these.nextSetBit(first + 1);
		}
		left.andNot(these);
		return (first < 0) ? NONE : first;
	}

	private NumberedPrompt numbered(Prompt prompt) {
		return Objects.requireNonNull(this.bySlug.get(prompt.slug()));
	}

}
