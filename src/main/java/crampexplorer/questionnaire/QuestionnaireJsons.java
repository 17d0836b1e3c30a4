package crampexplorer.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.QuestionnaireJson.AskedJson;
import crampexplorer.questionnaire.QuestionnaireJson.PageJson;
import crampexplorer.questionnaire.NextJson.AnswerJson;

import org.springframework.stereotype.Component;

/** Makes the JSON of the whole codebook. */
@Component
class QuestionnaireJsons {

	private final Interview interview;

	private final Rulebook rulebook;

	QuestionnaireJsons(Interview interview, Rulebook rulebook) {
		this.interview = interview;
		this.rulebook = rulebook;
	}

	/** Every page, question and answer, each once. */
	QuestionnaireJson whole() {
		Codebook codebook = this.interview.codebook();
		return new QuestionnaireJson(this.rulebook.json(), Stream.concat(
				codebook.pages().stream().map((page) -> page(this.interview.whole(page), page.asksForDangerSigns())),
				this.interview.own().stream().map((page) -> page(page, false)))
			.toList());
	}

	private PageJson page(Page page, boolean dangerSigns) {
		return new PageJson(page.slug(), page.title(), dangerSigns, page.prompts().stream().map(this::asked).toList());
	}

	private AskedJson asked(Prompt prompt) {
		Codebook codebook = this.interview.codebook();
		return new AskedJson(prompt.slug(), prompt.title(), prompt.hint(), prompt.why().text(), prompt.choice(),
				codebook.question(prompt.slug())
					.map((question) -> inOrder(question.askedAfter()))
					.orElseGet(() -> openedBy(prompt)),
				codebook.question(prompt.slug()).map((question) -> inOrder(question.notAfter())).orElse(List.of()),
				prompt.lines().stream().map(AnswerJson::of).toList());
	}

	private List<String> inOrder(Collection<Slug> findings) {
		return this.interview.codebook().findings().stream().filter(findings::contains).map(Slug::value).toList();
	}

	/** The screening lines that open a list; none for another question. */
	private List<String> openedBy(Prompt list) {
		return this.interview.prompts()
			.all()
			.stream()
			.flatMap((prompt) -> prompt.lines().stream())
			.filter((line) -> list.equals(line.list()))
			.map((line) -> line.code().value())
			.toList();
	}

}
