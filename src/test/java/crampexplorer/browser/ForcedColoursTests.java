package crampexplorer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With the colours of the person in place of ours. Axe does not weigh contrast here: the
 * colours are not ours, and it reads them as none.
 */
@InBrowser
class ForcedColoursTests {

	private final Visitor visitor;

	ForcedColoursTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withScripts(browser, port,
				new NewContextOptions().setForcedColors(ForcedColors.ACTIVE).setViewportSize(1280, 900));
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "main .btn", "main .lnk", "main input[type=checkbox]", "main input[type=radio]",
			"main summary", "main p > a", "main select", "main input[type=search]" })
	void theFocusIsSeen(String part) {
		this.visitor.open("/styleguide");
		Locator element = this.visitor.page().locator(part).first();
		element.scrollIntoViewIfNeeded();
		byte[] before = picture(element);
		this.visitor.key("Tab");
		element.focus();
		assertThat(picture(element)).isNotEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "'main .bars rect', fill", "'main .match .on', fill" })
	void drawnPartsTakeTheColourOfText(String part, String property) {
		this.visitor.open("/styleguide");
		assertThat(this.visitor.page()
			.locator(part)
			.first()
			.evaluate("(element, property) => getComputedStyle(element)[property]"
					+ " === getComputedStyle(document.body).color", property))
			.isEqualTo(true);
	}

	private byte[] picture(Locator element) {
		BoundingBox box = element.boundingBox();
		return this.visitor.page()
			.screenshot(new ScreenshotOptions()
				.setClip(new Clip(Math.max(0, box.x - 8), Math.max(0, box.y - 8), box.width + 16, box.height + 16)));
	}

}
