package crampexplorer.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers in each of the ways in which they come: a form, JSON, a code. */
@SpringBootTest
@Tag("fuzz")
class AnswersFuzz {

	/**
	 * All that is told of a mistake: its kind, and its place. Nothing that was sent is
	 * repeated.
	 */
	private static final String TOLD = "ProblemDetail\\[.*properties='\\{errors=\\[(Mistake\\[problem=\\w+, "
			+ "detail=[\\w' \\[\\]-]+, pointer=#(/(findings|asked)(/\\d+)?)?](, )?)+](, more=\\d+)?}'.*";

	@Autowired
	private Interview interview;

	@Autowired
	private Journey journey;

	@Autowired
	private Assessor assessor;

	@Autowired
	private AnswerCodes codes;

	@FuzzTest(maxDuration = "10m")
	void aFormIsReadOrRefused(byte[] body) {
		CheckForm.read(form(new String(body, StandardCharsets.UTF_8)), this.interview, Go.Kind.NEXT)
			.ifPresent((form) -> {
				for (String page : new String[] { "emergency", "today", "feel", "answers", Journey.RESULT }) {
					assertThat(this.journey.step(page, form).view()).isNotNull();
				}
				assertComeBack(form.answers());
			});
	}

	@FuzzTest(maxDuration = "10m")
	void jsonIsReadOrRefused(byte[] body) throws IOException {
		try {
			assertComeBack(AssessmentRequest.answers(new ByteArrayInputStream(body), this.interview));
		}
		catch (ErrorResponseException ex) {
			assertThat(ex.getStatusCode().is4xxClientError()).isTrue();
			assertThat(ex.getBody().toString()).matches(TOLD);
		}
	}

	@FuzzTest(maxDuration = "10m")
	void aCodeIsReadOrRefused(byte[] bytes) {
		String typed = new String(bytes, StandardCharsets.UTF_8);
		AnswerCode.Reading reading = this.codes.read(typed);
		if (reading.problem() == null) {
			assertComeBack(this.codes.answers(reading));
		}
		else {
			assertThat(reading.chosen()).isEmpty();
		}
	}

	/** Whatever was answered gets a level, and its code brings the same level back. */
	private void assertComeBack(Answers answers) {
		AnswerCode.Reading reading = this.codes.read(this.codes.of(this.interview.knowledge().of(answers)).groups());
		assertThat(reading.problem()).isNull();
		assertThat(this.assessor.level(this.codes.answers(reading))).isEqualTo(this.assessor.level(answers));
	}

	/** As a browser would have sent it. */
	private static MultiValueMap<String, String> form(String body) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (String pair : body.split("&")) {
			String[] parts = pair.split("=", 2);
			try {
				form.add(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
						(parts.length > 1) ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
			}
			catch (IllegalArgumentException ex) {
				// Tomcat refuses the whole form
				return new LinkedMultiValueMap<>();
			}
		}
		return form;
	}

}
