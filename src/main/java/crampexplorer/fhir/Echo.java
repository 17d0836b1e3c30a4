package crampexplorer.fhir;

import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Answer;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Question;
import crampexplorer.questionnaire.QuestionPage;

import org.springframework.stereotype.Component;

/**
 * What was understood of a response, written anew: nothing else of what was sent comes
 * back.
 */
@Component
class Echo {

	private final Codebook codebook;

	private final Canonicals canonicals;

	private final Published published;

	Echo(Codebook codebook, Canonicals canonicals, Published published) {
		this.codebook = codebook;
		this.canonicals = canonicals;
		this.published = published;
	}

	Element of(Response response) {
		Set<Slug> findings = response.findings();
		return Element.resource(Body.RESPONSE)
			.with("questionnaire", this.canonicals.questionnaire() + "|" + this.published.version())
			.with("status", response.status())
			.with("subject", this.published.subject())
			.with("item",
					this.codebook.pages()
						.stream()
						.filter((page) -> page.questions().stream().anyMatch((asked) -> answers(asked, findings)))
						.map((page) -> group(page, findings))
						.toList());
	}

	private static boolean answers(Question question, Set<Slug> findings) {
		return question.answers().stream().map(Answer::code).anyMatch(findings::contains);
	}

	private Element group(QuestionPage page, Set<Slug> findings) {
		return Element.of("linkId", LinkIds.group(page))
			.with("text", page.title())
			.with("item",
					page.questions()
						.stream()
						.filter((question) -> answers(question, findings))
						.map((question) -> question(question, findings))
						.toList());
	}

	private Element question(Question question, Set<Slug> findings) {
		List<Element> chosen = question.answers()
			.stream()
			.filter((answer) -> findings.contains(answer.code()))
			.map((answer) -> Element.of("valueCoding",
					this.canonicals.coding(Codes.FINDINGS, answer.code().value(), answer.label())))
			.toList();
		return Element.of("linkId", question.slug()).with("text", question.title()).with("answer", chosen);
	}

}
