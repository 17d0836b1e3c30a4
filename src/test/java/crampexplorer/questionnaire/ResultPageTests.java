package crampexplorer.questionnaire;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import crampexplorer.Site;
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

	@Autowired
	private Factors factors;

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theLevelOfCareComesFirstWithThePersonsOwnAnswers() {
		Document page = this.site.press("result", "result", NEW_TABLET);
		Element card = page.expectFirst("main > *:not(h1)");
		assertThat(card.className()).isEqualTo("care care--doctor");
		assertThat(card.expectFirst("h2").text()).contains("Talk to a pharmacist or doctor in the next 2 days");
		assertThat(card.select("li").eachText())
			.containsExactly("Your cramps began after starting or changing a medicine.");
		assertThat(page.title()).startsWith("Your result: Talk to a pharmacist or doctor in the next 2 days");
	}

	@Test
	void everyShownFactorAddsUp() {
		Elements factors = this.site.press("result", "result", NEW_TABLET).select(".factor");
		assertThat(factors).isNotEmpty();
		for (Element factor : factors) {
			List<BigDecimal> numbers = factor.select("td.n").eachText().stream().map(ResultPageTests::number).toList();
			BigDecimal sum = numbers.subList(0, numbers.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(numbers.get(numbers.size() - 1)).as(factor.expectFirst("h3").text()).isEqualByComparingTo(sum);
		}
		assertThat(factors.get(0).expectFirst("h3").text()).isEqualTo("A side effect of a medicine");
		assertThat(factors.get(0).select("td.n").eachText()).last().isEqualTo("+4.3");
	}

	@Test
	void everyFactorIsThereShownOrAmongTheOthers() {
		Document page = this.site.press("result", "result", NEW_TABLET);
		Elements lesser = page.select("#factors ~ details li");
		assertThat(page.select(".factor").size() + lesser.size()).isEqualTo(this.factors.candidates(List.of()).size());
	}

	@Test
	void noClearCauseIsNeverFirstWhereCareIsUrgent() {
		Document page = this.site.press("result", "result", "one-leg-swollen", "hard-painful-knot", "at-night",
				"65-or-over", "no-medicines", "no-conditions", "after-standing", "stands-for-long");
		assertThat(page.expectFirst(".care").className()).contains("care--urgent");
		assertThat(page.select(".factor h3").eachText()).hasSizeGreaterThan(1)
			.last()
			.isEqualTo("Ordinary cramps with no clear cause");
	}

	@Test
	void noClearCauseIsNeverAloneWhereCareIsUrgent() {
		Document page = this.site.press("result", "result", "one-leg-swollen", "hard-painful-knot", "calf",
				"seconds-to-minutes", "long-standing", "no-medicines", "no-conditions", "no-emergency-signs");
		assertThat(page.expectFirst("section.care").className()).contains("care--urgent");
		assertThat(page.select(".factor h3").eachText()).isEmpty();
		assertThat(page.text()).contains("Get the sign above looked at first");
	}

	@Test
	void weakMatchesAreShownInFullOnlyWhereNothingFitsBetter() {
		Document strong = this.site.press("result", "result", NEW_TABLET);
		assertThat(strong.select(".match").eachText()).doesNotContain("Weak match").isNotEmpty();
		Document weak = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "fatigue",
				"cold-feet", "poor-sleep", "constipation", "muscle-aches");
		assertThat(weak.select(".match").eachText()).containsOnly("Weak match");
	}

	@Test
	void factorsThatFitAboutEquallyWellAreSaidToDoSo() {
		Document near = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf",
				"takes-vitamin-b6", "tingling", "burning-feet", "weekly", "50-to-64");
		assertThat(near.text()).containsPattern("The first [2-5] fit about equally well");
		assertThat(this.site.press("result", "result", NEW_TABLET).text()).doesNotContain("about equally well");
	}

	@Test
	void fewAnswersShowLittleAndSaySo() {
		Document one = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "at-night");
		assertThat(one.select(".factor")).isEmpty();
		assertThat(one.text()).contains("You gave few answers, so the order may change much");
		Document two = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-diuretic",
				"new-medicine");
		assertThat(two.select(".factor h3").eachText()).containsExactly("A side effect of a medicine");
	}

	@Test
	void whatBelongsTogetherIsSaidOnlyWhereItHolds() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf", "at-night",
				"weekly", "long-standing", "drinks-alcohol-heavily", "poor-diet");
		Element heading = page.expectFirst("#together");
		assertThat(heading.nextElementSiblings().select("h4").eachText())
			.containsExactly("Alcohol, magnesium and vitamin B1");
		assertThat(this.site.press("result", "result", NEW_TABLET).select("#together ~ h4").eachText())
			.containsExactly("Water tablets, potassium, magnesium and sodium");
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
	void everyFoldedFactorAddsUp() {
		Elements folded = this.site
			.press("result", "result", "no-emergency-signs", "no-today-signs", "foot", "at-night", "takes-diuretic",
					"takes-acid-reducer", "new-medicine", "takes-laxative", "vomiting-or-diarrhoea", "poor-diet",
					"few-greens-nuts-wholegrains", "both-sides", "65-or-over")
			.select("#factors ~ details li");
		assertThat(folded).isNotEmpty().allSatisfy((factor) -> {
			List<BigDecimal> numbers = Pattern.compile("[+−]\\d+\\.\\d|\\b0\\.0")
				.matcher(factor.text())
				.results()
				.map((number) -> number(number.group()))
				.toList();
			assertThat(numbers.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add)).as(factor.text())
				.isEqualByComparingTo(numbers.get(0));
		});
	}

	@Test
	void openDangerSignsComeBeforeWhatOnlyMovesTheOrder() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "foot", "at-night", "takes-diuretic",
				"new-medicine", "drinks-little");
		assertThat(page.select(".next button").eachAttr("value")).hasSize(2).first().isEqualTo("change:today");
	}

	@Test
	void whatToSayFitsTheSignsThatAreThere() {
		Document unsteady = this.site.press("result", "result", "no-emergency-signs", "no-today-signs",
				"drinks-alcohol-heavily", "balance-trouble", "calf", "at-night");
		assertThat(unsteady.expectFirst("section.care").text()).contains("Say that you are unsteady")
			.doesNotContain("confused, collapsed");
		Document weak = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "takes-statin",
				"muscle-aches", "recent-start", "muscle-weakness");
		assertThat(weak.expectFirst("section.care").text()).contains("Say that your muscles are weak");
	}

	@Test
	void theMedicineIsNamedByItsClass() {
		Element factor = this.site.press("result", "result", NEW_TABLET).expectFirst(".factor");
		assertThat(factor.select("a[href^=/causes/medicines#]").eachText())
			.containsExactly("Thiazide-like water tablets (diuretics)", "Loop water tablets (diuretics)");
		assertThat(factor.text()).contains("some link", "weak link").doesNotContain("Statins");
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
	void everyReasonLeadsToItsRule() {
		Document rules = this.site.page("/how-it-works/rules");
		Elements links = this.site.press("result", "result", NEW_TABLET).select(".reasons a");
		assertThat(links).isNotEmpty().allSatisfy((link) -> {
			Element table = rules.expectFirst("[id=" + link.attr("href").split("#")[1] + "] ~ table");
			assertThat(table.text()).contains(link.text());
		});
	}

	@Test
	void cautionsThatApplyAreShownAndOthersAreNot() {
		Document page = this.site.press("result", "result", "has-kidney-disease", "takes-blood-thinner");
		assertThat(page.select(".care:has(#cautions) h3").eachText()).containsExactly("Potassium", "Magnesium",
				"Vitamin K and blood thinners", "Your medicines", "How much to drink", "Ibuprofen",
				"Your other illness");
		assertThat(this.site.press("result", "result", "no-emergency-signs", "calf").select("#cautions")).isEmpty();
	}

	@Test
	void whatAnAnswerMeansCallsForItsCautionsButIsNoAnswer() {
		Document missed = this.site.press("result", "result", "missed-dialysis");
		Document dialysis = this.site.press("result", "result", "on-dialysis");
		assertThat(missed.select(".care:has(#cautions) h3").eachText()).contains("Potassium")
			.isEqualTo(dialysis.select(".care:has(#cautions) h3").eachText());
		assertThat(missed.select("[name^=finding]").eachAttr("value")).contains("missed-dialysis")
			.doesNotContain("on-dialysis");
	}

	@Test
	void whatToDoFitsTheLevelThatARedFlagWasRaisedTo() {
		Document urgent = this.site.press("result", "result", "takes-statin", "muscle-aches", "recent-start",
				"muscle-weakness");
		assertThat(urgent.expectFirst("section.care--urgent").text()).contains("Get urgent care today")
			.doesNotContain("in the next 2 days");
		Document stop = this.site.press("result", "result", "has-cancer", "back-or-buttock-pain", "numbness");
		assertThat(stop.expectFirst(".care--emergency").text()).contains("Call your emergency number (112, 911 or 999)")
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
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "hard-painful-knot",
				"calf", "at-night", "now-and-then", "no-conditions");
		Element card = page.expectFirst("main > *:not(h1)");
		assertThat(card.className()).isEqualTo("care care--self-care");
		assertThat(card.text()).contains("You can look after this yourself for now", "See a doctor if");
		assertThat(page.expectFirst(".faster").text()).contains("Call your emergency number", "chest pain",
				"Get help today", "one leg");
	}

	@Test
	void selfCareIsSaidWithAnIfWhereDangerSignsAreOpen() {
		assertThat(this.site.press("result", "result", "calf").expectFirst("#care").text())
			.contains("If you have none of the danger signs");
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

	@Test
	void theSummaryListsWhatIsPresentAbsentAndOpen() {
		Document page = this.site.press("summary", "next", "no-emergency-signs", "calf", "takes-statin");
		assertThat(page.select(".present li").eachText()).anyMatch((line) -> line.endsWith("Calf"))
			.anyMatch((line) -> line.contains("A statin for cholesterol"));
		assertThat(page.expectFirst(".absent").text()).contains("Foot or toes", "Metformin").doesNotContain("Calf");
		assertThat(page.expectFirst("p.open").text()).contains("When do the cramps come?");
		assertThat(page.select("td.n")).isEmpty();
		Document none = this.site.press("summary", "next", "no-emergency-signs", "not-pregnant");
		assertThat(none.select(".present li")).isEmpty();
		assertThat(none.expectFirst(".absent").text()).contains("Pregnant");
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text.replace('−', '-'));
	}

}
