package crampexplorer.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The check by mouse, with scripts switched off. */
@InBrowser
class JourneyTests {

	/** What a person with night cramps and a new water tablet answers, page by page. */
	static final Map<String, List<String>> ANSWERS = Map.of("emergency", List.of("no-emergency-signs"), "today",
			List.of("no-today-signs"), "cramps",
			List.of("hard-painful-knot", "eases-on-stretching", "foot", "calf", "at-night"), "how",
			List.of("weekly", "disturbs-sleep", "seconds-to-minutes", "both-sides", "recent-start", "self-care-helps",
					"new-medicine", "65-or-over"),
			"signs", List.of("none-of-body-signs", "none-of-more-signs"), "you",
			List.of("heart-medicines", "fluid-loss"), "more", List.of("takes-diuretic", "drinks-little"));

	static final List<String> PAGES = List.of("emergency", "today", "cramps", "how", "signs", "you", "more");

	private Visitor visitor;

	JourneyTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withoutScripts(browser, port);
	}

	@BeforeEach
	void start() {
		this.visitor.open("/check");
		this.visitor.follow("Start");
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@Test
	void theWholeCheckWorksByMouse() {
		int taps = 1;
		for (String page : PAGES) {
			assertThat(this.visitor.path()).isEqualTo("/check/" + before(page));
			assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/" + page);
			for (String answer : answersTo(page)) {
				this.visitor.choose(answer);
				assertThat(this.visitor.isChosen(answer)).as(answer).isTrue();
				taps++;
			}
			this.visitor.press("Continue");
			taps++;
		}
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator(".factor h3").first().innerText())
			.isEqualTo("A side effect of a medicine: your water tablet");
		this.visitor.press("Get a one-page summary");
		assertThat(this.visitor.heading()).isEqualTo("Summary for your doctor or pharmacist");
		this.visitor.press("Back to my result");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		new Table("journey", "Taps of the whole check", "way", "taps")
			.row("every page, one answer after the other, to the result", taps)
			.row("no answers: skip each page after the danger signs", 1 + 2 * 2 + 4)
			.row("danger signs alone, then “Show my result now”", 1 + 2 * 2 + 1)
			.write();
	}

	@Test
	void nothingIsStoredAndNoAnswerStandsInAnAddress() {
		goTo("");
		this.visitor.press("Get a one-page summary");
		assertThat(this.visitor.context().cookies()).isEmpty();
		assertThat(this.visitor.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		assertThat(this.visitor.page().evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
		assertThat(this.visitor.requested()).hasSizeGreaterThan(PAGES.size()).allSatisfy((address) -> {
			assertThat(address.getHost()).isEqualTo("localhost");
			assertThat(address.getPath()).matches("/check(/[a-z0-9-]+)?|/css/cramp\\.css|/favicon\\.svg");
			assertThat(address.getQuery()).satisfiesAnyOf((query) -> assertThat(query).isNull(),
					(query) -> assertThat(query).matches("v=[0-9a-f]{8}"));
			assertThat(address.getFragment()).isNull();
		});
	}

	@Test
	void noPageAsksAnotherHost() {
		for (String path : List.of("/", "/foods?nutrient=potassium", "/causes/medicines", "/sources",
				"/how-it-works/rules", "/search?q=night+cramps", "/nowhere")) {
			this.visitor.open(path);
		}
		assertThat(this.visitor.requested()).extracting(URI::getHost).containsOnly("localhost");
		assertThat(this.visitor.context().cookies()).isEmpty();
	}

	@Test
	void anEmergencyIsCheckedThenStopsAndAMistakeIsMended() {
		this.visitor.choose("dark-urine");
		this.visitor.press("Continue");
		assertThat(this.visitor.heading()).isEqualTo("Is that right?");
		this.visitor.press("Yes, that is right");
		assertThat(this.visitor.heading()).contains("Call your emergency number now");
		assertThat(this.visitor.page().locator("a[href='tel:112']").isVisible()).isTrue();
		this.visitor.press("This was a mistake, change my answer");
		assertThat(this.visitor.isChosen("dark-urine")).isTrue();
		this.visitor.choose("dark-urine");
		this.visitor.choose("no-emergency-signs");
		this.visitor.press("Continue");
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/today");
	}

	@Test
	void anEmergencyIsLookedAtAgainBeforeTheStop() {
		this.visitor.choose("locked-jaw");
		this.visitor.press("Continue");
		this.visitor.press("No, let me look at it again");
		assertThat(this.visitor.isChosen("locked-jaw")).isTrue();
		assertThat(this.visitor.page().locator(".errors").count()).isZero();
	}

	@Test
	void backOnThePageKeepsTheAnswers() {
		goTo("how");
		this.visitor.choose("most-days");
		this.visitor.press("Back");
		assertThat(this.visitor.isChosen("calf")).isTrue();
		this.visitor.press("Continue");
		assertThat(this.visitor.page().locator("input[type=hidden][value=most-days]").count()).isEqualTo(1);
	}

	@Test
	void theBrowsersOwnBackWorksAfterAForm() {
		goTo("signs");
		for (String page : List.of("how", "cramps", "today")) {
			this.visitor.page().goBack();
			assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/" + page);
			assertThat(answersTo(page)).allSatisfy((answer) -> assertThat(this.visitor.isChosen(answer)).isTrue());
		}
		this.visitor.page().goForward();
		this.visitor.press("Continue");
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/how");
	}

	@Test
	void theBrowsersOwnBackWorksFromTheResult() {
		goTo("cramps");
		this.visitor.press("Show my result now");
		this.visitor.page().locator("#how").click();
		this.visitor.follow("How it works");
		assertThat(this.visitor.path()).isEqualTo("/how-it-works");
		this.visitor.page().goBack();
		assertThat(this.visitor.heading()).isEqualTo("Your result");
	}

	@Test
	void changeLeadsBackToTheResult() {
		goTo("");
		this.visitor.page().locator("details:has(dl.rows) summary").first().click();
		this.visitor.press(this.visitor.page().locator("button[value='change:when']").first());
		assertThat(this.visitor.isChosen("at-night")).isTrue();
		this.visitor.choose("any-time");
		this.visitor.press("Continue");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator("dl.rows").textContent()).contains("At no special time");
	}

	@Test
	void skipLeavesAPageUnanswered() {
		goTo("cramps");
		this.visitor.choose("constant-ache");
		this.visitor.press("Skip this page");
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/how");
		assertThat(this.visitor.page().locator("input[type=hidden][value=constant-ache]").count()).isZero();
	}

	@Test
	void reloadShowsTheSamePageAgain() {
		goTo("how");
		this.visitor.page().reload();
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/how");
		this.visitor.press("Show my result now");
		this.visitor.page().reload();
		assertThat(this.visitor.heading()).isEqualTo("Your result");
	}

	@Test
	void anErrorTakesTheFocusAndItsLinkLeadsToTheFirstAnswer() {
		goTo("cramps");
		this.visitor.press("Continue");
		assertThat(this.visitor.page().title()).startsWith("Error: ");
		this.visitor.awaitFocus(".errors");
		this.visitor.follow("Choose an answer, or skip this page");
		this.visitor.awaitFocus("[id=hard-painful-knot]");
		this.visitor.key("Space");
		assertThat(this.visitor.isChosen("hard-painful-knot")).isTrue();
	}

	@Test
	void theResultIsReachedFromAnyPageAfterTheDangerSigns() {
		goTo("how");
		this.visitor.press("Show my result now");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator(".care").first().isVisible()).isTrue();
	}

	@Test
	void allQuestionsCanBeAnsweredOnOnePage() {
		this.visitor.open("/check/all");
		ANSWERS.values()
			.stream()
			.flatMap(List::stream)
			.filter((answer) -> this.visitor.page().locator("[id='" + answer + "']").count() > 0)
			.forEach(this.visitor::choose);
		this.visitor.press("Show my result now");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator(".factor h3").first().innerText())
			.isEqualTo("A side effect of a medicine: your water tablet");
	}

	@Test
	void aQuestionThatWouldChangeTheResultOpensFromIt() {
		goTo("how");
		this.visitor.press("Show my result now");
		String question = this.visitor.page().locator(".next button").first().innerText();
		this.visitor.press(question);
		assertThat(this.visitor.page().locator("main").innerText()).contains(question);
		this.visitor.page().locator("main .opt label").first().click();
		this.visitor.press("Continue");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
	}

	/** Answers every page before that one, or all, each left by Continue. */
	private void goTo(String last) {
		for (String page : PAGES) {
			if (page.equals(last)) {
				return;
			}
			answersTo(page).forEach(this.visitor::choose);
			this.visitor.press("Continue");
		}
	}

	static List<String> answersTo(String page) {
		return ANSWERS.getOrDefault(page, List.of());
	}

	/** A page is shown at the address of the page that was posted before it. */
	private static String before(String page) {
		return PAGES.get(Math.max(0, PAGES.indexOf(page) - 1));
	}

}
