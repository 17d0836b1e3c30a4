package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.Site;
import crampexplorer.evidence.Slug;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A code that is typed in brings the answers back, and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class CodePageTests {

	private static final String[] ANSWERS = { "no-emergency-signs", "no-today-signs", "foot", "at-night",
			"takes-diuretic", "new-medicine" };

	@Autowired
	private Interview interview;

	@LocalServerPort
	private int port;

	private Site site = new Site(0);

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theCodeOfAResultLeadsBackToIt() {
		Document result = this.site.press("result", "result", ANSWERS);
		Document again = read(result.expectFirst(".code > p").text());
		assertThat(again.title()).isEqualTo(result.title());
		assertThat(hidden(again)).containsExactlyInAnyOrder(ANSWERS).isEqualTo(hidden(result));
		assertThat(again.select(".factor h3").eachText()).isEqualTo(result.select(".factor h3").eachText());
	}

	@Test
	void theSummaryHoldsTheSameCode() {
		assertThat(this.site.press("summary", "next", ANSWERS).expectFirst(".code > p").text())
			.isEqualTo(this.site.press("result", "result", ANSWERS).expectFirst(".code > p").text());
	}

	@Test
	void thePictureIsThatOfTheCodeAlone() {
		Document result = this.site.press("result", "result", ANSWERS);
		assertThat(result.expectFirst(".qr path").attr("d"))
			.isEqualTo(QrPicture.of(result.expectFirst(".code > p").text().replace(" ", "")).path());
	}

	@ParameterizedTest
	@CsvSource({ "'', Type your code", "AB!, A code holds only letters", "7, comes from other questions" })
	void whatCannotBeReadIsToldInPlainWords(String typed, String words) {
		Document page = read(typed);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.expectFirst(".errors a").attr("href")).isEqualTo("#code");
		assertThat(page.expectFirst("#code").attr("aria-describedby")).contains("code-error");
		assertThat(page.expectFirst("#code").val()).isEqualTo(typed);
		if (!typed.equals("7")) {
			assertThat(page.expectFirst(".errors").text()).contains(words);
		}
	}

	@Test
	void aMistypedCodeIsRefused() {
		String code = this.site.press("result", "result", ANSWERS).expectFirst(".code > p").text();
		char wrong = (code.charAt(5) == 'A') ? 'B' : 'A';
		assertThat(read(code.substring(0, 5) + wrong + code.substring(6)).expectFirst(".errors").text())
			.contains("A letter is wrong, or two have changed places");
		assertThat(read(code.substring(1)).select(".errors")).hasSize(1);
		assertThat(read(code + "0").expectFirst(".errors").text()).contains("too few or too many");
	}

	@Test
	void aCodeOfAnEmergencyStopsAsItsAnswersDo(CapturedOutput output) {
		AnswerCodes codes = new AnswerCodes(this.interview);
		String code = codes.of(this.interview.knowledge().of(new Answers(List.of(new Slug("dark-urine"))))).groups();
		assertThat(read(code).expectFirst("h1").text()).contains("Call your emergency number now");
		assertThat(output).doesNotContain(code, "dark-urine");
	}

	@Test
	void aCodeStandsInNoAddress() {
		assertThat(this.site.post("/check/code?code=AB12", "code=AB12").statusCode()).isEqualTo(400);
		assertThat(this.site.get("/check/code?code=AB12").body()).doesNotContain("AB12");
		assertThat(this.site.page("/check/code").expectFirst("main form").attr("method")).isEqualTo("post");
	}

	@Test
	void aLongOrDoubledFieldIsAnsweredCalmly() {
		assertThat(read("A".repeat(5000)).expectFirst("#code").val()).hasSize(100);
		assertThat(this.site.post("/check/code", "code=A", "code=B").statusCode()).isEqualTo(200);
		assertThat(this.site.post("/check/code").statusCode()).isEqualTo(200);
	}

	private Document read(String code) {
		return Site.parse(this.site.post("/check/code", "code=" + code));
	}

	private static List<String> hidden(Document page) {
		return page.select("input[name=finding]").eachAttr("value");
	}

}
