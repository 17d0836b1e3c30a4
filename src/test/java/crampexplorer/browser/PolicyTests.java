package crampexplorer.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The browser has nothing to say against the pages, and keeps to their policy. */
@InBrowser
class PolicyTests {

	@Test
	void noPageBreaksItsOwnPolicy(Browser browser, @LocalServerPort int port) {
		List<String> said = new ArrayList<>();
		try (Visitor visitor = Visitor.asMostPeopleDo(browser, port)) {
			visitor.page().onConsoleMessage((message) -> said.add(visitor.path() + ": " + message.text()));
			for (Kind kind : Kind.all()) {
				if (!kind.name().startsWith("error ")) {
					kind.show(visitor);
				}
			}
			assertThat(said).isEmpty();
			visitor.open("/causes/dehydration");
			assertThat(visitor.page().locator("script").count()).isOne();
		}
	}

	@Test
	void aScriptIsRefusedAndABlockOfDataIsNot(Browser browser, @LocalServerPort int port) {
		List<String> said = new ArrayList<>();
		try (Visitor visitor = Visitor.asMostPeopleDo(browser, port)) {
			visitor.page().onConsoleMessage((message) -> said.add(message.text()));
			visitor.open("/causes");
			String add = "type => { const script = document.createElement('script'); script.type = type;"
					+ " script.textContent = '1'; document.head.append(script); }";
			visitor.page().evaluate(add, "application/ld+json");
			assertThat(said).isEmpty();
			visitor.page().evaluate(add, "text/javascript");
			visitor.open("/");
			assertThat(said).singleElement().asString().contains("Content Security Policy");
		}
	}

}
