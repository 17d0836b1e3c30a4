package crampexplorer.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import crampexplorer.SharedSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages of other sites can do in a real browser, where the keeper lets some. */
@SharedSite
@ExtendWith(Chromium.class)
class OtherSitesTests {

	private static final String FRAME = "<!DOCTYPE html><title>Other</title><iframe width=800 height=900 src='%s/check'></iframe>";

	private static final String ASK = """
			site => fetch(site + '/api/v1/assessments', {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ findings: ['calf'] })
			}).then(answer => answer.json()).then(answer => answer.careLevel, () => 'refused')""";

	private final String address;

	private final BrowserContext context;

	OtherSitesTests(@LocalServerPort int port, Browser browser) {
		this.address = "http://localhost:" + port;
		this.context = browser.newContext(new NewContextOptions().setLocale("en-GB"));
		this.context.setDefaultTimeout(20_000);
		// Chromium asks before a page of the internet reaches this machine
		this.context.grantPermissions(List.of("local-network-access"));
	}

	@AfterEach
	void leave() {
		this.context.close();
	}

	@Test
	void aFriendlySiteShowsTheCheckInAFrameAndItWorks() {
		Page page = other("https://charity.example/", FRAME.formatted(this.address));
		FrameLocator frame = page.frameLocator("iframe");
		frame.locator(".acts a.btn").click();
		frame.locator("#no-emergency-signs").check();
		frame.locator("button[value=next]").click();
		frame.locator("#no-today-signs").check();
		frame.locator("button[value=next]").click();
		frame.locator("button[value=result]").click();
		PlaywrightAssertions.assertThat(frame.locator("h1")).hasText("Your result");
		assertThat(page.url()).isEqualTo("https://charity.example/");
		frame.locator("footer a[href='/privacy']").click();
		page.waitForURL(this.address + "/privacy");
		PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Privacy");
	}

	@Test
	void anotherSiteGetsAnEmptyFrame() {
		List<String> said = new ArrayList<>();
		this.context.onConsoleMessage((message) -> said.add(message.text()));
		Page page = other("https://evil.example/", FRAME.formatted(this.address));
		page.waitForCondition(() -> said.stream().anyMatch((text) -> text.contains("frame-ancestors https://charity")));
		assertThat(page.frameLocator("iframe").locator(".acts").count()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "https://pharmacy.example/, self-care", "https://charity.example/, refused",
			"https://evil.example/, refused" })
	void onlyAFriendlySiteAsksTheApi(String from, String level) {
		Page page = other(from, "<!DOCTYPE html><title>Other</title>");
		assertThat(page.evaluate(ASK, this.address)).isEqualTo(level);
	}

	/** A page of another site, which no network is asked for. */
	private Page other(String address, String html) {
		Page page = this.context.newPage();
		page.route(address, (route) -> route.fulfill(new FulfillOptions().setContentType("text/html").setBody(html)));
		page.navigate(address);
		return page;
	}

}
