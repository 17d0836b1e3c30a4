package crampexplorer.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.PersonalCaution.WayLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.put;
import static org.assertj.core.api.Assertions.assertThat;

class PersonalCautionsTests {

	private static final PersonalCaution KIDNEYS = caution("kidneys", "potassium", "thirst", "numbness");

	private static final PersonalCaution VEGAN = caution("vegan", PersonalCaution.ANIMAL_FOOD, "weekly");

	private static final PersonalCaution NOTE = caution("note", null, "knot");

	private static final PersonalCaution WAYS = withWays("ways", "potassium", null, line(0, 0, "knot"),
			line(1, 0, "thirst"), line(1, 1, "weekly"), line(1, 1, "daily"));

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
	void everyLineOfOneOfItsWaysMustHaveAnAnswer() {
		assertThat(WAYS.appliesTo(chosen("knot"))).isTrue();
		assertThat(WAYS.appliesTo(chosen("thirst", "weekly"))).isTrue();
		assertThat(WAYS.appliesTo(chosen("thirst", "daily"))).isTrue();
		assertThat(WAYS.appliesTo(chosen("thirst", "ache"))).isFalse();
		assertThat(WAYS.appliesTo(chosen("weekly"))).isFalse();
	}

	@Test
	void everyQuestionOfEveryWayMustBeAnsweredToSettleIt() {
		assertThat(WAYS.isSettled(INTERVIEW.knowledge().of(chosen("no-feeling", "no-general-signs", "daily")).open()))
			.isTrue();
		assertThat(WAYS.isSettled(INTERVIEW.knowledge().of(chosen("no-feeling", "no-general-signs")).open())).isFalse();
		assertThat(WAYS.isSettled(INTERVIEW.knowledge().of(chosen("no-feeling", "daily")).open())).isFalse();
	}

	@Test
	void aCautionGivesWayWhereTheOtherHoldsToo() {
		PersonalCaution milder = withWays("milder", null, "note", line(0, 0, "weekly"));
		PersonalCautions cautions = cautions(NOTE, milder);

		assertThat(milder.unless()).isEqualTo("note");
		assertThat(cautions.thatApplyTo(chosen("knot", "weekly"))).containsExactly(NOTE);
		assertThat(cautions.thatApplyTo(chosen("weekly"))).containsExactly(milder);
		assertThat(cautions.thatApplyTo(chosen("knot"))).containsExactly(NOTE);
	}

	@Test
	void aCautionIsSettledWhereEveryQuestionThatMayCallForItIsAnswered() {
		assertThat(KIDNEYS.isSettled(INTERVIEW.knowledge().of(chosen("no-nerve-signs", "no-general-signs")).open()))
			.isTrue();
		assertThat(KIDNEYS.isSettled(INTERVIEW.knowledge().of(chosen("thirst", "tingling")).open())).isTrue();
		assertThat(KIDNEYS.isSettled(INTERVIEW.knowledge().of(chosen("no-nerve-signs", "knot")).open())).isFalse();
		assertThat(KIDNEYS.isSettled(INTERVIEW.knowledge().of(chosen("no-general-signs")).open())).isFalse();
	}

	@Test
	void whatWasAskedInShortSettlesACautionAndAListThatIsOpenDoesNot() {
		assertThat(KIDNEYS.isSettled(INTERVIEW.knowledge().of(put(chosen("none-of-some-signs"), "some-signs")).open()))
			.isTrue();
		assertThat(
				KIDNEYS.isSettled(INTERVIEW.knowledge().of(put(chosen("thirst", "nerve-list"), "some-signs")).open()))
			.isFalse();
	}

	@Test
	void onlyCautionsThatAnAnswerCallsForApply() {
		assertThat(cautions(KIDNEYS, VEGAN, NOTE).thatApplyTo(chosen("knot", "thirst"))).containsExactly(KIDNEYS, NOTE);
		assertThat(cautions(KIDNEYS, VEGAN, NOTE).thatApplyTo(chosen())).isEmpty();
	}

	@Test
	void foodIsSettledWhereEveryCautionIsThatMayMakeItUnsafe() {
		PersonalCautions cautions = cautions(KIDNEYS, caution("on-dialysis", PersonalCaution.ALL_FOOD, "ache"));

		assertThat(cautions
			.settleFood(INTERVIEW.knowledge().of(chosen("no-nerve-signs", "no-general-signs", "knot")).open()))
			.isTrue();
		assertThat(cautions.settleFood(INTERVIEW.knowledge().of(chosen("no-nerve-signs", "no-general-signs")).open()))
			.isFalse();
		assertThat(cautions.settleFood(INTERVIEW.knowledge().of(chosen("knot")).open())).isFalse();
	}

	@Test
	void whatDoesNotMakeFoodUnsafeNeedNotBeSettled() {
		assertThat(cautions(VEGAN, NOTE).settleFood(INTERVIEW.knowledge().of(chosen()).open())).isTrue();
	}

	private static PersonalCautions cautions(PersonalCaution... cautions) {
		return new PersonalCautions(() -> List.of(cautions));
	}

	private static PersonalCaution caution(String code, @Nullable String withholds, String... findings) {
		return withWays(code, withholds, null,
				Stream.of(findings).map((finding) -> line(0, 0, finding)).toArray(WayLine[]::new));
	}

	private static PersonalCaution withWays(String code, @Nullable String withholds, @Nullable String unless,
			WayLine... lines) {
		return new PersonalCaution(code, "Caution " + code, withholds, unless, "/cautions/" + code, Set.of(lines));
	}

	private static WayLine line(int way, int line, String finding) {
		return new WayLine(way, line, new Slug(finding));
	}

}
