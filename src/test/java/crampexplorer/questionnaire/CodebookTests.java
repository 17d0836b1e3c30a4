package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Question.Choice;
import org.junit.jupiter.api.Test;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.answer;
import static crampexplorer.questionnaire.Fixtures.many;
import static crampexplorer.questionnaire.Fixtures.meaning;
import static crampexplorer.questionnaire.Fixtures.page;
import static crampexplorer.questionnaire.Fixtures.question;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodebookTests {

	@Test
	void pagesQuestionsAndFindingsStandInOrder() {
		Codebook codebook = new Codebook(List.of(page("b", false, many("q", "b", "z", "y"), many("p", "b", "x")),
				page("a", true, many("o", "a", "w"))));

		assertThat(codebook.pages()).extracting(QuestionPage::slug).containsExactly("b", "a");
		assertThat(codebook.questions()).extracting(Question::slug).containsExactly("q", "p", "o");
		assertThat(codebook.findings()).containsExactlyElementsOf(slugs("z", "y", "x", "w"));
	}

	@Test
	void dangerPagesAreThoseThatAskForDangerSigns() {
		assertThat(CODEBOOK.dangerPages()).extracting(QuestionPage::slug).containsExactly("emergency", "today");
	}

	@Test
	void aPageIsFoundByItsSlug() {
		assertThat(CODEBOOK.page("how")).hasValueSatisfying((page) -> assertThat(page.slug()).isEqualTo("how"));
		assertThat(CODEBOOK.page("how-long")).isEmpty();
	}

	@Test
	void anAnswerIsFoundByItsFinding() {
		assertThat(CODEBOOK.answer(new Slug("tingling")).label()).isEqualTo("Label of tingling");
		assertThat(CODEBOOK.has(new Slug("tingling"))).isTrue();
	}

	@Test
	void anUnknownFindingHasNoAnswer() {
		assertThat(CODEBOOK.has(new Slug("nerves"))).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> CODEBOOK.answer(new Slug("nerves")))
			.withMessage("No finding nerves");
	}

	@Test
	void chosenFindingsArePutInOrderEachOnce() {
		assertThat(CODEBOOK.choose(slugs("thirst", "knot", "thirst", "chest-pain")).findings())
			.containsExactlyElementsOf(slugs("chest-pain", "knot", "thirst"));
	}

	@Test
	void whatAnAnswerMeansAsWellIsAddedInOrderOnce() {
		Codebook codebook = new Codebook(List.of(page("b", false, many("q", "b", "x", "kidneys", "z"), question("p",
				"b", Choice.MANY, meaning("missed", "p", "kidneys"), meaning("cut-short", "p", "kidneys")))));

		assertThat(implied(codebook, "z", "missed")).containsExactlyElementsOf(slugs("kidneys", "z", "missed"));
		assertThat(implied(codebook, "kidneys", "missed", "cut-short"))
			.containsExactlyElementsOf(slugs("kidneys", "missed", "cut-short"));
		assertThat(implied(codebook, "kidneys", "z")).containsExactlyElementsOf(slugs("kidneys", "z"));
		assertThat(implied(codebook)).isEmpty();
	}

	private static List<Slug> implied(Codebook codebook, String... findings) {
		return codebook.withImplied(codebook.choose(slugs(findings))).findings();
	}

	@Test
	void medicinesAreTheChosenAnswersOfTheirQuestionButNone() {
		Codebook codebook = new Codebook(List.of(page("tablets", false,
				many("tablets", "tablets", "statin", "water-tablet", "no-tablets"), many("feel", "tablets", "knot"))));

		assertThat(codebook.medicines(codebook.choose(slugs("knot", "water-tablet", "statin"))))
			.extracting(Answer::code)
			.containsExactlyElementsOf(slugs("statin", "water-tablet"));
		assertThat(codebook.medicines(codebook.choose(slugs("knot", "no-tablets")))).isEmpty();
	}

	@Test
	void whatAnotherAnswerMeansMayBeLeftOut() {
		Codebook codebook = new Codebook(List.of(page("since", false, question("since", "since", Choice.ONE,
				answer("long", "since", null, null), meaning("childhood", "since", "long")))));

		assertThat(codebook.withoutMeant(codebook.choose(slugs("long", "childhood"))).findings())
			.containsExactlyElementsOf(slugs("childhood"));
		assertThat(codebook.withoutMeant(codebook.choose(slugs("long"))).findings())
			.containsExactlyElementsOf(slugs("long"));
	}

}
