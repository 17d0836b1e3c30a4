package crampexplorer.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssessmentRequestTests {

	private static final int MOST_BYTES = 65_536;

	@Test
	void findingsAreReadAsTheyStand() throws IOException {
		assertThat(AssessmentRequest.findings(stream("{\"findings\": [\"thirst\", \"knot\", \"thirst\"]}"), CODEBOOK))
			.containsExactlyElementsOf(slugs("thirst", "knot", "thirst"));
		assertThat(AssessmentRequest.findings(stream("{\"findings\": []}"), CODEBOOK)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "`` | The body is not a JSON object",
			"null | The body is not a JSON object", "[] | The body is not a JSON object",
			"{\"findings\": [ | The body is not well-formed JSON", "{findings: []} | The body is not well-formed JSON",
			"{\"findings\": []} [] | The body is not well-formed JSON",
			"{\"findings\": [], \"findings\": []} | A property stands there twice",
			"{\"findings\": [], \"extra\": 1} | The only property is 'findings'",
			"{\"finding\": []} | The only property is 'findings'", "{} | 'findings' is missing",
			"{\"findings\": null} | 'findings' is not a list", "{\"findings\": \"knot\"} | 'findings' is not a list",
			"{\"findings\": [\"knot\", 1]} | 'findings[1]' is not a string",
			"{\"findings\": [null]} | 'findings[0]' is not a string",
			"{\"findings\": [\"knot\", \"ache\", \"no-such-code\"]} | 'findings[2]' is not a code of the codebook",
			"{\"findings\": [\"Knot\"]} | 'findings[0]' is not a code of the codebook" })
	void aMistakeIsTold(String body, String reason) {
		assertRefused(body, HttpStatus.BAD_REQUEST, reason);
	}

	@Test
	void aBodyOf64KilobytesIsTakenAndOneByteMoreIsNot() throws IOException {
		String body = "{\"findings\": [\"knot\"]}";
		String largest = body + " ".repeat(MOST_BYTES - body.length());

		assertThat(AssessmentRequest.findings(stream(largest), CODEBOOK)).containsExactlyElementsOf(slugs("knot"));
		assertRefused(largest + " ", HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 64 kB");
	}

	private static void assertRefused(String body, HttpStatus status, String reason) {
		assertThatExceptionOfType(ErrorResponseException.class)
			.isThrownBy(() -> AssessmentRequest.findings(stream(body), CODEBOOK))
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
