package crampexplorer.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a narrow or much enlarged page looks like, and what can be reached on it. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class LayoutTests {

	private static final String WIDER_THAN_THE_PAGE = """
			() => {
				document.querySelectorAll('details').forEach(details => details.open = true)
				const wide = document.documentElement.scrollWidth
				if (wide <= innerWidth) return []
				return [wide + ' > ' + innerWidth, ...[...document.querySelectorAll('main *')]
						.filter(element => element.getBoundingClientRect().right > innerWidth && !element.closest('.scroll'))
						.slice(0, 8).map(element => element.outerHTML.slice(0, 120))]
			}""";

	/** What takes the focus without an outline of at least 2 px. */
	private static final String FOCUS_NOT_SEEN = """
			() => {
				document.querySelectorAll('details').forEach(details => details.open = true)
				const stops = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')
				return [...stops].filter(element => {
					element.focus()
					const style = getComputedStyle(element)
					return document.activeElement !== element || !element.matches(':focus-visible')
							|| style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
				}).map(element => element.outerHTML.slice(0, 160))
			}""";

	/** Buttons and answers of less than 44 by 44 px; of an answer the words count. */
	private static final String TOO_SMALL = """
			() => [...document.querySelectorAll('main button, main .btn, main .opt label')].filter(element => {
				const box = element.getBoundingClientRect()
				return box.width < 44 || box.height < 44
			}).map(element => element.getBoundingClientRect().width + ' x ' + element.getBoundingClientRect().height
					+ ' ' + element.outerHTML.slice(0, 160))""";

	private final Visitor phone;

	private final Visitor enlarged;

	LayoutTests(@LocalServerPort int port, Browser browser) {
		this.phone = Visitor.withScripts(browser, port, new NewContextOptions().setViewportSize(320, 640));
		// a window of 1280 px at 400 %
		this.enlarged = Visitor.withScripts(browser, port,
				new NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4));
	}

	@AfterAll
	void leave() {
		this.phone.close();
		this.enlarged.close();
	}

	@ParameterizedTest
	@MethodSource("crampexplorer.browser.Kind#all")
	void noPageScrollsSidewaysOnANarrowPhone(Kind kind) {
		kind.show(this.phone);
		assertThat(told(this.phone, WIDER_THAN_THE_PAGE)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("crampexplorer.browser.Kind#all")
	void noPageScrollsSidewaysAtFourTimesTheSize(Kind kind) {
		kind.show(this.enlarged);
		assertThat(told(this.enlarged, WIDER_THAN_THE_PAGE)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("crampexplorer.browser.Kind#all")
	void whateverTakesTheFocusShowsIt(Kind kind) {
		kind.show(this.phone);
		this.phone.key("Tab");
		assertThat(told(this.phone, FOCUS_NOT_SEEN)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("crampexplorer.browser.Kind#ofTheCheck")
	void answersAndButtonsAreLargeEnoughToHit(Kind kind) {
		kind.show(this.phone);
		assertThat(told(this.phone, TOO_SMALL)).isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static List<String> told(Visitor visitor, String question) {
		return (List<String>) visitor.page().evaluate(question);
	}

}
