package crampexplorer.questionnaire;

import java.util.Optional;

import crampexplorer.questionnaire.Go.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static org.assertj.core.api.Assertions.assertThat;

class CheckFormTests {

	@Test
	void findingsOfBothNamesArePutInOrderEachOnce() {
		assertThat(read("finding=thirst", "finding.how-often=weekly", "finding=knot", "finding=thirst"))
			.contains(new CheckForm(chosen("knot", "weekly", "thirst"), new Go(Kind.NEXT, ""), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "finding=no-such-code", "finding=Knot", "finding=", "finding=knot,ache",
			"finding.how-long=no-such-code" })
	void anUnknownCodeIsRefused(String parameter) {
		assertThat(read("finding=thirst", parameter)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "finding.how-long=weekly", "finding.no-such-question=weekly", "finding.how=weekly",
			"finding.=weekly" })
	void anAnswerUnderAnotherQuestionIsRefused(String parameter) {
		assertThat(read(parameter)).isEmpty();
	}

	@Test
	void whatIsNoFindingIsPassedOver() {
		assertThat(read("findings=no-such-code", "other=knot")).map(CheckForm::answers).contains(chosen());
	}

	@Test
	void withoutAButtonItMeansWhatThePageSays() {
		assertThat(CheckForm.read(parameters(), CODEBOOK, Kind.SHOW)).map(CheckForm::go)
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
	@ValueSource(strings = { "how", "all" })
	void aChangeLeadsToAPageThatAsks(String page) {
		assertThat(read("go=change:" + page)).map(CheckForm::go).contains(new Go(Kind.CHANGE, page));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "answers", "result", "summary", "no-such-page" })
	void aChangeOfAnyOtherPageIsRefused(String page) {
		assertThat(read("go=change:" + page)).isEmpty();
	}

	@Test
	void itSaysWhetherThePageWasOpenedToChangeIt() {
		assertThat(read("returning=answers")).map(CheckForm::returning).contains(true);
		assertThat(read()).map(CheckForm::returning).contains(false);
	}

	private static Optional<CheckForm> read(String... parameters) {
		return CheckForm.read(parameters(parameters), CODEBOOK, Kind.NEXT);
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
