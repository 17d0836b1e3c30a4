package crampexplorer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Foods and nutrients on a phone, with scripts switched off. */
@InBrowser
class FoodPagesTests {

	private static final String STOPS = """
			() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
				.filter(element => element.checkVisibility()).length""";

	private final Visitor visitor;

	FoodPagesTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withoutScripts(browser, port);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@ParameterizedTest
	@CsvSource({ "/foods,40", "/foods?diet=vegan,40", "/foods?nutrient=potassium,60", "/foods?nutrient=vitamin-k2,40",
			"/foods?nutrient=vitamin-d&diet=vegan,60", "/foods/compare?nutrient=calcium&food=banana,60",
			"/foods/banana,40", "/nutrients,40" })
	void aPageIsAtMostSixScreensWithFewStops(String path, int stops) {
		this.visitor.open(path);
		int height = (int) this.visitor.page().evaluate("() => document.documentElement.scrollHeight");
		assertThat(height).isBetween(844, 6 * 844);
		assertThat((int) this.visitor.page().evaluate(STOPS)).isBetween(20, stops);
	}

	@Test
	void ticksSurviveAWrongNumberAndAChangeOfTheList() {
		this.visitor.open("/foods?nutrient=potassium");
		tick("Potato, with skin");
		this.visitor.press("Compare the ticked foods");
		this.visitor.awaitFocus(".errors");
		assertThat(box("Potato, with skin").isChecked()).isTrue();
		this.visitor.page().locator(".choices > summary").click();
		this.visitor.choose("diet-vegan");
		this.visitor.press("Show foods");
		assertThat(this.visitor.path()).isEqualTo("/foods");
		assertThat(this.visitor.isChosen("diet-vegan")).isTrue();
		this.visitor.page().locator(".all > summary").click();
		tick("Banana");
		this.visitor.press("Compare the ticked foods");
		assertThat(this.visitor.heading()).isEqualTo("Compare foods");
		this.visitor.follow("Change the ticks");
		assertThat(this.visitor.isChosen("diet-vegan")).isTrue();
		assertThat(box("Potato, with skin").isChecked()).isTrue();
		assertThat(box("Banana").isVisible()).isTrue();
		assertThat(box("Banana").isChecked()).isTrue();
	}

	@Test
	void theErrorLeadsToTheTicksByKeyboard() {
		this.visitor.open("/foods?nutrient=potassium");
		tick("Sweet potato");
		this.visitor.press(this.visitor.page().locator("button[formaction]").last());
		this.visitor.awaitFocus(".errors");
		assertThat(this.visitor.tabTo(".errors a")).isEqualTo(1);
		this.visitor.key("Enter");
		this.visitor.awaitFocus("#tick-sweet-potato");
	}

	private void tick(String food) {
		box(food).check();
	}

	private Locator box(String food) {
		return this.visitor.page().getByLabel("Compare " + food, new GetByLabelOptions().setExact(true));
	}

}
