package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Prompt.Line;

import org.springframework.stereotype.Component;

/** What answers tell: what is so, what is not, and what nobody knows. */
@Component
class Knowledge {

	private final Prompts prompts;

	private final Codebook codebook;

	private final List<Asked> asked;

	Knowledge(Prompts prompts) {
		this.prompts = prompts;
		this.codebook = prompts.codebook();
		this.asked = this.codebook.questions()
			.stream()
			.map((question) -> new Asked(question, prompts.get(question.slug()).reach().toList(), question.askedAfter(),
					question.notAfter()))
			.toList();
	}

	/** With the questions that count as put, where nobody kept count. */
	Answers counted(Answers answers) {
		Chosen chosen = answers.chosen();
		return answers.asked().isEmpty()
				? answers
					.asking(this.prompts.all().stream().filter((prompt) -> settles(prompt, answers, chosen)).toList())
				: answers;
	}

	/** The findings that were said not to be so. */
	Set<Slug> excluded(Answers answers) {
		Set<Slug> excluded = new HashSet<>();
		Chosen chosen = answers.chosen();
		for (Prompt prompt : this.prompts.all()) {
			if (settles(prompt, answers, chosen)) {
				for (Line line : prompt.lines()) {
					if (!chosen.has(line)) {
						line.reach().forEach(excluded::add);
					}
				}
			}
		}
		answers.findings().forEach(excluded::remove);
		return excluded;
	}

	/** Whether what was not chosen of a question is a "no". */
	private boolean settles(Prompt prompt, Answers answers, Chosen chosen) {
		if (!answers.asked().isEmpty()) {
			return answers.settles(prompt, chosen);
		}
		// an answer that another question asks for too does not tell that this one was
		// put
		return isWhole(prompt) ? chosen.answers(prompt)
				: prompt.lines().stream().anyMatch((line) -> answers.screened().contains(line.code()));
	}

	/** The findings that are open: neither chosen nor excluded, nor ruled out. */
	Set<Slug> open(Answers answers) {
		Set<Slug> excluded = excluded(answers);
		List<Slug> chosen = this.codebook.withImplied(answers).findings();
		Set<Slug> given = answers.chosen().codes();
		return this.asked.stream()
			.filter((question) -> !question.isRuledOut(chosen, excluded))
			.flatMap((question) -> question.reach().stream())
			.filter((finding) -> !excluded.contains(finding) && !given.contains(finding))
			.collect(Collectors.toSet());
	}

	/** The questions of the codebook with an answer that is open. */
	List<Question> openQuestions(Answers answers) {
		Set<Slug> open = open(answers);
		return this.asked.stream()
			.filter((question) -> !Collections.disjoint(question.reach(), open))
			.map(Asked::question)
			.toList();
	}

	/**
	 * Each question of the codebook whose answers were all excluded says "none of these".
	 */
	Answers completed(Answers answers) {
		Set<Slug> excluded = excluded(answers);
		List<Slug> all = new ArrayList<>(answers.findings());
		for (Asked question : this.asked) {
			if (excluded.containsAll(question.reach())) {
				question.question().answers().stream().filter(Answer::isNone).map(Answer::code).forEach(all::add);
			}
		}
		return new Answers(this.codebook.choose(all).findings(), answers.screened(), answers.asked());
	}

	/**
	 * Whether answers that contradict each other were chosen, but for one that another
	 * means.
	 */
	boolean isContradictory(Answers answers) {
		Chosen plain = new Answers(this.codebook.withoutMeant(answers).findings(), answers.screened(), answers.asked())
			.chosen();
		return this.prompts.all().stream().anyMatch(plain::conflictsIn);
	}

	/** Which questions the answers rule out. */
	Predicate<Prompt> ruledOut(Answers answers) {
		Set<Slug> excluded = excluded(answers);
		List<Slug> chosen = this.codebook.withImplied(answers).findings();
		Set<String> ruledOut = this.asked.stream()
			.filter((question) -> question.isRuledOut(chosen, excluded))
			.map((question) -> question.question().slug())
			.collect(Collectors.toSet());
		return (prompt) -> ruledOut.contains(prompt.slug());
	}

	/** Whether a question is one of the codebook's own. */
	private boolean isWhole(Prompt prompt) {
		return this.codebook.question(prompt.slug()).isPresent();
	}

	/**
	 * A question of the codebook.
	 *
	 * @param reach the answers that it asks for
	 * @param after it is worth asking only after one of these; empty where it always is
	 * @param notAfter it is not worth asking after one of these
	 */
	private record Asked(Question question, List<Slug> reach, Set<Slug> after, Set<Slug> notAfter) {

		/**
		 * By an answer after which it is not asked, or where all after which it is asked
		 * are excluded.
		 */
		boolean isRuledOut(List<Slug> chosen, Set<Slug> excluded) {
			return !Collections.disjoint(this.notAfter, chosen)
					|| (!this.after.isEmpty() && excluded.containsAll(this.after));
		}
	}

}
