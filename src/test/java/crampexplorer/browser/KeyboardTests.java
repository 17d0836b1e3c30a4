package crampexplorer.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The check by keyboard alone, with scripts switched off. */
@InBrowser
class KeyboardTests {

	private static final int MOST_STOPS_BEFORE_THE_ANSWERS = 10;

	private final Visitor visitor;

	KeyboardTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withoutScripts(browser, port);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@Test
	void theWholeCheckWorksByKeyboard() {
		this.visitor.open("/check");
		this.visitor.tabTo("a[href='/check/emergency']");
		this.visitor.keyThatOpens("Enter");
		for (String page : JourneyTests.PAGES) {
			assertThat(asked()).isEqualTo("/check/" + page);
			for (String answer : JourneyTests.answersTo(page)) {
				choose(answer);
			}
			this.visitor.tabTo("button[value=next]");
			this.visitor.keyThatOpens("Enter");
		}
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		this.visitor.tabTo("button[form=check][value=next]");
		this.visitor.keyThatOpens("Enter");
		assertThat(this.visitor.heading()).isEqualTo("Summary for your doctor or pharmacist");
	}

	@Test
	void enterInAnAnswerGoesOnAndNeverBack() {
		this.visitor.post("/check/today", "go=next", "finding=no-emergency-signs", "finding=no-today-signs");
		assertThat(asked()).isEqualTo("/check/cramps");
		choose("calf");
		this.visitor.keyThatOpens("Enter");
		assertThat(asked()).isEqualTo("/check/how");
	}

	@Test
	void theFirstStopSkipsToTheMainPart() {
		this.visitor.open("/check/feel");
		this.visitor.key("Tab");
		assertThat(this.visitor.isFocused(".skip")).isTrue();
		assertThat(this.visitor.page().locator(".skip").boundingBox().y).isNotNegative();
		this.visitor.key("Enter");
		this.visitor.awaitFocus("main");
		assertThat(this.visitor.tabTo("main input")).isEqualTo(1);
	}

	@Test
	void theAnswersAreReachedInFewStops() {
		this.visitor.open("/check/feel");
		assertThat(this.visitor.tabTo("main input")).isLessThanOrEqualTo(MOST_STOPS_BEFORE_THE_ANSWERS);
	}

	@Test
	void anErrorIsMendedByKeyboard() {
		this.visitor.open("/check/feel");
		this.visitor.tabTo("button[value=next]");
		this.visitor.keyThatOpens("Enter");
		this.visitor.awaitFocus(".errors");
		assertThat(this.visitor.tabTo(".errors a")).isEqualTo(1);
		this.visitor.key("Enter");
		this.visitor.awaitFocus("[id=hard-painful-knot]");
		this.visitor.key("Space");
		this.visitor.tabTo("button[value=next]");
		this.visitor.keyThatOpens("Enter");
		assertThat(asked()).isEqualTo("/check/emergency");
	}

	@Test
	void anEmergencyIsConfirmedAndMendedByKeyboard() {
		this.visitor.open("/check/emergency");
		choose("cold-pale-limb");
		this.visitor.keyThatOpens("Enter");
		assertThat(this.visitor.heading()).isEqualTo("Is that right?");
		this.visitor.tabTo("button[value=confirm]");
		this.visitor.keyThatOpens("Enter");
		this.visitor.tabTo("button[value='change:emergency']");
		this.visitor.keyThatOpens("Enter");
		assertThat(this.visitor.isChosen("cold-pale-limb")).isTrue();
	}

	/** Ticks a box with Space; walks to a circle with the arrows. */
	private void choose(String code) {
		String input = "[id='" + code + "']";
		if (!"radio".equals(this.visitor.page().locator(input).getAttribute("type"))) {
			this.visitor.tabTo(input);
			this.visitor.key("Space");
		}
		else {
			String name = String.valueOf(this.visitor.page().locator(input).getAttribute("name"));
			this.visitor.tabTo("input[type=radio][name='" + name + "']");
			this.visitor.key("Space");
			for (int i = 0; i < 6 && !this.visitor.isChosen(code); i++) {
				this.visitor.key("ArrowDown");
			}
		}
		assertThat(this.visitor.isChosen(code)).as(code).isTrue();
	}

	/** The page that the form on the screen belongs to. */
	private String asked() {
		return String.valueOf(this.visitor.page().locator("main form").getAttribute("action"));
	}

}
