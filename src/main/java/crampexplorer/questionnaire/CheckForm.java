package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import crampexplorer.evidence.Slug;

import org.springframework.util.MultiValueMap;

/**
 * What a page of the check posts.
 *
 * @param answers all findings, whether sent as {@code finding} or as
 * {@code finding.{question}}, and the questions that were put before this page
 * @param go the button
 * @param returning whether the page was opened to change it
 * @param unsure whether "not sure" was chosen
 */
record CheckForm(Answers answers, Go go, boolean returning, boolean unsure) {

	static final String FINDING = "finding";

	static final String ASKED = "asked";

	/** What "not sure" sends: no finding. */
	static final String NOT_SURE = "not-sure";

	/**
	 * Reads a form.
	 * @param parameters the raw values, which no converter may split at commas
	 * @param withoutButton what a form without a button means
	 * @return empty where a code, question or button is unknown
	 */
	static Optional<CheckForm> read(MultiValueMap<String, String> parameters, Interview interview,
			Go.Kind withoutButton) {
		List<Slug> findings = new ArrayList<>();
		boolean unsure = false;
		for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
			String name = parameter.getKey();
			if (name.equals(FINDING) || name.startsWith(FINDING + ".")) {
				for (String value : parameter.getValue()) {
					if (value.equals(NOT_SURE) && isQuestion(name, interview)) {
						unsure = true;
					}
					else if (!Slug.isSlug(value) || !interview.prompts().has(new Slug(value))
							|| !fits(name, value, interview)) {
						return Optional.empty();
					}
					else {
						findings.add(new Slug(value));
					}
				}
			}
		}
		List<String> asked = parameters.getOrDefault(ASKED, List.of());
		if (!asked.stream().map(Answers::question).allMatch(interview.prompts()::hasQuestion)) {
			return Optional.empty();
		}
		List<String> buttons = parameters.getOrDefault("go", List.of());
		Optional<Go> go = switch (buttons.size()) {
			case 0 -> Optional.of(new Go(withoutButton, ""));
			case 1 -> Go.of(buttons.get(0));
			default -> Optional.empty();
		};
		boolean notSure = unsure;
		return go.filter((button) -> leadsSomewhere(button, interview))
			.map((button) -> new CheckForm(interview.prompts().choose(findings, asked), button,
					parameters.containsKey("returning"), notSure));
	}

	private static boolean leadsSomewhere(Go button, Interview interview) {
		return button.kind() != Go.Kind.CHANGE || Journey.asks(button.page(), interview);
	}

	/** A question alone on its page needs no name of its own. */
	private static boolean isQuestion(String name, Interview interview) {
		return name.equals(FINDING) || interview.prompts().hasQuestion(name.substring(FINDING.length() + 1));
	}

	private static boolean fits(String name, String value, Interview interview) {
		return name.equals(FINDING)
				|| interview.prompts().offers(name.substring(FINDING.length() + 1), new Slug(value));
	}

}
