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
	static final Map<String, List<String>> ANSWERS = Map.ofEntries(
			Map.entry("emergency", List.of("no-emergency-signs")), Map.entry("today", List.of("no-today-signs")),
			Map.entry("feel", List.of("hard-painful-knot", "eases-on-stretching")),
			Map.entry("where", List.of("foot", "calf", "both-sides")), Map.entry("when", List.of("at-night")),
			Map.entry("how-bad",
					List.of("seconds-to-minutes", "weekly", "disturbs-sleep", "recent-start", "self-care-helps")),
			Map.entry("symptoms", List.of("no-nerve-signs", "no-muscle-signs", "no-leg-signs")),
			Map.entry("health", List.of("fatigue")), Map.entry("about-you", List.of("65-or-over", "not-pregnant")),
			Map.entry("medicines", List.of("takes-diuretic", "new-medicine")),
			Map.entry("conditions", List.of("no-conditions")),
			Map.entry("daily-life", List.of("drinks-little", "activity-usual")),
			Map.entry("diet", List.of("diet-varied")));

	static final List<String> PAGES = List.of("emergency", "today", "feel", "where", "when", "how-bad", "symptoms",
			"health", "about-you", "medicines", "conditions", "daily-life", "diet");

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
		assertThat(this.visitor.heading()).isEqualTo("Check your answers");
		assertThat(this.visitor.page().locator("dd ul.plain li").count())
			.isEqualTo(ANSWERS.values().stream().mapToInt(List::size).sum());
		this.visitor.press("Show my result");
		taps++;
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator(".factor h3").first().innerText())
			.isEqualTo("A side effect of a medicine: your water tablet");
		this.visitor.press("Get a one-page summary");
		assertThat(this.visitor.heading()).isEqualTo("Summary for your doctor or pharmacist");
		this.visitor.press("Back to my result");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		new Table("journey", "Taps of the whole check", "way", "taps")
			.row("24 answers, one by one, to the result", taps)
			.row("no answers: skip each page after the danger signs", 1 + 2 * 2 + 11 + 1)
			.row("danger signs alone, then “Show my result now”", 1 + 2 * 2 + 1)
			.write();
	}

	@Test
	void nothingIsStoredAndNoAnswerStandsInAnAddress() {
		goTo("diet");
		this.visitor.press("Continue");
		this.visitor.press("Show my result");
		this.visitor.press("Get a one-page summary");
		assertThat(this.visitor.context().cookies()).isEmpty();
		assertThat(this.visitor.page().evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
		assertThat(this.visitor.page().evaluate("async () => (await indexedDB.databases()).length")).isEqualTo(0);
		assertThat(this.visitor.requested()).hasSizeGreaterThan(PAGES.size()).allSatisfy((address) -> {
			assertThat(address.getHost()).isEqualTo("localhost");
			assertThat(address.getPath()).matches("/check(/[a-z-]+)?|/css/cramp\\.css|/favicon\\.svg");
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
		goTo("when");
		this.visitor.choose("after-sitting");
		this.visitor.press("Back");
		assertThat(this.visitor.isChosen("calf")).isTrue();
		this.visitor.press("Continue");
		assertThat(this.visitor.isChosen("after-sitting")).isTrue();
	}

	@Test
	void theBrowsersOwnBackWorksAfterAForm() {
		goTo("how-bad");
		for (String page : List.of("when", "where", "feel")) {
			this.visitor.page().goBack();
			assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/" + page);
			assertThat(answersTo(page)).allSatisfy((answer) -> assertThat(this.visitor.isChosen(answer)).isTrue());
		}
		this.visitor.page().goForward();
		this.visitor.press("Continue");
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/when");
	}

	@Test
	void theBrowsersOwnBackWorksFromTheResult() {
		goTo("feel");
		this.visitor.press("Show my result now");
		this.visitor.page().locator("#how").click();
		this.visitor.follow("How it works");
		assertThat(this.visitor.path()).isEqualTo("/how-it-works");
		this.visitor.page().goBack();
		assertThat(this.visitor.heading()).isEqualTo("Your result");
	}

	@Test
	void changeLeadsBackToTheAnswers() {
		goTo("diet");
		this.visitor.press("Continue");
		this.visitor.press(this.visitor.page().locator("button[value='change:when']").first());
		assertThat(this.visitor.isChosen("at-night")).isTrue();
		this.visitor.choose("any-time");
		this.visitor.press("Continue");
		assertThat(this.visitor.heading()).isEqualTo("Check your answers");
		assertThat(this.visitor.page().locator("dl.rows").innerText()).contains("At no special time");
	}

	@Test
	void skipLeavesAPageUnanswered() {
		goTo("feel");
		this.visitor.choose("constant-ache");
		this.visitor.press("Skip");
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/where");
		assertThat(this.visitor.page().locator("input[type=hidden][value=constant-ache]").count()).isZero();
	}

	@Test
	void reloadShowsTheSamePageAgain() {
		goTo("where");
		this.visitor.page().reload();
		assertThat(this.visitor.page().locator("main form").getAttribute("action")).isEqualTo("/check/where");
		this.visitor.press("Show my result now");
		this.visitor.page().reload();
		assertThat(this.visitor.heading()).isEqualTo("Your result");
	}

	@Test
	void anErrorTakesTheFocusAndItsLinkLeadsToTheFirstAnswer() {
		goTo("feel");
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
		goTo("where");
		this.visitor.press("Show my result now");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator(".care").first().isVisible()).isTrue();
	}

	@Test
	void allQuestionsCanBeAnsweredOnOnePage() {
		this.visitor.open("/check/all");
		ANSWERS.values().forEach((answers) -> answers.forEach(this.visitor::choose));
		this.visitor.press("Show my result now");
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		assertThat(this.visitor.page().locator(".factor h3").first().innerText())
			.isEqualTo("A side effect of a medicine: your water tablet");
	}

	@Test
	void aQuestionThatWouldChangeTheResultOpensFromIt() {
		goTo("where");
		this.visitor.press("Show my result now");
		String question = this.visitor.page().locator(".next button").first().innerText();
		this.visitor.press(question);
		assertThat(this.visitor.page().locator("main").innerText()).contains(question);
		this.visitor.page().locator("main .opt label").first().click();
		this.visitor.press("Continue");
		assertThat(this.visitor.heading()).isEqualTo("Check your answers");
	}

	/** Answers every page before that one, and the one before it is left by Continue. */
	private void goTo(String last) {
		for (String page : PAGES) {
			if (page.equals(last)) {
				if ("diet".equals(last)) {
					answersTo(page).forEach(this.visitor::choose);
				}
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
