package crampexplorer.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AssessmentRequestTests {

	private static final int MOST_BYTES = 65_536;

	@Test
	void findingsAreReadAsTheyStand() throws IOException {
		assertThat(AssessmentRequest.answers(stream("{\"findings\": [\"thirst\", \"knot\", \"thirst\"]}"), INTERVIEW)
			.findings()).containsExactlyElementsOf(slugs("knot", "thirst"));
		assertThat(AssessmentRequest.answers(stream("{\"findings\": []}"), INTERVIEW).isEmpty()).isTrue();
	}

	@Test
	void screeningLinesAndQuestionsThatWerePutAreReadToo() throws IOException {
		Answers answers = AssessmentRequest.answers(
				stream("{\"findings\": [\"knot\", \"nerve-list\"], \"asked\": [\"feel\", \"some-signs\"]}"), INTERVIEW);

		assertThat(answers.findings()).containsExactlyElementsOf(slugs("knot"));
		assertThat(answers.screened()).containsExactlyElementsOf(slugs("nerve-list"));
		assertThat(answers.asked()).containsExactly("feel", "some-signs");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "`` | The body is not a JSON object",
			"null | The body is not a JSON object", "[] | The body is not a JSON object",
			"{\"findings\": [ | The body is not well-formed JSON", "{findings: []} | The body is not well-formed JSON",
			"{\"findings\": []} [] | The body is not well-formed JSON",
			"{\"findings\": [], \"findings\": []} | A property stands there twice",
			"{\"findings\": [], \"extra\": 1} | The only properties are 'findings' and 'asked'",
			"{\"finding\": []} | The only properties are 'findings' and 'asked'", "{} | 'findings' is missing",
			"{\"findings\": [], \"asked\": [\"no-such-question\"]} | 'asked[0]' is not a question of the codebook",
			"{\"findings\": [], \"asked\": null} | 'asked' is not a list",
			"{\"findings\": null} | 'findings' is not a list", "{\"findings\": \"knot\"} | 'findings' is not a list",
			"{\"findings\": [\"knot\", 1]} | 'findings[1]' is not a string",
			"{\"findings\": [null]} | 'findings[0]' is not a string",
			"{\"findings\": [\"knot\", \"ache\", \"no-such-code\"]} | 'findings[2]' is not a code of the codebook",
			"{\"findings\": [\"Knot\"]} | 'findings[0]' is not a code of the codebook" })
	void aMistakeIsTold(String body, String reason) {
		assertRefused(body, HttpStatus.BAD_REQUEST, reason);
	}

	@Test
	void allMistakesAreToldAtOnceInOrder() {
		assertThat(told(
				"{\"x\": 1, \"findings\": [\"knot\", 1, \"no-such-code\"], \"asked\": [\"feel\", \"knot\"], \"y\": 2}"))
			.containsExactly("unknown-property #", "unknown-property #", "not-a-string #/findings/1",
					"unknown-code #/findings/2", "unknown-question #/asked/1");
		assertThat(told("{\"asked\": 1}")).containsExactly("missing-property #", "not-a-list #/asked");
		assertThat(told("[]")).containsExactly("not-an-object #");
		assertThat(told("{")).containsExactly("not-json #");
		assertThat(told("{\"findings\": [], \"findings\": [1]}")).containsExactly("doubled-property #");
		assertThat(told("{\"findings\": []}" + " ".repeat(MOST_BYTES))).containsExactly("too-large #");
	}

	/** An answer must not be many times as long as what was sent. */
	@Test
	void ofVeryManyMistakesAHundredAreToldAndTheRestAreCounted() {
		String body = "{\"findings\": [" + "1,".repeat(29_999) + "1]}";
		assertThat(told(body)).hasSize(100);
		assertThat(problem(body).getProperties()).containsEntry("more", 29_900);
		assertThat(problem("{\"findings\": [" + "1,".repeat(99) + "1]}").getProperties()).doesNotContainKey("more");
	}

	/** The kind and the place of each mistake. */
	private static List<String> told(String body) {
		List<String> told = new ArrayList<>();
		new JsonMapper().valueToTree(problem(body).getProperties()).get("errors").forEach((error) -> {
			assertThat(error.get("detail").stringValue()).isNotBlank();
			told.add(error.get("type").stringValue().replace("/developers#", "") + " "
					+ error.get("pointer").stringValue());
		});
		return told;
	}

	private static ProblemDetail problem(String body) {
		ErrorResponseException refused = catchThrowableOfType(ErrorResponseException.class,
				() -> AssessmentRequest.answers(stream(body), INTERVIEW));
		return refused.getBody();
	}

	@Test
	void aBodyOf64KilobytesIsTakenAndOneByteMoreIsNot() throws IOException {
		String body = "{\"findings\": [\"knot\"]}";
		String largest = body + " ".repeat(MOST_BYTES - body.length());

		assertThat(AssessmentRequest.answers(stream(largest), INTERVIEW).findings())
			.containsExactlyElementsOf(slugs("knot"));
		assertRefused(largest + " ", HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 kB");
	}

	private static void assertRefused(String body, HttpStatus status, String reason) {
		assertThatExceptionOfType(ErrorResponseException.class)
			.isThrownBy(() -> AssessmentRequest.answers(stream(body), INTERVIEW))
			.satisfies((ex) -> {
				assertThat(ex.getStatusCode()).isEqualTo(status);
				assertThat(ex.getBody().getStatus()).isEqualTo(status.value());
				assertThat(ex.getBody().getDetail()).isEqualTo(reason);
			});
	}

	private static ByteArrayInputStream stream(String body) {
		return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
	}

}
