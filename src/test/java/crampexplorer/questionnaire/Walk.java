package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Go.Kind;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.Prompt.Line;
import crampexplorer.questionnaire.Step.View;

/**
 * A person's way through the check: reads every word, ticks what is true, and "none of
 * these" or nothing where nothing is.
 *
 * @param pages of questions that were shown
 * @param ticks made on them
 * @param words in view on them: titles, hints and labels
 * @param offered answers that were read
 * @param answers at its end
 */
record Walk(List<String> pages, int ticks, int words, int offered, Answers answers) {

	private static final int WORDS_A_MINUTE = 200;

	double minutes() {
		return (double) this.words / WORDS_A_MINUTE;
	}

	/** Walks truthfully. */
	static Walk of(Collection<Slug> truth, Journey journey) {
		return of(truth, journey, (line) -> false);
	}

	/**
	 * Walks.
	 * @param truth findings that are so
	 * @param overlooks a screening line that is not seen
	 */
	static Walk of(Collection<Slug> truth, Journey journey, Predicate<Line> overlooks) {
		Set<Slug> so = new HashSet<>(truth);
		List<String> shown = new ArrayList<>();
		int ticks = 0;
		int words = 0;
		int offered = 0;
		Step step = new Step(View.QUESTION, "emergency", new Answers(List.of()));
		while (step.view() == View.QUESTION) {
			Page page = journey.page(step.page(), step.answers()).orElseThrow();
			shown.add(page.slug());
			words += page.prompts().size() > 1 ? words(page.title()) : 0;
			Answers answers = step.answers();
			List<Slug> chosen = new ArrayList<>();
			for (Prompt prompt : page.prompts()) {
				offered += prompt.lines().size();
				words += prompt.words() + words(String.valueOf(prompt.hint() != null ? prompt.hint() : ""))
						+ (prompt.kind().unsure() ? words("Not sure") : 0);
				chosen.addAll(chosen(prompt, so, overlooks));
			}
			ticks += chosen.size();
			Answers all = choose(answers, chosen, journey);
			step = journey.step(page.slug(),
					new CheckForm(all, new Go(chosen.isEmpty() ? Kind.SKIP : Kind.NEXT, ""), false, false));
			if (step.view() == View.TODAY) {
				step = journey.step(step.page(), new CheckForm(step.answers(), new Go(Kind.CONFIRM, ""), false, false));
			}
		}
		return new Walk(shown, ticks, words, offered, step.answers());
	}

	private static List<Slug> chosen(Prompt prompt, Set<Slug> so, Predicate<Line> overlooks) {
		List<Slug> chosen = new ArrayList<>(prompt.lines()
			.stream()
			.filter((line) -> !line.none() && line.reach().anyMatch(so::contains))
			.filter((line) -> line.list() == null || !overlooks.test(line))
			.map(Line::code)
			.toList());
		if (chosen.isEmpty()) {
			prompt.lines().stream().filter(Line::none).map(Line::code).forEach(chosen::add);
		}
		return prompt.one() ? chosen.stream().limit(1).toList() : chosen;
	}

	private static Answers choose(Answers before, List<Slug> chosen, Journey journey) {
		List<Slug> codes = Stream.of(before.findings(), before.screened(), chosen).flatMap(List::stream).toList();
		return journey.interview().prompts().choose(codes, before.asked());
	}

	private static int words(String text) {
		return text.isBlank() ? 0 : text.strip().split("\\s+").length;
	}

}
