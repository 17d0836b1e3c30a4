package crampexplorer.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A result is read on a phone: it is short, and what matters stands high up. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ResultLengthTests {

	/** A whole page with its head and foot, in px. */
	private static final int LONGEST = 2600;

	/** A screen of a phone, in px. */
	private static final int SCREEN = 844;

	private final Table table = new Table("length", "How long a folded result is, in px", "who", "390 px wide",
			"1280 px wide");

	private final Visitor visitor;

	ResultLengthTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withoutScripts(browser, port);
	}

	@AfterAll
	void leave() {
		this.visitor.close();
		this.table.write();
	}

	static Stream<Map.Entry<String, List<String>>> people() {
		List<String> tablets = new ArrayList<>(List.of("no-emergency-signs", "no-today-signs", "hard-painful-knot",
				"eases-on-stretching", "calf", "both-sides", "at-night", "seconds-to-minutes", "most-days",
				"disturbs-sleep", "long-standing", "self-care-helps", "no-nerve-signs", "no-muscle-signs",
				"no-leg-signs", "no-general-signs", "65-or-over", "takes-diuretic", "takes-statin", "no-new-medicine",
				"no-conditions", "fluids-fine", "little-exercise", "diet-varied"));
		return Stream.of(Map.entry("ordinary cramps at night", Kind.HARMLESS),
				Map.entry("a new tablet", Kind.typical()), Map.entry("a water tablet and a statin", tablets));
	}

	@ParameterizedTest
	@MethodSource("people")
	void anOrdinaryResultIsShort(Map.Entry<String, List<String>> person) {
		Kind.form("result", "/check/result", "result", person.getValue()).show(this.visitor);
		this.visitor.page().setViewportSize(390, SCREEN);
		int phone = height();
		this.visitor.page().setViewportSize(1280, 800);
		this.table.row(person.getKey(), phone, height());
		assertThat(phone).isLessThanOrEqualTo(LONGEST);
	}

	@ParameterizedTest
	@MethodSource("people")
	void howSoonAndWhatToDoStandOnTheFirstScreen(Map.Entry<String, List<String>> person) {
		Kind.form("result", "/check/result", "result", person.getValue()).show(this.visitor);
		this.visitor.page().setViewportSize(390, SCREEN);
		assertThat(bottom("section.care")).isLessThan(SCREEN);
		assertThat(bottom("#tonight")).isLessThan(SCREEN);
		assertThat(bottom("section:has(#factors)")).isLessThan(3 * SCREEN);
	}

	@Test
	void onADeskTheCausesStandBesideTheCardAndTheRightEdgeIsUsed() {
		Kind.form("result", "/check/result", "result", Kind.typical()).show(this.visitor);
		this.visitor.page().setViewportSize(1280, 800);
		var card = this.visitor.page().locator("section.care").boundingBox();
		var causes = this.visitor.page().locator(".causes").boundingBox();
		assertThat(Math.abs(card.y - causes.y)).isLessThan(40);
		assertThat(causes.x).isGreaterThan(card.x + card.width);
		var main = this.visitor.page().locator("main").boundingBox();
		assertThat(causes.x + causes.width).isCloseTo(main.x + main.width, Offset.offset(2.0));
	}

	private int height() {
		return (int) this.visitor.page().locator("html").boundingBox().height;
	}

	private int bottom(String part) {
		var box = this.visitor.page().locator(part).first().boundingBox();
		return (int) (box.y + box.height);
	}

}
