package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.Prompt.Line;
import crampexplorer.questionnaire.Step.FormError;

/**
 * What a page of the check posted, read as its person meant it.
 *
 * @param slug of the page
 * @param prompts questions of the page
 * @param answers with what the page put
 * @param returning whether the page was opened to change it
 */
record Posted(String slug, List<Prompt> prompts, Answers answers, boolean returning) {

	/**
	 * Reads a form. The questions of the page count as put, but for a page that is left
	 * without an answer to it.
	 * @param page that was posted; empty where it has no questions
	 */
	static Posted of(String slug, CheckForm form, Optional<Page> page, Interview interview) {
		Answers answers = form.answers();
		List<Prompt> prompts = page.map((known) -> interview.put(known, form.answers())).orElse(List.of());
		if (!prompts.isEmpty()) {
			answers = interview.knowledge().counted(answers);
			if (interview.isPage(slug) && form.go().kind() != Go.Kind.CONFIRM) {
				answers = settled(prompts, answers);
			}
			boolean put = switch (form.go().kind()) {
				case NEXT, SKIP, CONFIRM -> true;
				default -> prompts.stream().anyMatch(answers::answers);
			};
			answers = belied(prompts, answers, interview.prompts());
			answers = answers.asking(put ? prompts : prompts.stream().filter(answers::wasPut).toList());
		}
		return new Posted(slug, prompts, answers, form.returning());
	}

	/**
	 * Takes back the answers behind the screening lines that the page shows unticked.
	 */
	static Answers settled(List<Prompt> put, Answers answers) {
		List<Prompt> shut = put.stream()
			.flatMap((prompt) -> prompt.lines().stream())
			.filter((line) -> line.list() != null && !answers.screened().contains(line.code()))
			.flatMap((line) -> Stream.ofNullable(line.list()))
			.toList();
		return answers.without(shut).notAsking(shut);
	}

	/**
	 * Takes back each "none of these" of another page that an answer of these belies: the
	 * latest answer counts.
	 */
	static Answers belied(List<Prompt> put, Answers answers, Prompts prompts) {
		Chosen chosen = answers.chosen();
		Set<Slug> given = put.stream()
			.flatMap((prompt) -> prompt.lines().stream())
			.filter((line) -> line.list() == null && chosen.has(line))
			.flatMap(Line::reach)
			.collect(Collectors.toSet());
		return answers.without(prompts.all()
			.stream()
			.filter((prompt) -> !put.contains(prompt) && prompt.reach().anyMatch(given::contains))
			.flatMap((prompt) -> prompt.lines().stream())
			.filter(Line::none)
			.map(Line::code)
			.collect(Collectors.toSet()));
	}

	/** What is shown of the same page. */
	Step shownAs(Step.View view) {
		return new Step(view, this.slug, this.answers, List.of(), this.returning);
	}

	/** Without the answers of the page. */
	Posted left() {
		return new Posted(this.slug, this.prompts, this.answers.without(this.prompts).asking(this.prompts),
				this.returning);
	}

	/** Whether a finding of a kind was chosen on the page. */
	boolean chooses(Predicate<Slug> kind) {
		return this.prompts.stream()
			.flatMap((prompt) -> prompt.lines().stream())
			.map(Line::code)
			.filter(this.answers.findings()::contains)
			.anyMatch(kind);
	}

	/**
	 * What is to be mended first.
	 * @param needed whether an answer is
	 */
	List<FormError> errors(boolean needed) {
		Chosen chosen = this.answers.chosen();
		List<FormError> errors = new ArrayList<>();
		for (Prompt prompt : this.prompts) {
			if (chosen.conflictsIn(prompt)) {
				errors.add(new FormError(prompt.slug(), prompt.one() ? "error.one" : "error.none"));
			}
		}
		if (needed && !this.prompts.isEmpty() && this.prompts.stream().noneMatch(chosen::answers)) {
			errors.add(new FormError(this.prompts.get(0).slug(), "error.nothing"));
		}
		return errors;
	}

}
