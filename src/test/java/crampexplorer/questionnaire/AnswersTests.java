package crampexplorer.questionnaire;

import org.junit.jupiter.api.Test;

import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.page;
import static crampexplorer.questionnaire.Fixtures.question;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	@Test
	void nothingChosenIsEmpty() {
		assertThat(chosen().isEmpty()).isTrue();
		assertThat(chosen("knot").isEmpty()).isFalse();
	}

	@Test
	void anAnswerIsThereWhereItWasChosen() {
		Answer tingling = question("nerves").answers().get(0);

		assertThat(chosen("knot", "tingling").has(tingling)).isTrue();
		assertThat(chosen("knot", "numbness").has(tingling)).isFalse();
	}

	@Test
	void onlyTheChosenAnswersOfAQuestionAnswerIt() {
		assertThat(chosen("knot", "numbness", "tingling").to(question("nerves"))).extracting(Answer::code)
			.containsExactlyElementsOf(slugs("tingling", "numbness"));
		assertThat(chosen("knot").to(question("nerves"))).isEmpty();
		assertThat(chosen("knot", "numbness").answers(question("nerves"))).isTrue();
		assertThat(chosen("knot").answers(question("nerves"))).isFalse();
	}

	@Test
	void oneQuestionAnsweredAnswersItsPage() {
		assertThat(chosen("thirst").answers(page("health"))).isTrue();
		assertThat(chosen("knot").answers(page("health"))).isFalse();
	}

	@Test
	void noneOfTheseBesideAnotherAnswerIsAConflict() {
		assertThat(chosen("tingling", "no-nerve-signs").conflictIn(question("nerves"))).isTrue();
	}

	@Test
	void noneOfTheseAloneIsNoConflict() {
		assertThat(chosen("no-nerve-signs", "thirst").conflictIn(question("nerves"))).isFalse();
	}

	@Test
	void severalAnswersAreNoConflictWhereManyMayBeChosen() {
		assertThat(chosen("tingling", "numbness").conflictIn(question("nerves"))).isFalse();
	}

	@Test
	void twoAnswersAreAConflictWhereOnlyOneMayBeChosen() {
		assertThat(chosen("seconds", "minutes").conflictIn(question("how-long"))).isTrue();
		assertThat(chosen("seconds", "weekly").conflictIn(question("how-long"))).isFalse();
		assertThat(chosen().conflictIn(question("how-long"))).isFalse();
	}

	@Test
	void withoutAPageTheAnswersOfTheOthersAreLeftInOrder() {
		assertThat(chosen("knot", "seconds", "weekly", "thirst").without(page("how")))
			.isEqualTo(chosen("knot", "thirst"));
	}

}
