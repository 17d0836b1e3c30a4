package crampexplorer.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import crampexplorer.Crawl;
import crampexplorer.SharedSite;
import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The site, whose keeper lets other sites use it. That it lets none where nobody says so:
 * ApiTests, BadInputTests.
 */
@SharedSite
class SharingTests {

	private static final String FRIEND = "https://pharmacy.example";

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/assessments", "/api/v1/next", "/api/v1/rules", "/fhir/metadata", "/openapi.json",
			"/data/foods.csv" })
	void aFriendlySiteMayAskBeforehand(String path) {
		HttpResponse<String> answer = preflight(path, FRIEND, "POST");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
		assertThat(header(answer, "Access-Control-Allow-Methods")).isEqualTo("GET,HEAD,POST");
		assertThat(header(answer, "Access-Control-Allow-Headers")).isEqualTo("content-type");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(preflight(path, FRIEND, "DELETE").statusCode()).isEqualTo(403);
		assertThat(preflight(path, "https://evil.example", "POST").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "https://pharmacy.example, 200", "https://clinic.example:8443, 200", "https://clinic.example, 403",
			"http://pharmacy.example, 403", "https://pharmacy.example.evil.example, 403", "https://evil.example, 403",
			"null, 403", "zqxmarker, 403" })
	void onlyAFriendlySiteMaySendAnswers(String origin, int status) {
		HttpResponse<String> answer = this.site.send(json("/api/v1/assessments").header("Origin", origin));
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo((status == 200) ? origin : "");
		assertThat(answer.body()).contains((status == 200) ? "careLevel" : "/developers#refused")
			.doesNotContain("zqxmarker");
	}

	@Test
	void fhirSaysThatItMayBeAsked() {
		assertThat(this.site.get("/fhir/metadata").body()).contains("\"cors\":true");
	}

	/** A browser says from where a post comes; where it does not, it is no friend. */
	@Test
	void aPostOfAnotherSiteWithoutItsOriginIsRefused() {
		assertThat(this.site.send(json("/api/v1/next")).statusCode()).isEqualTo(403);
		assertThat(this.site.postJson("/api/v1/next", "{\"findings\": []}").statusCode()).isEqualTo(200);
	}

	@Test
	void aMistakeIsToldToAFriendlySiteToo() {
		HttpResponse<String> answer = this.site.send(this.site.request("/api/v1/assessments")
			.header("Origin", FRIEND)
			.header("Sec-Fetch-Site", "cross-site")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{")));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
		HttpResponse<String> type = this.site
			.send(this.site.request("/api/v1/next").header("Origin", FRIEND).POST(BodyPublishers.ofString("{}")));
		assertThat(type.statusCode()).isEqualTo(415);
		assertThat(header(type, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
	}

	/** Whoever asks first must not be granted to the next. */
	@Test
	void whatIsKeptIsGrantedToEachForItself() {
		String path = "/api/v1/rules";
		HttpResponse<String> friend = this.site.send(this.site.request(path).header("Origin", FRIEND).GET());
		HttpResponse<String> nobody = this.site.get(path);
		HttpResponse<String> other = this.site
			.send(this.site.request(path).header("Origin", "https://clinic.example:8443").GET());
		assertThat(header(friend, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
		assertThat(header(friend, "Access-Control-Expose-Headers")).contains("ETag");
		assertThat(header(nobody, "Access-Control-Allow-Origin")).isEmpty();
		assertThat(header(other, "Access-Control-Allow-Origin")).isEqualTo("https://clinic.example:8443");
		assertThat(List.of(friend, nobody, other)).allSatisfy((answer) -> {
			assertThat(answer.headers().allValues("Vary")).contains("Origin", "Accept-Encoding");
			assertThat(answer.body()).isEqualTo(nobody.body());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/check", "/search?q=a", "/nutrients/magnesium" })
	void pagesAreGrantedToNobody(String path) {
		HttpResponse<String> answer = this.site.send(this.site.request(path).header("Origin", FRIEND).GET());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(preflight(path, FRIEND, "POST").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	/** That a form of another site shows no result here holds for friends too. */
	@Test
	void aFormOfAFriendlySiteIsRefused() {
		var form = this.site.send(this.site.request("/check/result")
			.header("Origin", FRIEND)
			.header("Sec-Fetch-Site", "cross-site")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("go=result&finding=calf")));
		assertThat(form.statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "/check, true", "/check/feel, true", "/check/result, true", "/check/no-such-page, true", "/, false",
			"/about, false", "/checks, false", "/api/v1/rules, false", "/when-to-see-a-doctor, false" })
	void theCheckAloneMayBeFramedAndByFriendsAlone(String path, boolean framed) {
		String policy = header(this.site.get(path), "Content-Security-Policy");
		assertThat(policy).startsWith("default-src 'none'; style-src 'self'")
			.endsWith(framed ? "; frame-ancestors https://charity.example https://club.example"
					: "; frame-ancestors 'none'");
	}

	/**
	 * A link out of the check would lead to a page that no frame may show, which stays
	 * blank: in an emergency, too.
	 */
	@Test
	void whatLeavesTheCheckLeavesTheFrame() {
		Map<String, Document> pages = Crawl.of(this.port).pages();
		assertThat(pages).hasSizeGreaterThan(200);
		pages.forEach((name, page) -> {
			boolean framed = Crawl.of(this.port).posted().containsKey(name) || name.matches("/check(/.*)?");
			assertThat(page.select("base[target=_top]").size()).as(name).isEqualTo(framed ? 1 : 0);
			assertThat(page.select("base[href]")).as(name).isEmpty();
			if (framed) {
				for (Element stays : page
					.select("form, main a[href^=#], a.skip, main .acts a[href^=/check], main .links a[href^=/check]")) {
					assertThat(stays.attr("target")).as("%s: %s", name, stays).isEqualTo("_self");
				}
				for (Element leaves : page.select("a:not([href^=#], [href=/check], [href^=/check/])")) {
					assertThat(leaves.hasAttr("target")).as("%s: %s", name, leaves).isFalse();
				}
			}
			else {
				assertThat(page.select("[target]")).as(name).isEmpty();
			}
		});
	}

	@Test
	void privacySaysWhoMay() {
		String said = this.site.page("/privacy").select("#other-sites + ul").text();
		assertThat(said).contains("https://pharmacy.example, https://clinic.example:8443",
				"https://charity.example, https://club.example", "They cannot read what you enter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pharmacy.example", "https://pharmacy.example/", "https://a b", "https://*.example", "",
			"'self'", "https://a;script-src *", "null" })
	void anOriginThatIsNoneIsRefused(String origin) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteProperties.Others(List.of(origin)))
			.withMessageContaining("origins");
	}

	private HttpRequest.Builder json(String path) {
		return this.site.request(path)
			.header("Sec-Fetch-Site", "cross-site")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"findings\": []}"));
	}

	private HttpResponse<String> preflight(String path, String origin, String method) {
		return this.site.send(this.site.request(path)
			.header("Origin", origin)
			.header("Access-Control-Request-Method", method)
			.header("Access-Control-Request-Headers", "content-type")
			.method("OPTIONS", BodyPublishers.noBody()));
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

}
