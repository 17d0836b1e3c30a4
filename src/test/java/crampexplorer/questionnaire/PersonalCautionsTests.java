package crampexplorer.questionnaire;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static org.assertj.core.api.Assertions.assertThat;

class PersonalCautionsTests {

	private static final PersonalCaution KIDNEYS = caution("kidneys", "potassium", "thirst", "numbness");

	private static final PersonalCaution VEGAN = caution("vegan", PersonalCaution.ANIMAL_FOOD, "weekly");

	private static final PersonalCaution NOTE = caution("note", null, "knot");

	@Test
	void aCautionSaysWhatItIsAbout() {
		assertThat(KIDNEYS.title()).isEqualTo("Caution kidneys");
		assertThat(KIDNEYS.path()).isEqualTo("/cautions/kidneys");
		assertThat(KIDNEYS.withholds()).isEqualTo("potassium");
		assertThat(NOTE.withholds()).isNull();
	}

	@Test
	void anyOfItsAnswersCallsForACaution() {
		assertThat(KIDNEYS.appliesTo(chosen("knot", "thirst"))).isTrue();
		assertThat(KIDNEYS.appliesTo(chosen("numbness"))).isTrue();
		assertThat(KIDNEYS.appliesTo(chosen("knot", "fainted"))).isFalse();
	}

	@Test
	void aCautionIsSettledWhereEveryQuestionThatMayCallForItIsAnswered() {
		assertThat(KIDNEYS.isSettledBy(chosen("no-nerve-signs", "no-general-signs"), CODEBOOK)).isTrue();
		assertThat(KIDNEYS.isSettledBy(chosen("thirst", "tingling"), CODEBOOK)).isTrue();
		assertThat(KIDNEYS.isSettledBy(chosen("no-nerve-signs", "knot"), CODEBOOK)).isFalse();
		assertThat(KIDNEYS.isSettledBy(chosen("no-general-signs"), CODEBOOK)).isFalse();
	}

	@Test
	void onlyCautionsThatAnAnswerCallsForApply() {
		assertThat(cautions(KIDNEYS, VEGAN, NOTE).thatApplyTo(chosen("knot", "thirst"))).containsExactly(KIDNEYS, NOTE);
		assertThat(cautions(KIDNEYS, VEGAN, NOTE).thatApplyTo(chosen())).isEmpty();
	}

	@Test
	void foodIsSettledWhereEveryCautionIsThatMayMakeItUnsafe() {
		PersonalCautions cautions = cautions(KIDNEYS, caution("on-dialysis", PersonalCaution.ALL_FOOD, "ache"));

		assertThat(cautions.settleFood(chosen("no-nerve-signs", "no-general-signs", "knot"), CODEBOOK)).isTrue();
		assertThat(cautions.settleFood(chosen("no-nerve-signs", "no-general-signs"), CODEBOOK)).isFalse();
		assertThat(cautions.settleFood(chosen("knot"), CODEBOOK)).isFalse();
	}

	@Test
	void whatDoesNotMakeFoodUnsafeNeedNotBeSettled() {
		assertThat(cautions(VEGAN, NOTE).settleFood(chosen(), CODEBOOK)).isTrue();
	}

	private static PersonalCautions cautions(PersonalCaution... cautions) {
		return new PersonalCautions(() -> List.of(cautions));
	}

	private static PersonalCaution caution(String code, @Nullable String withholds, String... findings) {
		return new PersonalCaution(code, "Caution " + code, withholds, "/cautions/" + code, Set.of(findings));
	}

}
