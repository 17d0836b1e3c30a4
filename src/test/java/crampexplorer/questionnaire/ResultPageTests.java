package crampexplorer.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import crampexplorer.Site;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResultPageTests {

	private static final String[] NEW_TABLET = { "no-emergency-signs", "no-today-signs", "foot", "at-night",
			"takes-diuretic", "new-medicine" };

	private static final String[] TABLETS = { "no-emergency-signs", "no-today-signs", "calf", "at-night",
			"takes-diuretic", "takes-statin", "takes-other-medicine", "65-or-over", "hard-painful-knot", "weekly",
			"dizzy-on-standing" };

	@Autowired
	private Factors factors;

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	/** What is open may still matter, so nothing says that it was enough. */
	@Test
	void enoughIsSaidOnlyWhereNothingIsOpen() {
		Document open = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf",
				"none-of-fits-you");
		assertThat(open.text()).contains("asked in short alone").doesNotContain("This was enough to answer");
		assertThat(open.select("button[value=rest]")).hasSize(1);
		List<String> all = new ArrayList<>(Fixtures.HARMLESS);
		all.removeAll(List.of("no-medicines", "no-conditions", "activity-usual", "diet-varied"));
		all.add("none-of-fits-you");
		assertThat(this.site.press("result", "result", all.toArray(String[]::new)).text())
			.contains("This was enough to answer", "asked in short alone");
	}

	/** Signs that only add to a danger do not explain it. */
	@Test
	void whatDecidesByItselfIsTheReason() {
		assertThat(this.site
			.press("result", "result", "no-emergency-signs", "one-leg-swollen", "constant-ache", "calf", "long-journey",
					"takes-hormones")
			.expectFirst("main .care")
			.text()).contains("Because you ticked “One leg newly swollen").doesNotContain("an ache");
	}

	@Test
	void theLevelOfCareComesFirstWithThePersonsOwnAnswers() {
		Document page = this.site.press("result", "result", NEW_TABLET);
		Element card = page.expectFirst("main > *:not(h1)");
		assertThat(card.className()).isEqualTo("care care--doctor");
		assertThat(card.expectFirst("h2").text()).contains("Talk to a pharmacist or doctor in the next 2 days");
		assertThat(card.select("p").eachText())
			.containsExactly("Because your cramps began after starting or changing a medicine.");
		assertThat(page.select("#decided ~ .reasons li").eachText())
			.containsExactly("Your cramps began after starting or changing a medicine.");
	}

	/** Titles stand in the history of the browser, which others may see. */
	@Test
	void noTitleTellsWhatCameOut() {
		assertThat(this.site.press("result", "result", NEW_TABLET).title()).isEqualTo("Your result – Cramp Explorer");
		for (String page : new String[] { "emergency", "result", "summary" }) {
			Document stop = Site.parse(this.site.post("/check/" + page, "go=confirm", "finding=dark-urine"));
			assertThat(stop.select(".care--emergency")).isNotEmpty();
			assertThat(stop.title()).isEqualTo("What to do now – Cramp Explorer");
		}
		Document today = Site.parse(this.site.post("/check/today", "go=next", "finding=one-leg-swollen"));
		assertThat(today.select(".care--urgent")).isNotEmpty();
		assertThat(today.title()).isEqualTo("What to do now – Cramp Explorer");
	}

	/**
	 * On a phone from above: how soon and why, what to do, causes, medicines, own risks,
	 * help.
	 */
	@Test
	void thePartsStandInTheOrderInWhichTheyAreNeeded() {
		Document page = this.site.press("result", "result", TABLETS);
		assertThat(page.select("main :is(h2, .folds > details > summary)[id]").eachAttr("id")).containsExactly("care",
				"todo", "factors", "medicines", "cautions", "faster", "looked-at", "answers", "keep", "how", "sources");
		assertThat(page.select("#tonight")).hasSize(1);
		assertThat(page.select("section:has(#todo) > ol > li > h3").eachText()).containsExactly("Tonight",
				"From this week on", "If you see a doctor or pharmacist");
		assertThat(page.select("main details[open]")).isEmpty();
		Document urgent = this.site.press("result", "result", "no-emergency-signs", "one-leg-swollen", "calf",
				"pregnant");
		assertThat(urgent.select("section:has(#todo) > ol > li > h3").eachText()).first().isEqualTo("Today");
		assertThat(urgent.select("main :is(h2, .folds > details > summary)[id]").eachAttr("id")).startsWith("care",
				"todo", "dangers", "factors");
	}

	@Test
	void whatToDoThisWeekNamesTheMedicinesAndTheWordsToSay() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf", "at-night",
				"most-days", "takes-diuretic", "takes-statin", "no-new-medicine", "little-exercise");
		Element week = page.expectFirst("section:has(#todo) > ol > li:has(> h3:contains(this week))");
		assertThat(week.text()).contains("Ask a pharmacist about your water tablet and your statin: “Can it add to my");
		assertThat(
				this.site.press("result", "result", "calf", "takes-statin", "takes-diuretic", "takes-asthma-reliever")
					.expectFirst("section:has(#todo)")
					.text())
			.contains("about all your medicines: “Can one of them add");
		assertThat(page.expectFirst("section:has(#todo) button[form=check]").val()).isEqualTo("next");
	}

	/** What a sign asks for in 2 weeks is not put off by its cause to the next visit. */
	@Test
	void noStepPutsOffWhatTheLevelAsksFor() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "hard-painful-knot",
				"calf", "at-night", "weekly", "long-standing", "has-kidney-disease", "no-medicines");
		assertThat(page.expectFirst("section.care").text()).contains("in the next 2 weeks");
		assertThat(page.select(".factor h3").eachText()).contains("Kidney disease");
		assertThat(page.select("section:has(#todo) > ol > li > .said").eachText())
			.noneMatch((line) -> line.contains("next visit"));
		assertThat(page.select("section:has(#todo) > ol > li > p").eachText())
			.anyMatch((line) -> line.startsWith("Ask: “"));
	}

	@Test
	void whereHelpIsNeededTodayNothingIsPutOffToTheWeek() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "one-leg-swollen", "takes-statin",
				"calf", "little-exercise");
		assertThat(page.select("section:has(#todo) h3").eachText()).doesNotContain("From this week on")
			.contains("Today", "What to say");
		assertThat(page.select("section:has(#todo) .care--emergency [data-part=worse]")).isNotEmpty();
	}

	/** What many signs ask for is all there, the first lines in view. */
	@Test
	void whatEverySignAsksForIsThere() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "numbness",
				"weight-loss", "most-days", "disturbs-sleep", "swollen-legs", "slow-healing");
		List<String> flags = page.select("#decided ~ p a[href^=/when-to-see-a-doctor/]").eachAttr("href");
		assertThat(flags).hasSizeGreaterThan(1);
		List<String> told = page.select("section:has(#todo) .said").eachText();
		for (String flag : flags) {
			assertThat(this.site.page(flag).select(".said[data-part=do], .said[data-part=say]").eachText()).isNotEmpty()
				.allSatisfy(
						(line) -> assertThat(told).anyMatch((each) -> each.startsWith(line.replaceAll("[.]$", ""))));
		}
	}

	@Test
	void aCauseWhoseOwnSignDecidedTheLevelStandsBeforeNoClearCause() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "foot", "tingling",
				"both-sides", "at-night", "hard-painful-knot", "weekly", "50-to-64", "not-pregnant", "no-medicines",
				"no-new-medicine", "no-conditions", "fluids-fine", "activity-usual", "vegan-or-little-animal-food");
		List<String> causes = page.select(".factors > .factor > h3").eachText();
		assertThat(causes).isNotEmpty().first().asString().doesNotStartWith("Ordinary cramps");
	}

	@Test
	void theResultHoldsTheAnswersAsACodeAndAsAPicture() {
		Document page = this.site.press("result", "result", TABLETS);
		assertThat(page.select(".code > p")).hasSize(1)
			.allSatisfy((code) -> assertThat(code.text()).matches("([0-9A-Z]{4} ){7,10}[0-9A-Z]{1,4}"));
		assertThat(page.select("svg.qr[role=img][aria-label] > path")).hasSize(1);
	}

	@Test
	void everySumAddsUp() {
		Document page = this.site.press("result", "result", TABLETS);
		Elements sums = page.select("table.sum");
		assertThat(sums.size()).isGreaterThan(page.select(".factor").size());
		for (Element sum : sums) {
			List<BigDecimal> numbers = sum.select("td.n").eachText().stream().map(ResultPageTests::number).toList();
			BigDecimal total = numbers.subList(0, numbers.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(numbers.get(numbers.size() - 1)).as(sum.text()).isEqualByComparingTo(total);
		}
	}

	@Test
	void aPartSaysHowManyTickItWhatItSharesAndHowSureItIs() {
		Element sum = this.site
			.press("result", "result", "no-emergency-signs", "no-today-signs", "foot", "numbness", "tingling",
					"both-sides", "65-or-over", "has-diabetes")
			.expectFirst("table.sum");
		assertThat(sum.expectFirst("tbody tr").text()).startsWith("Where it starts: the main reason of about 1 in");
		Elements parts = sum.select("tr.ground");
		assertThat(parts).hasSizeGreaterThan(3)
			.hasSameSizeAs(sum.select("tr.part"))
			.allSatisfy((part) -> assertThat(part.text()).containsPattern(
					"About [\\d,]+ in 1[0,]+ people with this tick it, about [\\d,]+ in 1[0,]+ of all who ask"));
		assertThat(parts).anyMatch((part) -> part.text().contains("It says much the same as “You have"))
			.anyMatch((part) -> part.text().contains("How sure the source makes us"));
		assertThat(sum.text()).contains("Answers that weigh little, together");
	}

	@Test
	void everyFactorIsThereButDangersOfWhichNothingWasSaid() {
		Document page = this.site.press("result", "result", NEW_TABLET);
		List<String> named = new ArrayList<>(
				page.select(".factor h3 span:first-child, .factor h5 span:first-child").eachText());
		named.addAll(page.select("details:has(> #looked-at) > :is(h3:not([id]), ul > li)").eachText());
		named.addAll(page.select("details:has(> #looked-at) > ul li").eachText());
		assertThat(named).doesNotHaveDuplicates()
			.containsAll(this.factors.all()
				.stream()
				.filter((factor) -> factor.kind() != Factor.Kind.CONDITION)
				.map(Factor::name)
				.toList())
			.doesNotContain("A stroke", "Tetanus");
		assertThat(page.expectFirst("details:has(> #how)").text())
			.contains("against " + this.factors.all().size() + " things");
	}

	@Test
	void whatADangerSignMayMeanStandsRightBehindItsRedFlag() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "one-leg-swollen", "calf", "one-side",
				"constant-ache", "long-journey", "18-to-49");
		Element dangers = page.expectFirst("section:has(#dangers)");
		assertThat(page.select("section.care--urgent + section:has(#todo) + .causes > section:first-child > #dangers"))
			.hasSize(1);
		assertThat(dangers.select(".factor h3").eachText()).first().isEqualTo("A blood clot in a leg");
		assertThat(dangers.expectFirst("a[href=/causes/blood-clot]").text())
			.isEqualTo("Read about: A blood clot in a leg");
		assertThat(this.site.press("result", "result", NEW_TABLET).select("#dangers")).isEmpty();
	}

	@Test
	void whyAFactorIsThoughtOfIsSaidInOneSentence() {
		Element factor = this.site.press("result", "result", NEW_TABLET).expectFirst(".factor");
		assertThat(factor.expectFirst("h3").text()).isEqualTo("A side effect of a medicine: your water tablet");
		assertThat(factor.expectFirst("h3 + .match").text()).isEqualTo(
				"Fits your answers well, because you take water tablets (diuretics), and your cramps began after starting or changing a medicine.");
	}

	@Test
	void aMedicineAndTheLackThatItMayCauseStandOnOneCard() {
		Elements factors = this.site.press("result", "result", TABLETS).select(".factor:has(.together)");
		assertThat(factors).hasSize(1);
		Element together = factors.get(0).expectFirst(".together");
		assertThat(together.text())
			.contains("through your water tablet", "wash potassium and magnesium out of the body")
			.containsPattern("stands first: it has the higher sum \\([+−\\d.]+ against [+−\\d.]+\\)");
	}

	@Test
	void everyMedicineThatIsTakenHasItsLine() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-statin",
				"takes-diuretic", "takes-other-medicine", "calf");
		Elements lines = page.select(".medicines > li");
		assertThat(lines.select("> details > summary").eachText()).containsExactly("your water tablet: some link",
				"your statin: weak link", "another medicine: no link of its own known");
		assertThat(lines.select("> details > summary + p").eachText()).containsExactly(
				"Water tablets such as furosemide, indapamide or bendroflumethiazide", "A statin for cholesterol",
				"Another regular medicine");
		assertThat(lines.get(1).text()).contains("Statins", "weak link",
				"cramp treatment began 1.16 times as often after a start as before (between 1.04 and 1.29)",
				"Ask a pharmacist");
		assertThat(lines.get(2).text()).contains("We list no link of its own with cramps");
		assertThat(this.site.press("result", "result", "calf", "no-medicines").select(".medicines")).isEmpty();
	}

	@Test
	void noClearCauseIsNeverFirstWhereCareIsUrgent() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "irregular-heartbeat",
				"hard-painful-knot", "calf", "at-night", "65-or-over", "takes-diuretic", "no-conditions");
		assertThat(page.expectFirst("section.care").className()).contains("care--urgent");
		assertThat(page.select(".factor > h3").eachText()).hasSizeGreaterThan(1)
			.last()
			.isEqualTo("Ordinary cramps with no clear cause");
	}

	@Test
	void noClearCauseIsNeverAloneWhereCareIsUrgent() {
		Document page = this.site.press("result", "result", "new-bruising-or-bleeding", "hard-painful-knot", "calf",
				"at-night", "seconds-to-minutes", "long-standing", "no-medicines", "no-conditions",
				"no-emergency-signs");
		assertThat(page.expectFirst("section.care").className()).contains("care--urgent");
		assertThat(page.select(".factor h3").eachText()).isEmpty();
		assertThat(page.text()).contains("Get the sign above looked at first");
	}

	@Test
	void factorsThatFitAboutEquallyWellAreSaidToDoSo() {
		Document near = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "foot", "tingling",
				"numbness", "takes-metformin", "has-diabetes", "weekly", "65-or-over");
		assertThat(near.text()).containsPattern("The first [2-5] fit about equally well");
		assertThat(this.site.press("result", "result", NEW_TABLET).text()).doesNotContain("about equally well");
	}

	@Test
	void fewAnswersAreSaidToBeFew() {
		Document one = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf");
		assertThat(one.select(".factor")).isEmpty();
		assertThat(one.text()).contains("You gave few answers, so the order may change much");
		assertThat(one.select(".causes .next button")).hasSizeBetween(1, 2);
		Document two = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-statin",
				"new-medicine");
		assertThat(two.select(".factor > h3").eachText()).containsExactly("A side effect of a medicine: your statin");
		assertThat(two.text()).contains("You gave few answers, so the order may change much");
	}

	@Test
	void whatBelongsTogetherIsSaidOnlyWhereItHolds() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf", "at-night",
				"weekly", "long-standing", "drinks-alcohol-heavily", "poor-diet", "numbness");
		assertThat(page.select("#together ~ h4").eachText()).contains("Alcohol and nerve damage");
		assertThat(this.site.press("result", "result", "calf", "at-night").select("#together")).isEmpty();
	}

	@Test
	void whatMayBeTheOtherWayRoundIsNotSaidToBelongTogether() {
		for (String risk : List.of("has-kidney-disease", "on-dialysis", "takes-potassium-sparing",
				"takes-ace-inhibitor-or-arb")) {
			assertThat(this.site
				.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-diuretic", "new-medicine",
						"takes-laxative", "vomiting-or-diarrhoea", "constipation", risk)
				.select("#together ~ h4")
				.eachText()).as(risk).noneMatch((title) -> title.contains("potassium"));
		}
	}

	@Test
	void nothingBelongsTogetherWhereOnlyOneOfTheFactorsFits() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-metformin",
				"has-diabetes", "hard-painful-knot", "calf", "at-night", "no-nerve-signs", "diet-varied");
		assertThat(page.select("#together")).isEmpty();
	}

	@Test
	void openDangerSignsComeBeforeWhatOnlyMovesTheOrder() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "foot", "at-night", "takes-diuretic",
				"new-medicine", "drinks-little");
		assertThat(page.select(".next button").eachAttr("value")).hasSize(2).first().isEqualTo("change:today");
	}

	@Test
	void selfCareIsSaidOnlyWhenNothingIsOpenThatCouldDecide() {
		String[] harmless = Fixtures.HARMLESS.toArray(String[]::new);
		Document green = this.site.press("result", "result", harmless);
		assertThat(green.select("section.care--self-care h2").eachText()).singleElement()
			.asString()
			.contains("You can look after this yourself for now");
		Document open = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf");
		assertThat(open.select("section.care--self-care, [data-part=self-care]")).isEmpty();
		assertThat(open.expectFirst("section.care--undecided h2").text()).contains("We cannot tell yet");
		Element button = open.expectFirst("section.care--undecided button");
		assertThat(button.text()).matches("Answer the \\d+ questions that decide");
		assertThat(this.site.press("result", button.attr("value"), "no-emergency-signs", "no-today-signs", "calf")
			.select("[name^=finding][type=hidden], [name^=finding][checked]")
			.eachAttr("value")).contains("calf");
		assertThat(this.site.press("summary", "next", "no-emergency-signs", "no-today-signs", "calf").text())
			.contains("We cannot tell yet")
			.doesNotContain("look after this yourself");
	}

	@Test
	void whatToWatchForIsTwoGeneralLinesAndThoseOfThePersonsOwnRisks() {
		assertThat(watched(Fixtures.HARMLESS.toArray(String[]::new))).hasSize(2);
		assertThat(watched("takes-statin")).hasSize(3).last().asString().contains("cola");
		assertThat(watched("takes-diuretic", "has-diabetes", "long-journey")).hasSize(5)
			.anyMatch((line) -> line.contains("heart flutters"))
			.anyMatch((line) -> line.contains("on a foot"))
			.anyMatch((line) -> line.contains("one leg swells"));
	}

	@Test
	void inPregnancyTheMidwifeIsCalledFirstAndTheDangerSignsAreNamed() {
		Document page = this.site.press("result", "result", "pregnant", "new-medicine");
		assertThat(page.expectFirst("section.care").text()).contains("midwife or maternity unit");
		assertThat(watched("pregnant")).anyMatch((line) -> line.contains("bad headache"));
	}

	private List<String> watched(String... answers) {
		return this.site.press("result", "result", answers).select(".faster .said").eachText();
	}

	@Test
	void whatToSayFitsTheSignsThatAreThere() {
		Document unsteady = this.site.press("result", "result", "no-emergency-signs", "no-today-signs",
				"drinks-alcohol-heavily", "balance-trouble", "calf", "at-night");
		assertThat(unsteady.expectFirst("section:has(#todo)").text()).contains("Say that you are unsteady")
			.doesNotContain("see double. Tell them");
		Document weak = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-statin",
				"muscle-aches", "recent-start", "muscle-weakness");
		assertThat(weak.expectFirst("section:has(#todo)").text()).contains("that your muscles are weak or very sore");
	}

	@Test
	void whatWouldChangeThisLeadsToTheQuestionAndKeepsTheAnswers() {
		Document result = this.site.press("result", "result", NEW_TABLET);
		Elements buttons = result.select(".next button");
		assertThat(buttons).hasSize(2);
		for (Element button : buttons) {
			Document page = this.site.press("result", button.attr("value"), NEW_TABLET);
			assertThat(page.select("legend, h1, h2").eachText()).contains(button.text());
			assertThat(page.select("[name^=finding][type=hidden], [name^=finding][checked]").eachAttr("value"))
				.containsExactlyInAnyOrder(NEW_TABLET);
		}
	}

	@Test
	void everySumLeadsToTheTableOfItsCondition() {
		Elements links = this.site.press("result", "result", NEW_TABLET).select("a[href*='rules?condition=']");
		assertThat(links).isNotEmpty().allSatisfy((link) -> {
			Document table = this.site.page(link.attr("href"));
			assertThat(table.expectFirst("h1").text()).startsWith("How many tick what: ");
			assertThat(table.select("tbody tr").size()).isGreaterThan(20);
		});
	}

	@Test
	void cautionsThatApplyAreShownAndOthersAreNot() {
		Document page = this.site.press("result", "result", "has-kidney-disease", "takes-blood-thinner");
		assertThat(page.select(".warn:has(#cautions) summary").eachText()).containsExactly(
				"Ask before you take potassium or a salt substitute", "Ask before you take magnesium",
				"Vitamin K and your blood thinner", "Ask before you stop a medicine",
				"Keep to the drink and salt set for you", "Ask before you take ibuprofen",
				"Tell the team that looks after your illness");
		assertThat(page.select(".warn:has(#cautions) > details"))
			.allSatisfy((caution) -> assertThat(caution.select(".said")).isNotEmpty());
		assertThat(this.site.press("result", "result", "no-emergency-signs", "calf").select("#cautions")).isEmpty();
	}

	@Test
	void whatAnAnswerMeansCallsForItsCautionsButIsNoAnswer() {
		Document missed = this.site.press("result", "result", "missed-dialysis");
		Document dialysis = this.site.press("result", "result", "on-dialysis");
		assertThat(missed.select(".warn:has(#cautions) summary").eachText())
			.contains("Ask before you take potassium or a salt substitute")
			.isEqualTo(dialysis.select(".warn:has(#cautions) summary").eachText());
		assertThat(missed.select("[name^=finding]").eachAttr("value")).contains("missed-dialysis")
			.doesNotContain("on-dialysis");
	}

	@Test
	void whatToDoFitsTheLevelThatARedFlagWasRaisedTo() {
		Document urgent = this.site.press("result", "result", "takes-statin", "muscle-aches", "recent-start",
				"muscle-weakness");
		assertThat(urgent.expectFirst("section.care--urgent + section:has(#todo)").text())
			.contains("Call your doctor or urgent care today")
			.doesNotContain("today or tomorrow");
		Document stop = this.site.press("result", "result", "has-cancer", "back-or-buttock-pain", "numbness");
		assertThat(stop.expectFirst(".care--emergency").text())
			.contains("24-hour line or your emergency number (112, 911 or 999) now")
			.doesNotContain("today");
	}

	@Test
	void noAnswerGetsTwoDeadlines() {
		Document page = this.site.press("result", "result", "pregnant", "yellow-skin-or-itch");
		assertThat(page.expectFirst("section.care").text()).contains("Call your midwife or maternity unit today");
		assertThat(page.select("#others")).isEmpty();
	}

	@Test
	void unansweredDangerSignsAreSaidAboveTheLevel() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "calf");
		assertThat(page.expectFirst("main > *:not(h1)").text()).contains("If you are not sure, call for advice now");
	}

	@Test
	void aSelfCareResultSaysWhatToDoAndWhenToComeBack() {
		Document page = this.site.press("result", "result", Fixtures.HARMLESS.toArray(String[]::new));
		Element card = page.expectFirst("main > *:not(h1)");
		assertThat(card.className()).isEqualTo("care care--self-care");
		assertThat(card.text()).contains("You can look after this yourself for now", "See a doctor if");
		assertThat(page.expectFirst(".faster").text()).contains("Call your emergency number", "chest pain",
				"Get help today", "one leg");
	}

	@Test
	void noFoodIsSuggestedWhereACautionStandsAgainstIt() {
		String[] findings = { "no-emergency-signs", "drinks-alcohol-heavily", "has-gut-condition",
				"vomiting-or-diarrhoea" };
		String food = "Eat more greens, nuts, seeds, beans";
		assertThat(this.site.press("result", "result", findings).text()).contains(food);
		for (String risk : List.of("has-kidney-disease", "on-dialysis", "takes-ace-inhibitor-or-arb",
				"takes-potassium-sparing", "takes-mineral-or-salt-substitute", "takes-blood-thinner")) {
			String[] withRisk = Arrays.copyOf(findings, findings.length + 1);
			withRisk[findings.length] = risk;
			Document page = this.site.press("result", "result", withRisk);
			assertThat(page.text()).as(risk).doesNotContain("Eat more", "Eat dairy", "Eat regular");
			assertThat(page.select("#cautions")).as(risk).isNotEmpty();
		}
	}

	@Test
	void everyResultSaysThatItIsNotADiagnosis() {
		assertThat(this.site.press("result", "result", NEW_TABLET).text()).contains("This is not a diagnosis");
		assertThat(this.site.press("summary", "next", NEW_TABLET).text()).contains("Not a diagnosis");
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text.replace('−', '-'));
	}

}
