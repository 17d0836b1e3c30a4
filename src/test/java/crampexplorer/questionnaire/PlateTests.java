package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Which food the result suggests, and to whom it must not. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlateTests {

	/** Answers that put low magnesium and low potassium at some or better. */
	private static final List<String> LOW_MINERALS = List.of("no-emergency-signs", "no-today-signs",
			"takes-acid-reducer", "takes-diuretic", "takes-laxative", "constipation", "muscle-twitches",
			"drinks-alcohol-heavily", "vomiting-or-diarrhoea", "no-conditions");

	private Site site = new Site(0);

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void foodRichInWhatFitsIsSuggestedByServing() {
		Document result = result();
		assertThat(result.select(".plate li")).hasSizeBetween(1, 6).allSatisfy((food) -> {
			assertThat(food.text()).matches(".+, .+: (Magnesium|Potassium|Calcium|Vitamin [A-Z0-9]+).* \\(\\d+%\\).*");
			assertThat(food.select("a[href^=/foods/]")).hasSize(1);
		});
		assertThat(result.select(".sources a[href=/sources/usda-sr24]")).hasSize(1);
	}

	@Test
	void foodRichInSeveralStandsFirst() {
		List<Integer> counts = result().select(".plate li")
			.stream()
			.map((food) -> food.text().split("%\\)").length - 1)
			.toList();
		assertThat(counts).isSortedAccordingTo((one, other) -> other - one);
	}

	@ParameterizedTest
	@ValueSource(strings = { "has-kidney-disease", "on-dialysis" })
	void noFoodAtAllWithWeakKidneys(String finding) {
		Document result = result(finding);
		assertThat(result.select("#plate, .plate")).isEmpty();
		assertThat(result.expectFirst("section:has(#cautions)").text()).contains("potassium-rich food");
	}

	/** Potassium of a serving in mg, by the page of the food. */
	@ParameterizedTest
	@ValueSource(
			strings = { "takes-ace-inhibitor-or-arb", "takes-potassium-sparing", "takes-mineral-or-salt-substitute" })
	void noFoodRichInPotassiumNotEvenForAnotherNutrient(String finding) {
		Document result = result(finding);
		assertThat(result.select(".plate").text()).isNotEmpty().doesNotContain("Potassium");
		for (Element food : result.select(".plate a")) {
			String amount = this.site.page(food.attr("href"))
				.expectFirst(".amounts tr:has(th:contains(Potassium)) td.n")
				.text();
			assertThat(Double.parseDouble(amount.replace(" mg", "").replace(",", ""))).as(food.text()).isLessThan(170);
		}
		assertThat(result.expectFirst("section:has(#cautions)").text()).contains("potassium-rich food");
	}

	@Test
	void noFoodWithABloodThinner() {
		Document result = result("takes-blood-thinner");
		assertThat(result.select("#plate, .plate")).isEmpty();
		assertThat(result.expectFirst("section:has(#cautions)").text()).contains("vitamin K2", "warfarin");
	}

	@Test
	void withoutAnimalFoodOnlyPlants() {
		Document result = result("vegan-or-little-animal-food");
		assertThat(result.select(".plate a")).isNotEmpty()
			.allSatisfy((food) -> assertThat(this.site.page(food.attr("href")).text()).contains("vegan"));
		assertThat(result.expectFirst("section:has(#cautions)").text()).contains("next to no vitamin B12");
	}

	@Test
	void notAnsweredIsNotNone() {
		List<String> open = new ArrayList<>(LOW_MINERALS);
		open.remove("no-conditions");
		Document result = Site.parse(this.site.post("/check/result",
				open.stream().map((finding) -> "finding=" + finding).toArray(String[]::new)));
		assertThat(result.select("#plate, .plate")).isEmpty();
		assertThat(result.text()).contains("you left these questions open");
	}

	@Test
	void noFoodWhereCareIsUrgent() {
		assertThat(result("one-leg-swollen").select("#plate, .plate")).isEmpty();
	}

	@Test
	void withoutAFittingNutrientThereIsNoFood() {
		Document result = Site.parse(this.site.post("/check/result", "finding=no-emergency-signs",
				"finding=no-today-signs", "finding=at-night", "finding=hard-painful-knot"));
		assertThat(result.select("#plate, .plate")).isEmpty();
	}

	/** Sodium, vitamin B6 and vitamin K2 are never a reason to eat more. */
	@ParameterizedTest
	@CsvSource({ "heat-or-heavy-sweating,drinks-much-water", "takes-vitamin-b6,tingling" })
	void neverMoreOfWhatHarms(String one, String other) {
		assertThat(result(one, other).select(".plate").text()).doesNotContain("Sodium", "Vitamin B6", "Vitamin K");
	}

	private Document result(String... more) {
		List<String> parameters = new ArrayList<>();
		LOW_MINERALS.forEach((finding) -> parameters.add("finding=" + finding));
		for (String finding : more) {
			parameters
				.removeIf((parameter) -> finding.matches("has-.*|on-dialysis") && parameter.endsWith("no-conditions"));
			parameters
				.removeIf((parameter) -> finding.equals("one-leg-swollen") && parameter.endsWith("no-today-signs"));
			parameters.add("finding=" + finding);
		}
		return Site.parse(this.site.post("/check/result", parameters.toArray(String[]::new)));
	}

}
