package crampexplorer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SmallAnswersTests {

	private static final String LONG = "Cramps in the calf at night. ".repeat(100);

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/check/result");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@CsvSource({ "text/html;charset=UTF-8, 200", "application/json, 200", "application/problem+json, 400",
			"application/fhir+json, 422", "text/html, 404", "image/svg+xml, 200" })
	void textIsMadeSmallWhateverItAnswers(String type, int status) throws Exception {
		answer("gzip", type, LONG, status);
		assertThat(this.response.getStatus()).isEqualTo(status);
		assertThat(this.response.getContentType()).isEqualTo(type);
		assertThat(this.response.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(this.response.getHeader("Vary")).isEqualTo("Accept-Encoding");
		byte[] small = this.response.getContentAsByteArray();
		assertThat(small).hasSizeLessThan(LONG.length() / 4);
		assertThat(this.response.getContentLength()).isEqualTo(small.length);
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(small))) {
			assertThat(plain.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(LONG);
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "none, text/html, 100", "identity, text/html, 100", "gzip;q=0, text/html, 100",
					"gzip, image/png, 100", "gzip, application/octet-stream, 100", "gzip, none, 100",
					"gzip, text/html, 3" })
	void theRestIsSentAsItIs(String accepted, String type, int times) throws Exception {
		String text = LONG.substring(0, LONG.length() / 100 * times);
		answer(accepted, type, text, 200);
		assertThat(this.response.getHeader("Content-Encoding")).isNull();
		assertThat(this.response.getContentAsByteArray()).asString(StandardCharsets.UTF_8).isEqualTo(text);
	}

	/** So that nobody between sends the one form to who asks for the other. */
	@Test
	void thatItVariesIsToldToEveryone() throws Exception {
		answer(null, "text/html", LONG, 404);
		assertThat(this.response.getHeader("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void whatWillBeKeptIsLeftAsItIs() throws Exception {
		this.request.addHeader("Accept-Encoding", "gzip");
		MockFilterChain chain = new MockFilterChain();
		new SmallAnswers().doFilter(new AddressAlone(this.request), this.response, chain);
		assertThat(chain.getResponse()).isSameAs(this.response);
	}

	@Test
	void whatIsSmallAlreadyStaysAsItIs() throws Exception {
		this.response.setHeader("Content-Encoding", "br");
		answer("gzip, br", "text/html", LONG, 200);
		assertThat(this.response.getHeader("Content-Encoding")).isEqualTo("br");
		assertThat(this.response.getContentAsString()).isEqualTo(LONG);
	}

	private void answer(@Nullable String accepted, String type, String text, int status)
			throws ServletException, IOException {
		if (accepted != null) {
			this.request.addHeader("Accept-Encoding", accepted);
		}
		FilterChain chain = (request, response) -> {
			((HttpServletResponse) response).setStatus(status);
			response.setContentType(type);
			response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		};
		new SmallAnswers().doFilter(this.request, this.response, chain);
	}

}
