package crampexplorer.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import crampexplorer.browser.Axe.Findings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page, light and dark, on a phone and on a desk, with all details open. In
 * the dark only the rules about colours run again: nothing else changes there.
 */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class AxeTests {

	private static final int[] WIDTHS = { 320, 390, 1280 };

	private final Table table = new Table("axe", "What axe finds: violations / to be looked at", "page", "light 320",
			"light 390", "light 1280", "dark 320", "dark 390", "dark 1280");

	private final Visitor visitor;

	AxeTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withScripts(browser, port);
	}

	@AfterAll
	void leave() {
		this.visitor.close();
		this.table.write();
	}

	@ParameterizedTest
	@MethodSource("crampexplorer.browser.Kind#all")
	void axeFindsNothing(Kind kind) {
		kind.show(this.visitor);
		Page page = this.visitor.page();
		page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
		Axe.into(page);
		List<Object> row = new ArrayList<>(List.of(kind.name()));
		List<String> found = new ArrayList<>();
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
			for (int width : WIDTHS) {
				page.setViewportSize(width, 900);
				Findings findings = (scheme == ColorScheme.LIGHT) ? Axe.run(page) : Axe.runForColours(page);
				row.add(findings.violations().size() + " / " + findings.incomplete().size());
				findings.violations().forEach((finding) -> found.add(scheme + " " + width + " wrong " + finding));
				findings.incomplete().forEach((finding) -> found.add(scheme + " " + width + " unsure " + finding));
			}
		}
		this.table.row(row.toArray());
		assertThat(found).isEmpty();
	}

}
