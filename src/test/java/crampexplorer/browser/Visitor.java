package crampexplorer.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;

/** Someone who visits the site with a browser of their own, which remembers nothing. */
class Visitor implements AutoCloseable {

	private static final int MOST_STOPS = 120;

	private final BrowserContext context;

	private final Page page;

	private final String site;

	private final List<URI> requested = new ArrayList<>();

	private Visitor(Browser browser, int port, NewContextOptions options) {
		this.site = "http://localhost:" + port;
		this.context = browser.newContext(options.setLocale("en-GB"));
		this.context.setDefaultTimeout(20_000);
		this.context.onRequest((request) -> this.requested.add(URI.create(request.url())));
		this.page = this.context.newPage();
	}

	/** Comes as most people should be able to: without scripts. */
	static Visitor withoutScripts(Browser browser, int port) {
		return new Visitor(browser, port,
				new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844));
	}

	/**
	 * Comes as most people do: the browser would run scripts, but for the site's policy.
	 */
	static Visitor asMostPeopleDo(Browser browser, int port) {
		return new Visitor(browser, port, new NewContextOptions());
	}

	/** Comes with scripts, which the site never sends but checkers need. */
	static Visitor withScripts(Browser browser, int port) {
		return withScripts(browser, port, new NewContextOptions());
	}

	static Visitor withScripts(Browser browser, int port, NewContextOptions options) {
		return new Visitor(browser, port, options.setBypassCSP(true));
	}

	Page page() {
		return this.page;
	}

	BrowserContext context() {
		return this.context;
	}

	List<URI> requested() {
		return this.requested;
	}

	/** Opens a page, and tells the status of the answer. */
	int open(String path) {
		return status(this.page.navigate(this.site + path));
	}

	/** Opens the page that a form leads to, each parameter written {@code name=value}. */
	int post(String path, String... parameters) {
		String form = Arrays.stream(parameters)
			.map((parameter) -> parameter.split("=", 2))
			.map((pair) -> encode(pair[0]) + "=" + encode(pair[1]))
			.collect(Collectors.joining("&"));
		String address = this.site + path;
		this.page.route(address, (route) -> {
			Map<String, String> headers = new HashMap<>(route.request().headers());
			headers.put("content-type", "application/x-www-form-urlencoded");
			route.resume(new ResumeOptions().setMethod("POST").setPostData(form).setHeaders(headers));
		}, new Page.RouteOptions().setTimes(1));
		return status(this.page.navigate(address));
	}

	String heading() {
		return this.page.locator("h1").innerText().replaceAll("\\s+", " ");
	}

	/** The path of the page that is shown. */
	String path() {
		return URI.create(this.page.url()).getPath();
	}

	/** Ticks an answer as a person with a mouse does: on its words. */
	void choose(String code) {
		this.page.locator("label[for='" + code + "']").click();
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
	}

	/** Presses a button that opens a page, and waits for it. */
	void press(String name) {
		press(button(name));
	}

	void press(Locator button) {
		awaitPage(button::click);
	}

	/** Follows a link to a page or within one, and waits for where it leads. */
	void follow(String name) {
		Locator link = this.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first();
		awaitPage(link::click);
	}

	boolean isChosen(String code) {
		return this.page.locator("[id='" + code + "']").isChecked();
	}

	void key(String key) {
		this.page.keyboard().press(key);
	}

	/** Presses Tab until the focus stands there, and tells how often. */
	int tabTo(String selector) {
		for (int i = 0; i < MOST_STOPS; i++) {
			if (isFocused(selector)) {
				return i;
			}
			key("Tab");
		}
		throw new AssertionError("Tab does not reach " + selector + " on " + path());
	}

	/** Presses a key that opens a page, and waits for it. */
	void keyThatOpens(String key) {
		awaitPage(() -> key(key));
	}

	/** Waits until the focus stands there. */
	void awaitFocus(String selector) {
		PlaywrightAssertions.assertThat(this.page.locator(selector)).isFocused();
	}

	boolean isFocused(String selector) {
		return Boolean.TRUE
			.equals(this.page.evaluate("selector => document.activeElement.matches(selector)", selector));
	}

	/**
	 * Waits until the page that it opens has loaded. A click alone returns when the page
	 * begins: the renderer says so before the browser has put the page in place, and
	 * until then the browser refuses to go back or to reload.
	 */
	private void awaitPage(Runnable opening) {
		this.page.waitForNavigation(opening);
	}

	private static int status(@Nullable Response response) {
		return (response != null) ? response.status() : 0;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
