package crampexplorer.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent: a calm page or problem details, no 500, and nothing of it in a log.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class BadInputTests {

	private static final String MARKER = "zqxmarker";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nope", "/nutrients/zqxmarker", "/causes/ZqxMarker", "/foods/..zqxmarker",
			"/foods?nutrient=zqxmarker", "/sources/zqxmarker", "/sources/Zqxmarker", "/sources/trial?page=99",
			"/sources/trial?page=0", "/how-it-works/rules?level=zqxmarker", "/how-it-works/rules?level=self-care",
			"/how-it-works/rules?part=zqxmarker", "/check/zqxmarker", "/nutrients//magnesium", "/error",
			"/nutrients/magnesium/zqxmarker", "/zqxmarker.html", "/css/zqxmarker.css" })
	void unknownPagesAre404(String path, CapturedOutput output) {
		var answer = this.site.get(path);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("Page not found");
		assertThat(answer.body()).contains("112, 911 or 999").doesNotContain(MARKER);
		assertThat(output).doesNotContainIgnoringCase(MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nutrients/%zzzqxmarker", "/causes/a%2Fzqxmarker", "/%00zqxmarker", "/a%ffzqxmarker",
			"/zqxmarker<x>", "/css/../../zqxmarker", "/zqxmarker|x", "/zqxmarker\\x", "/../../zqxmarker",
			"/search?q=%zzzqxmarker", "/foods?nutrient=%zzzqxmarker", "/foods?%=zqxmarker", "/;zqxmarker%",
			"/nutrients/magnesium;zqxmarker=%zz", "/check/feel;%", "/robots.txt;==zqxmarker%;a",
			"/api/v1/assessments;%zqxmarker" })
	void malformedAddressesAreAnsweredCalmly(String target, CapturedOutput output) throws IOException {
		String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertCalm(answer, output);
	}

	/** By Tomcat alone, by an error page of the site, by a page that is kept, by none. */
	@ParameterizedTest
	@CsvSource({ "GET, /%zz, 400", "GET, /;%, 400", "TRACE, /, 405", "GET, /WEB-INF/zqxmarker, 404", "OPTIONS, *, 200",
			"OPTIONS, /, 200", "GET, /, 200", "HEAD, /, 200", "HEAD, /robots.txt;==x%;a, 400", "PUT, /, 405",
			"GET, /causes/, 308", "DELETE, /check/feel, 405", "GET, /search?q=%zz, 400", "GET, /api/v1/next, 405",
			"POST, /api/v1/rules, 405", "GET, /api/v1/questionnaire, 200", "OPTIONS, /api/v1/rules, 200",
			"GET, /api/v1/zqxmarker, 404", "GET, /openapi.json, 200", "GET, /actuator/health/liveness, 200" })
	void everyAnswerHasTheHeaders(String method, String target, int status) throws IOException {
		String answer = raw(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Security-Policy: default-src 'none'", "Referrer-Policy: no-referrer",
					"X-Content-Type-Options: nosniff", "Cross-Origin-Opener-Policy: same-origin",
					"Cross-Origin-Resource-Policy: same-origin", "Permissions-Policy: ")
			.doesNotContain("Strict-Transport-Security");
	}

	@ParameterizedTest
	@CsvSource({ "POST, /check/feel, 413", "DELETE, /, 413", "PUT, /nutrients, 413", "PATCH, /check/feel, 413",
			"GET, /search?q=a, 413", "POST, /api/v1/next, 413", "POST, /nope, 413", "GET, /about, 413",
			"HEAD, /robots.txt, 413" })
	void aLargeBodyOfAnyMethodIsNotRead(String method, String target, int status) throws IOException {
		String answer = raw(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 400000000\r\n\r\nfinding=%");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DELETE", "PUT", "PATCH" })
	void aFormOfAnotherMethodIsNotRead(String method) throws IOException {
		String answer = raw(method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1\r\n\r\n%");
		assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: GET");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=a", "/about", "/check", "/nope", "/api/v1/next", "/sources.bib" })
	void aStrangeWishForATypeIsNoCauseForALog(String path, CapturedOutput output) {
		int before = output.length();
		for (String wish : new String[] { "zqxmarker", "text/;;zqxmarker", "application/zqxmarker", "*/html" }) {
			assertThat(this.site.send(this.site.request(path).header("Accept", wish).GET()).statusCode())
				.isLessThan(500);
		}
		assertThat(output.toString().substring(before)).doesNotContain("WARN", "ERROR", MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "FOO /zqxmarker HTTP/1.1\r\nHost: localhost\r\n",
			"POST /nutrients?zqxmarker HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
			"PUT /check/feel HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
			"TRACE /zqxmarker HTTP/1.1\r\nHost: localhost\r\n", "GET /zqxmarker HTTP/1.1\r\n",
			"GET /check HTTP/1.1\r\nHost: zqx<marker\r\n",
			"GET / HTTP/1.1\r\nHost: localhost\r\nzqxmarker: \u0001\r\n" })
	void oddRequestsAreAnsweredCalmly(String request, CapturedOutput output) throws IOException {
		assertCalm(raw(request + "Connection: close\r\n\r\n"), output);
	}

	@Test
	void aVeryLongAddressIsAnsweredCalmly(CapturedOutput output) throws IOException {
		assertCalm(raw("GET /zqxmarker" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), output);
	}

	@ParameterizedTest
	@CsvSource({ "feel, go=zqxmarker", "feel, go=change:zqxmarker", "feel, go=change:", "feel, finding=zqxmarker",
			"feel, finding.feel=zqxmarker", "feel, finding.zqxmarker=foot", "how-bad, finding.how-long=weekly",
			"all, finding=Foot", "result, finding=zqx marker", "feel, finding[300]=zqxmarker" })
	void badFormValuesAre400OrIgnored(String page, String parameter, CapturedOutput output) {
		var answer = this.site.post("/check/" + page, parameter);
		if (parameter.startsWith("finding[")) {
			assertThat(answer.statusCode()).isEqualTo(200);
		}
		else {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("This request is not right");
		}
		assertThat(answer.body()).doesNotContain(MARKER);
		assertThat(output).doesNotContain(MARKER);
	}

	@Test
	void nothingIsUploaded(CapturedOutput output) {
		for (String path : new String[] { "/", "/check/where", "/api/v1/assessments", "/nope" }) {
			for (String method : new String[] { "GET", "POST" }) {
				var answer = this.site.send(this.site.request(path)
					.header("Content-Type", "multipart/form-data")
					.method(method, BodyPublishers.ofString(MARKER)));
				assertThat(answer.statusCode()).as("%s %s", method, path).isLessThan(500);
			}
		}
		assertThat(output).doesNotContain(MARKER, "\tat ");
	}

	@Test
	void anAnswerInAnAddressIsRefused(CapturedOutput output) {
		assertThat(this.site.post("/check/where?finding=foot&x=zqxmarker", "go=next").statusCode()).isEqualTo(400);
		assertThat(output).doesNotContain(MARKER);
	}

	@Test
	void pathsInFoldersAreNotLogged(CapturedOutput output) throws IOException {
		raw("GET /css/../zqxmarker HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		raw("GET /css/%2e%2e/zqxmarker HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(output).doesNotContain(MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources/trial?page=zqxmarker", "/sources/trial?page=1e99" })
	void aPageOfAListIsANumber(String path, CapturedOutput output) {
		var answer = this.site.get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("This request is not right");
		assertThat(answer.body()).doesNotContain(MARKER);
		assertThat(output).doesNotContain(MARKER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/", "//evil.example", "/\\evil.example/", "/%2F/evil.example/" })
	void noRedirectLeadsAway(String target) throws IOException {
		assertThat(raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.matches("(?s)HTTP/1\\.1 4\\d\\d .*")
			.doesNotContain("Location:");
	}

	/** Brackets in a name count up lists in some frameworks. */
	@ParameterizedTest
	@ValueSource(strings = { "food", "diet", "low", "nutrient", "page", "q", "condition" })
	void aNameWithBracketsIsNoIndex(String name) {
		for (String path : new String[] { "/foods", "/foods/compare", "/sources/trial", "/search",
				"/how-it-works/rules" }) {
			for (String bracket : new String[] { "%5B300%5D", "%5Bx%5D", "%5B", "%5B-1%5D", ".x", "%5B0%5D.x" }) {
				assertThat(this.site.get(path + "?" + name + bracket + "=1").statusCode()).as("%s %s", path, bracket)
					.isLessThan(500);
			}
		}
	}

	@Test
	void aBodyOfAnyTypeIsOfNone() {
		for (String path : new String[] { "/nope", "/check/feel", "/api/v1/next", "/fhir/nope" }) {
			for (String type : new String[] { "*", "*/*", "text/*", "*/*;q=1" }) {
				for (String method : new String[] { "POST", "PUT", "DELETE", "ODD" }) {
					assertThat(this.site
						.send(this.site.request(path)
							.header("Content-Type", type)
							.method(method, BodyPublishers.ofString("finding=calf")))
						.statusCode()).as("%s %s %s", method, path, type).isEqualTo(415);
				}
			}
		}
	}

	/** Nobody else can show a result under this address. */
	@Test
	void aFormOnAnotherSiteIsRefused() {
		for (String from : new String[] { "cross-site", "same-origin", "none", "same-site" }) {
			var answer = this.site.send(this.site.request("/check/result")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("Sec-Fetch-Site", from)
				.POST(BodyPublishers.ofString("go=result&finding=calf")));
			assertThat(answer.statusCode()).as(from).isEqualTo(from.equals("cross-site") ? 403 : 200);
			assertThat(answer.body()).contains(from.equals("cross-site") ? "This request is not right" : "Your result");
		}
	}

	@Test
	void twoButtonsAre400() {
		assertThat(this.site.post("/check/feel", "go=next", "go=back").statusCode()).isEqualTo(400);
	}

	@Test
	void aLargeFormIs413(CapturedOutput output) {
		var answer = this.site.post("/check/feel", "finding=" + MARKER + "a".repeat(1_000_000));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("That was too much at once");
		assertThat(output).doesNotContain(MARKER);
	}

	@Test
	void tooManyFieldsAreRefused(CapturedOutput output) {
		String[] parameters = new String[2000];
		java.util.Arrays.fill(parameters, "x=" + MARKER);
		assertThat(this.site.post("/check/feel", parameters).statusCode()).isBetween(400, 499);
		assertThat(output).doesNotContain(MARKER);
	}

	@Test
	void anotherKindOfFormIsRefusedCalmly(CapturedOutput output) {
		for (String type : new String[] { "multipart/form-data; boundary=zqxmarker", "text/plain", "zqxmarker",
				"application/x-www-form-urlencoded; charset=zqxmarker" }) {
			var answer = this.site.send(this.site.request("/check/feel")
				.header("Content-Type", type)
				.POST(BodyPublishers.ofString("finding=" + MARKER)));
			boolean form = type.startsWith("application/x-www-form-urlencoded");
			assertThat(answer.statusCode()).as(type).isBetween(400, form ? 499 : 415);
			assertThat(answer.body()).doesNotContain(MARKER);
		}
		assertThat(output).doesNotContain(MARKER);
	}

	@Test
	void noAnswerStandsInALogOrAnAddress(CapturedOutput output) {
		this.site.press("emergency", "next", "dark-urine");
		this.site.press("result", "result", "drinks-alcohol-heavily", "constipation");
		this.site.postJson("{\"findings\": [\"drinks-alcohol-heavily\", \"zqxmarker\"]}");
		this.site.postJson("{\"zqxmarker");
		assertThat(output).doesNotContain("dark-urine", "drinks-alcohol-heavily", "constipation", MARKER);
	}

	@Test
	void problemDetailsRepeatNothing() {
		assertThat(this.site.postJson("{\"zqxmarker\": [\"zqxmarker\"]}").body()).doesNotContain(MARKER);
		assertThat(this.site.postJson("{\"findings\": [\"zqxmarker\"]}").body()).doesNotContain(MARKER);
	}

	@Test
	void aTrailingSlashLeadsToTheOneAddress() {
		var answer = this.site.get("/causes/");
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).hasValue("/causes");
	}

	private static void assertCalm(String answer, CapturedOutput output) {
		assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|501|505) .*");
		assertThat(answer).contains("112, 911 or 999");
		assertThat(answer).doesNotContainIgnoringCase(MARKER).doesNotContain("Apache", "Exception", "\tat ");
		assertThat(output).doesNotContainIgnoringCase(MARKER);
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			try (InputStream in = socket.getInputStream()) {
				return new String(in.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
	}

}
