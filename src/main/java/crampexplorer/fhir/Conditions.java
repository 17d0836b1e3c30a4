package crampexplorer.fhir;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Answer;
import crampexplorer.questionnaire.Programs;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Question;

import org.springframework.stereotype.Component;

/**
 * When an item of the Questionnaire is shown. Where FHIR cannot say when a question is
 * left out, it is asked.
 */
@Component
class Conditions {

	private final Codebook codebook;

	private final Programs programs;

	private final Canonicals canonicals;

	Conditions(Codebook codebook, Programs programs, Canonicals canonicals) {
		this.codebook = codebook;
		this.programs = programs;
		this.canonicals = canonicals;
	}

	/** The question whose answers are emergencies: the first page asks it. */
	Question stopping() {
		return this.codebook.questions()
			.stream()
			.filter((asked) -> !emergencies(asked).isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private Set<Slug> emergencies(Question question) {
		return question.answers()
			.stream()
			.map(Answer::code)
			.filter(this.programs::isEmergency)
			.collect(Collectors.toSet());
	}

	/** An item that is shown as soon as an emergency was chosen. */
	Element stopped(Element item) {
		Question stopping = stopping();
		return any(item, among(stopping, emergencies(stopping)));
	}

	/** An item that is shown as long as none was. */
	Element goingOn(Element item) {
		Question stopping = stopping();
		return any(item, unless(stopping, emergencies(stopping)));
	}

	/** The item of a question, shown where the question is worth asking. */
	Element asked(Element item, Question question) {
		Stream<Question> all = this.codebook.questions().stream();
		return any(item, question.askedAfter().isEmpty() ? all.flatMap((other) -> unless(other, question.notAfter()))
				: all.flatMap((other) -> among(other, question.askedAfter())));
	}

	private static Element any(Element item, Stream<Element> conditions) {
		List<Element> all = conditions.toList();
		return item.with("enableWhen", all).with("enableBehavior", (all.size() > 1) ? "any" : null);
	}

	private Stream<Element> among(Question asked, Set<Slug> findings) {
		return asked.answers()
			.stream()
			.filter((answer) -> findings.contains(answer.code()))
			.map((answer) -> is(asked, answer));
	}

	/**
	 * Without an answer, or with any other than these: "not equal" would hold as soon as
	 * one of several answers differs. Nothing where the question has none of these.
	 */
	private Stream<Element> unless(Question asked, Set<Slug> findings) {
		Set<Slug> others = asked.answers()
			.stream()
			.map(Answer::code)
			.filter((code) -> !findings.contains(code))
			.collect(Collectors.toSet());
		return (others.size() == asked.answers().size()) ? Stream.empty()
				: Stream.concat(Stream.of(when(asked, "exists").with("answerBoolean", false)), among(asked, others));
	}

	private Element is(Question asked, Answer answer) {
		return when(asked, "=").with("answerCoding",
				this.canonicals.coding(Codes.FINDINGS, answer.code().value(), null));
	}

	private static Element when(Question asked, String operator) {
		return Element.of("question", asked.slug()).with("operator", operator);
	}

}
