package crampexplorer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import jakarta.servlet.ServletException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses and headers, past what Tomcat looks at. */
@SpringBootTest
@Tag("fuzz")
class AddressFuzz {

	@Autowired
	private Places places;

	@Autowired
	private Gate gate;

	@FuzzTest(maxDuration = "10m")
	void anAddressIsPassedOnOrRefused(byte[] bytes) throws ServletException, IOException {
		String address = new String(bytes, StandardCharsets.UTF_8);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		request.setServletPath(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.gate.doFilter(request, response, new MockFilterChain());
		assertThat(response.getStatus()).isIn(200, 400);
		boolean mayHoldAnswers = address.matches("(?s)/(check|search|api|fhir)(/.*)?");
		assertThat(this.places.isPrivate(address))
			.isEqualTo(mayHoldAnswers && this.places.at(address).map(Place::isPrivate).orElse(true));
		this.places.choices(address);
	}

	@FuzzTest(maxDuration = "10m")
	void aListOfEncodingsIsRead(byte[] bytes) {
		String accepted = new String(bytes, StandardCharsets.UTF_8);
		Gzip.isTaken(accepted);
	}

}
