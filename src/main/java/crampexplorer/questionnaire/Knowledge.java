package crampexplorer.questionnaire;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

	/** The findings that were said not to be so. */
	private BitSet excluded(Answers answers) {
		BitSet chosen = chosen(answers);
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

	/** The findings that are open: neither chosen nor excluded, nor ruled out. */
	Set<Slug> open(Answers answers) {
		return this.codes.of(openNumbers(answers));
	}

	private BitSet openNumbers(Answers answers) {
		BitSet excluded = excluded(answers);
		BitSet implied = implied(answers);
		BitSet open = new BitSet();
		for (NumberedQuestion question : this.questions) {
			if (!question.isRuledOut(implied, excluded)) {
				open.or(question.reach());
			}
		}
		open.andNot(excluded);
		open.andNot(chosen(answers));
		return open;
	}

	private BitSet implied(Answers answers) {
		return this.codes.bits(this.codebook.withImplied(answers).findings());
	}

	/** The questions of the codebook with an answer that is open. */
	List<Question> openQuestions(Answers answers) {
		BitSet open = openNumbers(answers);
		return this.questions.stream()
			.filter((question) -> question.reach().intersects(open))
			.map(NumberedQuestion::question)
			.toList();
	}

	/**
	 * Each question of the codebook whose answers were all excluded says "none of these".
	 */
	Answers completed(Answers answers) {
		BitSet excluded = excluded(answers);
		BitSet all = this.codes.bits(answers.findings());
		for (NumberedQuestion question : this.questions) {
			if (Numbering.isWithin(question.reach(), excluded)) {
				all.or(question.none());
			}
		}
		return new Answers(this.codes.inOrder(all), answers.screened(), answers.asked());
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
			.anyMatch((prompt) -> prompt.answering().intersects(numbers) && chosen.conflictsIn(prompt.prompt()));
	}

	/**
	 * Those of some questions that ask for findings, or that open the lists that do, in
	 * the order of the findings: each finding by the first question that asks for it
	 * itself, and else by the first that opens a list with it.
	 */
	List<Prompt> asking(Collection<Slug> findings, List<Prompt> put) {
		Map<String, Integer> firsts = new HashMap<>();
		BitSet left = this.codes.bits(findings);
		put.forEach((prompt) -> take(numbered(prompt).asked(), left, prompt, firsts));
		put.forEach((prompt) -> take(numbered(prompt).reach(), left, prompt, firsts));
		return put.stream()
			.filter((prompt) -> firsts.containsKey(prompt.slug()))
			.sorted(Comparator.comparing((prompt) -> firsts.get(prompt.slug())))
			.toList();
	}

	private static void take(BitSet asked, BitSet left, Prompt prompt, Map<String, Integer> firsts) {
		if (asked.intersects(left)) {
			BitSet taken = (BitSet) asked.clone();
			taken.and(left);
			left.andNot(taken);
			firsts.merge(prompt.slug(), taken.nextSetBit(0), Math::min);
		}
	}

	private NumberedPrompt numbered(Prompt prompt) {
		return Objects.requireNonNull(this.bySlug.get(prompt.slug()));
	}

	/** Which questions the answers rule out. */
	Predicate<Prompt> ruledOut(Answers answers) {
		BitSet excluded = excluded(answers);
		BitSet implied = implied(answers);
		Set<String> ruledOut = this.questions.stream()
			.filter((question) -> question.isRuledOut(implied, excluded))
			.map((question) -> question.question().slug())
			.collect(Collectors.toSet());
		return (prompt) -> ruledOut.contains(prompt.slug());
	}

}
