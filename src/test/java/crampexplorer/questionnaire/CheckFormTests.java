package crampexplorer.questionnaire;

import java.util.Optional;

import crampexplorer.questionnaire.Go.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.put;
import static org.assertj.core.api.Assertions.assertThat;

class CheckFormTests {

	@Test
	void findingsOfBothNamesArePutInOrderEachOnce() {
		assertThat(read("finding=thirst", "finding.how-often=weekly", "finding=knot", "finding=thirst"))
			.contains(new CheckForm(chosen("knot", "weekly", "thirst"), new Go(Kind.NEXT, ""), false, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "finding=no-such-code", "finding=Knot", "finding=", "finding=knot,ache",
			"finding.how-long=no-such-code", "finding=some-signs", "finding=none-of-feel", "finding=none-of-signs" })
	void anUnknownCodeIsRefused(String parameter) {
		assertThat(read("finding=thirst", parameter)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "finding.how-long=weekly", "finding.no-such-question=weekly", "finding.how=weekly",
			"finding.=weekly", "finding.some-signs=tingling", "finding.nerve-list=thirst",
			"finding.nerve-list=none-of-some-signs" })
	void anAnswerUnderAnotherQuestionIsRefused(String parameter) {
		assertThat(read(parameter)).isEmpty();
	}

	@Test
	void linesAndNoneOfTheseOfTheShortWayAreReadAsFindingsAre() {
		assertThat(read("finding=none-of-nerve-list", "finding.some-signs=nerve-list", "finding.some-signs=thirst",
				"finding=nerve-list"))
			.map(CheckForm::answers)
			.contains(chosen("thirst", "nerve-list", "none-of-nerve-list"));
	}

	@Test
	void questionsThatWerePutAreReadEachOnce() {
		assertThat(read("finding=knot", "asked=feel", "asked=left.some-signs", "asked=nerve-list", "asked=feel"))
			.map(CheckForm::answers)
			.contains(put(chosen("knot"), "feel", "left.some-signs", "nerve-list"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "asked=no-such-question", "asked=", "asked=knot", "asked=signs", "asked=left.",
			"asked=left.no-such-question", "asked=left.left.feel", "asked=feel,nerve-list" })
	void anUnknownQuestionIsRefused(String parameter) {
		assertThat(read("asked=feel", parameter)).isEmpty();
	}

	@Test
	void notSureIsNoFinding() {
		assertThat(read("finding.how-long=not-sure", "finding.how-often=weekly"))
			.contains(new CheckForm(chosen("weekly"), new Go(Kind.NEXT, ""), false, true));
		assertThat(read("finding=not-sure")).contains(new CheckForm(chosen(), new Go(Kind.NEXT, ""), false, true));
		assertThat(read("finding.how-often=weekly")).map(CheckForm::unsure).contains(false);
	}

	@Test
	void notSureIsNoFindingAndNeedsAQuestion() {
		assertThat(read("finding.how-long=not-sure", "finding=knot")).map(CheckForm::unsure).contains(true);
		assertThat(read("finding.no-such-question=not-sure")).isEmpty();
	}

	@Test
	void whatIsNoFindingIsPassedOver() {
		assertThat(read("findings=no-such-code", "other=knot")).map(CheckForm::answers).contains(chosen());
	}

	@Test
	void withoutAButtonItMeansWhatThePageSays() {
		assertThat(CheckForm.read(parameters(), INTERVIEW, Kind.SHOW)).map(CheckForm::go)
			.contains(new Go(Kind.SHOW, ""));
	}

	@Test
	void theButtonIsRead() {
		assertThat(read("go=skip")).map(CheckForm::go).contains(new Go(Kind.SKIP, ""));
	}

	@Test
	void anUnknownButtonOrTwoAreRefused() {
		assertThat(read("go=no-such-button")).isEmpty();
		assertThat(read("go=next", "go=next")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "how", "all", "emergency", "cramps", "more", "more-2" })
	void aChangeLeadsToAPageThatAsks(String page) {
		assertThat(read("go=change:" + page)).map(CheckForm::go).contains(new Go(Kind.CHANGE, page));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "answers", "result", "summary", "no-such-page", "some-signs", "more-1", "more-10" })
	void aChangeOfAnyOtherPageIsRefused(String page) {
		assertThat(read("go=change:" + page)).isEmpty();
	}

	@Test
	void itSaysWhetherThePageWasOpenedToChangeIt() {
		assertThat(read("returning=answers")).map(CheckForm::returning).contains(true);
		assertThat(read()).map(CheckForm::returning).contains(false);
	}

	private static Optional<CheckForm> read(String... parameters) {
		return CheckForm.read(parameters(parameters), INTERVIEW, Kind.NEXT);
	}

	private static MultiValueMap<String, String> parameters(String... parameters) {
		MultiValueMap<String, String> map = new LinkedMultiValueMap<>();
		for (String parameter : parameters) {
			int equals = parameter.indexOf('=');
			map.add(parameter.substring(0, equals), parameter.substring(equals + 1));
		}
		return map;
	}

}
