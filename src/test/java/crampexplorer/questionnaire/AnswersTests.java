package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.questionnaire.Answers.Hidden;
import crampexplorer.questionnaire.Prompt.Line;
import org.junit.jupiter.api.Test;

import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.page;
import static crampexplorer.questionnaire.Fixtures.prompt;
import static crampexplorer.questionnaire.Fixtures.put;
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
		assertThat(chosen("tingling", "no-nerve-signs").chosen().conflictsIn(prompt("nerves"))).isTrue();
	}

	@Test
	void noneOfTheseAloneIsNoConflict() {
		assertThat(chosen("no-nerve-signs", "thirst").chosen().conflictsIn(prompt("nerves"))).isFalse();
	}

	@Test
	void severalAnswersAreNoConflictWhereManyMayBeChosen() {
		assertThat(chosen("tingling", "numbness").chosen().conflictsIn(prompt("nerves"))).isFalse();
	}

	@Test
	void twoAnswersAreAConflictWhereOnlyOneMayBeChosen() {
		assertThat(chosen("seconds", "minutes").chosen().conflictsIn(prompt("how-long"))).isTrue();
		assertThat(chosen("seconds", "weekly").chosen().conflictsIn(prompt("how-long"))).isFalse();
		assertThat(chosen().chosen().conflictsIn(prompt("how-long"))).isFalse();
	}

	@Test
	void withoutSomeQuestionsTheAnswersOfTheOthersAreLeftInOrder() {
		assertThat(
				chosen("knot", "seconds", "weekly", "thirst").without(List.of(prompt("how-long"), prompt("how-often"))))
			.isEqualTo(chosen("knot", "thirst"));
	}

	@Test
	void withoutAQuestionItsScreeningLinesGoButNotWhatStandsBehindThem() {
		Answers answers = put(chosen("thirst", "tingling", "nerve-list"), "some-signs", "nerve-list");

		assertThat(answers.without(List.of(prompt("some-signs"))))
			.isEqualTo(put(chosen("tingling"), "some-signs", "nerve-list"));
	}

	@Test
	void aScreeningLineTickedIsNotNothing() {
		assertThat(chosen("nerve-list").isEmpty()).isFalse();
		assertThat(chosen("none-of-some-signs").isEmpty()).isFalse();
		assertThat(put(chosen(), "some-signs").isEmpty()).isTrue();
	}

	@Test
	void aScreeningLineIsChosenWhereItIsTickedOrItsListIsAnswered() {
		Line line = prompt("some-signs").lines().get(2);

		assertThat(line.list()).isEqualTo(prompt("nerve-list"));
		assertThat(chosen("nerve-list").chosen().has(line)).isTrue();
		assertThat(chosen("numbness").chosen().has(line)).isTrue();
		assertThat(chosen("none-of-nerve-list").chosen().has(line)).isTrue();
		assertThat(chosen("thirst", "none-of-some-signs").chosen().has(line)).isFalse();
	}

	@Test
	void aQuestionIsAnsweredByEachOfItsLines() {
		assertThat(chosen("thirst").answers(prompt("some-signs"))).isTrue();
		assertThat(chosen("none-of-some-signs").answers(prompt("some-signs"))).isTrue();
		assertThat(chosen("tingling").answers(prompt("some-signs"))).isTrue();
		assertThat(chosen("tingling").answers(prompt("general"))).isFalse();
	}

	@Test
	void noneOfTheseBesideAnAnswerBehindAScreeningLineIsAConflict() {
		assertThat(chosen("none-of-some-signs", "tingling").chosen().conflictsIn(prompt("some-signs"))).isTrue();
		assertThat(chosen("none-of-nerve-list", "tingling").chosen().conflictsIn(prompt("nerve-list"))).isTrue();
		assertThat(chosen("thirst", "nerve-list", "tingling").chosen().conflictsIn(prompt("some-signs"))).isFalse();
	}

	@Test
	void aQuestionThatIsPutIsMarkedWhereItIsLeftWithoutAnAnswer() {
		List<Prompt> both = List.of(prompt("how-long"), prompt("how-often"));

		Answers once = put(chosen("seconds"), "feel").asking(both);
		assertThat(once).isEqualTo(put(chosen("seconds"), "feel", "how-long", "left.how-often"));
		assertThat(once.asking(both)).isEqualTo(once);
		assertThat(put(chosen("weekly"), "feel", "how-long", "left.how-often").asking(both))
			.isEqualTo(put(chosen("weekly"), "feel", "left.how-long", "how-often"));
		assertThat(once.notAsking(both)).isEqualTo(put(chosen("seconds"), "feel"));
	}

	@Test
	void aQuestionWasPutWhetherItWasAnsweredOrLeft() {
		Answers answers = put(chosen("seconds"), "how-long", "left.how-often");

		assertThat(answers.wasPut(prompt("how-long"))).isTrue();
		assertThat(answers.wasPut(prompt("how-often"))).isTrue();
		assertThat(answers.wasPut(prompt("feel"))).isFalse();
	}

	@Test
	void onlyAnAnswerWhereItWasPutSettlesAQuestion() {
		assertThat(settles(put(chosen("thirst"), "some-signs"))).isTrue();
		assertThat(settles(put(chosen("thirst"), "left.some-signs"))).isFalse();
		assertThat(settles(put(chosen("thirst"), "some-signs", "left.some-signs"))).isFalse();
		assertThat(settles(put(chosen("thirst"), "left.some-signs", "some-signs"))).isFalse();
		assertThat(settles(put(chosen("thirst"), "general"))).isFalse();
		assertThat(settles(put(chosen("knot"), "some-signs"))).isFalse();
	}

	@Test
	void allOfItTravelsOnInHiddenFields() {
		assertThat(put(chosen("thirst", "knot", "nerve-list"), "feel", "left.how-long").hidden()).containsExactly(
				new Hidden("finding", "knot"), new Hidden("finding", "thirst"), new Hidden("finding", "nerve-list"),
				new Hidden("asked", "feel"), new Hidden("asked", "left.how-long"));
	}

	/** Whether what was not chosen of it is no longer open. */
	private static boolean settles(Answers answers) {
		return !INTERVIEW.knowledge().of(answers).open().contains(slugs("tingling").get(0));
	}

}
