package crampexplorer.web;

import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** What a visitor sees, and a log keeps, when something here is broken. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ErrorPagesTests.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@LocalServerPort
	private int port;

	@Test
	void aFailureGivesACalmPageAndALogWithoutItsMessage(CapturedOutput output) {
		assertCalm("/broken/code");
		assertThat(output).contains("A page failed: java.lang.IllegalStateException", "ErrorPagesTests")
			.doesNotContain("zqxmarker");
	}

	@Test
	void aBrokenTemplateGivesTheSamePageAndNoHalfOne(CapturedOutput output) {
		assertCalm("/broken/template");
		assertThat(output).contains("A page failed: ").doesNotContain("zqxmarker");
	}

	@Test
	void aFailureOfTheJsonIsAProblem() {
		var answer = new Site(this.port).get("/api/broken");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).doesNotContain("zqxmarker", "Exception");
	}

	private void assertCalm(String path) {
		var answer = new Site(this.port).get(path);
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("There is a problem with this site");
		assertThat(answer.body()).contains("112, 911 or 999").doesNotContain("zqxmarker", "Exception");
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
	}

	/** Fails when a template asks it for anything. */
	public static class BrokenPage {

		public String getEmergency() {
			throw new IllegalStateException("zqxmarker");
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	@Controller
	static class Broken {

		@GetMapping({ "/broken/code", "/api/broken" })
		String code() {
			throw new IllegalStateException("zqxmarker");
		}

		@GetMapping("/broken/template")
		String template(Model model) {
			model.addAttribute("page", new BrokenPage());
			return "web/home";
		}

	}

}
