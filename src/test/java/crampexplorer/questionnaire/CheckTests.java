package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CheckTests {

	private static final String[] SAFE = { "no-emergency-signs", "no-today-signs" };

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void continueLeadsThroughTheShortWayToTheResult() {
		Document page = this.site.page("/check/emergency");
		for (String slug : List.of("emergency", "today", "cramps", "how", "signs", "you")) {
			assertThat(action(page)).isEqualTo("/check/" + slug);
			page = Jsoup.parse(this.site.post("/check/" + slug, form(page, "skip")).body());
		}
		assertThat(action(page)).isEqualTo("/check/result");
	}

	@Test
	void aTickedLineOpensItsListAndTheRestCanBeAsked() {
		Document page = Jsoup.parse(this.site
			.post("/check/you", form(this.site.page("/check/you"), "next", "finding=heart-medicines", "finding=smokes"))
			.body());
		assertThat(action(page)).as("what was not asked comes first").isEqualTo("/check/emergency");
		page = Jsoup.parse(this.site.post("/check/more", "go=change:more", "finding=heart-medicines").body());
		assertThat(page.select("[name=finding][type=checkbox]").eachAttr("value")).contains("takes-diuretic",
				"takes-statin", "none-of-heart-medicines");
		page = Jsoup.parse(this.site.post("/check/result", "go=rest", "finding=calf").body());
		assertThat(action(page)).isEqualTo("/check/emergency");
	}

	@Test
	void notSureIsNoFindingAndEnoughToGoOn() {
		Document page = Jsoup
			.parse(this.site.post("/check/how", "go=next", "finding.how-long=not-sure", "finding=calf").body());
		assertThat(page.select(".errors")).isEmpty();
		assertThat(hidden(page)).containsExactly("calf");
		assertThat(this.site.page("/check/how").select("[value=not-sure]").eachAttr("name")).contains("finding.side")
			.doesNotContain("finding.age");
	}

	/**
	 * What a browser sends of a page: its hidden fields, a button, and what is chosen.
	 */
	private static String[] form(Document page, String go, String... chosen) {
		return Stream
			.of(page.select("main input[type=hidden]").stream().map((field) -> field.attr("name") + "=" + field.val()),
					Stream.of("go=" + go), Arrays.stream(chosen))
			.flatMap((parts) -> parts)
			.toArray(String[]::new);
	}

	@Test
	void continueIsTheFirstButtonSoThatEnterNeverGoesBack() {
		for (String page : List.of("emergency", "when", "how-bad")) {
			assertThat(this.site.page("/check/" + page).expectFirst("main button").attr("value")).isEqualTo("next");
		}
	}

	@Test
	void answersTravelInHiddenFieldsButNotThoseOfThePage() {
		Document page = this.site.press("today", "next", "no-emergency-signs", "no-today-signs", "smokes", "calf");
		assertThat(action(page)).isEqualTo("/check/cramps");
		assertThat(hidden(page)).containsExactly("no-emergency-signs", "no-today-signs", "smokes");
		assertThat(page.select("[name=asked]").eachAttr("value")).contains("emergency-signs", "today-signs");
		assertThat(page.expectFirst("[id=calf]").hasAttr("checked")).isTrue();
	}

	@Test
	void nothingChosenIsAnErrorThatOffersToSkip() {
		Document page = this.site.press("when", "next", SAFE);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.expectFirst(".errors").attr("autofocus")).isEmpty();
		assertThat(page.expectFirst(".errors").hasAttr("autofocus")).isTrue();
		assertThat(page.expectFirst(".errors a").attr("href")).isEqualTo("#at-night");
		assertThat(page.select("button[value=skip]")).hasSize(1);
		assertThat(hidden(page)).containsExactly(SAFE);
	}

	@Test
	void noneOfTheseBesideAnotherAnswerIsAnErrorThatLosesNothing() {
		Document page = this.site.press("feel", "next", "feel-none", "constant-ache", "foot");
		assertThat(action(page)).isEqualTo("/check/feel");
		assertThat(page.select(".errors a")).hasSize(1);
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("constant-ache", "feel-none");
		assertThat(hidden(page)).containsExactly("foot");
	}

	@Test
	void oneAnswerIsEnoughOnAPageWithSeveralQuestions() {
		assertThat(action(this.site.press("symptoms", "next", "no-emergency-signs", "no-today-signs", "tingling")))
			.isEqualTo("/check/cramps");
	}

	@Test
	void radioButtonsOfSeveralQuestionsHaveTheirOwnNames() {
		Document page = this.site.page("/check/how-bad");
		assertThat(page.select("input[type=radio]").eachAttr("name")).contains("finding.how-long", "finding.how-often",
				"finding.since", "finding.tried");
		assertThat(this.site.page("/check/where").select("input[type=radio]").eachAttr("name")).containsOnly("finding");
		Document next = Jsoup.parse(
				this.site
					.post("/check/how-bad", "go=next", "finding.how-long=seconds-to-minutes",
							"finding.how-often=weekly", "finding=bearable")
					.body());
		assertThat(hidden(next)).containsExactly("seconds-to-minutes", "weekly", "bearable");
	}

	@Test
	void skipSendsNoFindingOfThePage() {
		assertThat(hidden(this.site.press("feel", "skip", "constant-ache", "foot"))).doesNotContain("constant-ache");
	}

	@Test
	void backKeepsWhatWasChosen() {
		Document page = this.site.press("how", "back", "hard-painful-knot", "weekly");
		assertThat(action(page)).isEqualTo("/check/cramps");
		assertThat(page.expectFirst("[id=hard-painful-knot]").hasAttr("checked")).isTrue();
		assertThat(hidden(page)).containsExactly("weekly");
	}

	@Test
	void changeOpensThePageAndContinueReturnsToTheResult() {
		Document page = this.site.press("answers", "change:when", "at-night", "foot");
		assertThat(page.expectFirst("[id=at-night]").hasAttr("checked")).isTrue();
		Document answers = org.jsoup.Jsoup
			.parse(this.site.post("/check/when", "go=next", "finding=foot", "finding=any-time", "returning=answers")
				.body());
		assertThat(answers.expectFirst("h1").text()).isEqualTo("Your result");
		assertThat(hidden(answers)).containsExactly("foot", "any-time");
	}

	@Test
	void theResultIsOfferedOnlyAfterTheTwoSafetyPages() {
		assertThat(this.site.page("/check/emergency").select("button[value=result]")).isEmpty();
		assertThat(this.site.page("/check/today").select("button[value=result]")).isEmpty();
		assertThat(this.site.page("/check/feel").select("button[value=result]")).hasSize(1);
		assertThat(this.site.press("feel", "result", SAFE).expectFirst("h1").text()).isEqualTo("Your result");
	}

	@Test
	void anEmergencyAnswerIsCheckedOnceAndThenStops() {
		Document recheck = this.site.press("emergency", "next", "chest-pain-or-breathless");
		assertThat(recheck.expectFirst("h1").text()).isEqualTo("Is that right?");
		assertThat(action(recheck)).isEqualTo("/check/emergency");
		assertThat(recheck.select("button").eachAttr("value")).containsExactly("confirm", "change:emergency");
		Document stop = this.site.press("emergency", "confirm", "chest-pain-or-breathless");
		assertThat(stop.expectFirst("h1").text()).contains("Call your emergency number now");
		assertThat(stop.select(".factor, .factors, a[href^=/foods]")).isEmpty();
		assertThat(stop.select("a[href^=tel:]")).isNotEmpty();
		Document again = this.site.press("emergency", "change:emergency", "chest-pain-or-breathless");
		assertThat(again.expectFirst("[id=chest-pain-or-breathless]").hasAttr("checked")).isTrue();
	}

	@Test
	void theReCheckRepeatsTheAnswerAsItWasOffered() {
		assertThat(this.site.press("emergency", "next", "cold-pale-limb").expectFirst(".care li").text())
			.contains("(not one that “went to sleep”)");
	}

	@Test
	void aMistakenEmergencyAnswerIsMendedAndTheCheckGoesOnFromThere() {
		Document recheck = this.site.press("emergency", "next", "chest-pain-or-breathless");
		assertThat(recheck.select("input[name=returning]")).isEmpty();
		Document again = this.site.press("emergency", "change:emergency", "chest-pain-or-breathless");
		assertThat(again.select("input[name=returning]")).isEmpty();
		assertThat(action(this.site.press("emergency", "next", "no-emergency-signs"))).isEqualTo("/check/today");
	}

	@Test
	void aMistakeMadeWhileChangingAnAnswerLeadsBackToTheAnswers() {
		Document recheck = Jsoup.parse(
				this.site.post("/check/emergency", "go=next", "finding=dark-urine", "finding=calf", "returning=answers")
					.body());
		assertThat(recheck.select("input[name=returning]")).hasSize(1);
		Document stop = Jsoup
			.parse(this.site.post("/check/emergency", "go=confirm", "finding=dark-urine", "returning=answers").body());
		assertThat(stop.expectFirst("h1").text()).contains("Call your emergency number now");
		assertThat(stop.select("input[name=returning]")).hasSize(1);
	}

	@Test
	void aTickedEmergencyIsCheckedEvenWhereThePageIsSkipped() {
		assertThat(this.site.press("emergency", "skip", "dark-urine").expectFirst("h1").text())
			.isEqualTo("Is that right?");
	}

	@Test
	void anEmergencyOnAllQuestionsIsMendedThere() {
		Document stop = this.site.press("all", "result", "tingling-face", "hand-and-foot-spasms");
		assertThat(stop.select("button").eachAttr("value")).containsExactly("change:all");
		Document again = this.site.press("all", "change:all", "tingling-face", "hand-and-foot-spasms");
		assertThat(again.select("input[checked]")).hasSize(2);
		assertThat(action(again)).isEqualTo("/check/all");
	}

	@Test
	void backFromTheFirstPageKeepsTheAnswers() {
		Document start = this.site.press("emergency", "back", "no-emergency-signs", "calf");
		assertThat(hidden(start)).containsExactly("no-emergency-signs", "calf");
	}

	@Test
	void anEmergencyPostedStraightToTheResultStopsThere() {
		for (String page : List.of("answers", "result", "summary")) {
			assertThat(this.site.press(page, "next", "dark-urine").expectFirst("h1").text())
				.contains("Call your emergency number now");
		}
	}

	@Test
	void anEmergencyByCombinationStopsWhereItIsReached() {
		assertThat(this.site.press("health", "next", "irregular-heartbeat", "fainted").expectFirst("h1").text())
			.contains("Call your emergency number now");
		assertThat(
				this.site.press("result", "result", "tingling-face", "hand-and-foot-spasms").expectFirst("h1").text())
			.contains("Call your emergency number now");
	}

	@Test
	void anEmergencyMadeOnOtherPagesStopsBeforeAnErrorOnThisOne() {
		for (String button : List.of("next", "result")) {
			Document page = this.site.press("feel", button, "tingling-face", "hand-and-foot-spasms", "feel-none",
					"urge-to-move");
			assertThat(page.expectFirst("h1").text()).as(button).contains("Call your emergency number now");
		}
		assertThat(this.site.press("feel", "next", "dark-urine").expectFirst("h1").text())
			.contains("Call your emergency number now");
	}

	@Test
	void changingAnEmergencyByCombinationStillSaysThatItMayBeOne() {
		Document page = this.site.press("symptoms", "change:symptoms", "tingling-face", "hand-and-foot-spasms");
		assertThat(page.expectFirst("main .care").className()).contains("care--emergency");
		assertThat(page.expectFirst("main .care").text()).contains("Call your emergency number now")
			.doesNotContain("today");
	}

	@Test
	void anUrgentAnswerDoesNotStopTheCheckButIsSaid() {
		Document page = this.site.press("today", "confirm", "no-emergency-signs", "one-leg-swollen");
		assertThat(action(page)).isEqualTo("/check/cramps");
		assertThat(page.select(".care--urgent")).hasSize(1);
	}

	@Test
	void allQuestionsOnOnePageGiveTheSameResult() {
		assertThat(this.site.page("/check/all").select("input[type=checkbox], input[type=radio]"))
			.hasSizeGreaterThan(161);
		Document page = this.site.press("all", "result", "no-emergency-signs", "no-today-signs", "calf");
		assertThat(page.expectFirst("h1").text()).isEqualTo("Your result");
		assertThat(this.site.press("all", "result", "locked-jaw").expectFirst("h1").text()).isEqualTo("Is that right?");
		assertThat(this.site.press("all", "result", "feel-none", "urge-to-move").select(".errors a")).hasSize(1);
	}

	@Test
	void withoutAnswersThereIsNoResultYet() {
		for (String page : List.of("answers", "result", "summary")) {
			assertThat(this.site.page("/check/" + page).expectFirst("h1").text()).isEqualTo("No answers yet");
		}
	}

	@Test
	void pagesOfTheCheckAreNotIndexedAndNotStored() {
		var headers = this.site.get("/check/feel").headers();
		assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex");
		assertThat(headers.firstValue("Cache-Control")).hasValue("private, no-cache");
	}

	private static String action(Document page) {
		return page.expectFirst("main form").attr("action");
	}

	private static List<String> hidden(Document page) {
		return page.select("input[type=hidden][name=finding]").eachAttr("value");
	}

	@Test
	void anUrgentSignLeadsToHelpTodayInFourLinesAtMost() {
		Document today = this.site.press("today", "next", "no-emergency-signs", "one-leg-swollen");
		assertThat(today.expectFirst("section.care--urgent h1").text()).contains("Get help today");
		assertThat(today.select("section.care--urgent [data-part=do]")).hasSizeBetween(1, 4);
		assertThat(today.select("section.care--urgent [data-part=say]")).isNotEmpty();
		assertThat(today.select("section.care--emergency [data-part=worse]")).isNotEmpty();
		assertThat(today.select(".factors, #plate")).isEmpty();
		Document onward = this.site.press("today", today.expectFirst("button[value=confirm]").attr("value"),
				"no-emergency-signs", "one-leg-swollen");
		assertThat(onward.select("form[action$=/cramps]")).hasSize(1);
	}

	@Test
	void everySignForHelpTodayHasItsPage() {
		for (String sign : this.site.page("/check/today").select("[name=finding]").eachAttr("value")) {
			Document today = this.site.press("today", "next", "no-emergency-signs", sign);
			assertThat(today.select("section.care--urgent [data-part=do]")).as(sign)
				.hasSizeBetween(sign.startsWith("no-") ? 0 : 1, 4);
		}
	}

}
