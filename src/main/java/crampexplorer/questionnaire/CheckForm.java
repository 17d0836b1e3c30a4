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
 * {@code finding.{question}}
 * @param go the button
 * @param returning whether the page was opened to change it
 */
record CheckForm(Answers answers, Go go, boolean returning) {

	private static final String FINDING = "finding";

	/**
	 * Reads a form.
	 * @param parameters the raw values, which no converter may split at commas
	 * @param withoutButton what a form without a button means
	 * @return empty where a code, question or button is unknown
	 */
	static Optional<CheckForm> read(MultiValueMap<String, String> parameters, Codebook codebook,
			Go.Kind withoutButton) {
		List<Slug> findings = new ArrayList<>();
		for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
			String name = parameter.getKey();
			if (name.equals(FINDING) || name.startsWith(FINDING + ".")) {
				for (String value : parameter.getValue()) {
					if (!Slug.isSlug(value) || !codebook.has(new Slug(value)) || !fits(name, value, codebook)) {
						return Optional.empty();
					}
					findings.add(new Slug(value));
				}
			}
		}
		List<String> buttons = parameters.getOrDefault("go", List.of());
		Optional<Go> go = switch (buttons.size()) {
			case 0 -> Optional.of(new Go(withoutButton, ""));
			case 1 -> Go.of(buttons.get(0));
			default -> Optional.empty();
		};
		return go.filter((button) -> leadsSomewhere(button, codebook))
			.map((button) -> new CheckForm(codebook.choose(findings), button, parameters.containsKey("returning")));
	}

	private static boolean leadsSomewhere(Go button, Codebook codebook) {
		return button.kind() != Go.Kind.CHANGE || button.page().equals(Journey.ALL)
				|| codebook.page(button.page()).isPresent();
	}

	private static boolean fits(String name, String value, Codebook codebook) {
		return name.equals(FINDING) || codebook.questions()
			.stream()
			.filter((question) -> name.equals(FINDING + "." + question.slug()))
			.flatMap((question) -> question.answers().stream())
			.anyMatch((answer) -> answer.code().value().equals(value));
	}

}
