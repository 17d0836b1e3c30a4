package crampexplorer.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityHeadersTests {

	/** A promise of TLS is made only by TLS. */
	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "true, max-age=31536000", "false, none" })
	void browsersAreToldToComeByTlsWhereTheyDid(boolean secure, String told) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		MockHttpServletResponse response = new MockHttpServletResponse();
		request.setSecure(secure);
		SecurityHeaders.set(request, response);
		assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo(told);
		assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
	}

}
