package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FoodTests {

	/** Words in the names of foods that a diet must never let through. */
	private static final Map<String, String> FORBIDDEN = Map.of("vegan",
			"(?i).*(milk, |cheese|cheddar|mozzarella|gouda|swiss cheese|yog|egg|salmon|tuna|sardine|mackerel|herring|trout|cod|clam|beef|pork|chicken|turkey|fish|meat|dairy|honey).*",
			"no-dairy", "(?i).*(milk, |cheese|cheddar|mozzarella|gouda|yog|dairy|chocolate).*", "no-nuts",
			"(?i).*(almond|cashew|walnut|brazil|peanut|nuts|chocolate).*", "no-gluten",
			"(?i).*(wheat|bread|pasta|bulgur|oat|bran|barley|rye|cereal|flakes|whole grains|yeast extract).*");

	private static final List<String> DIETS = List.of("vegan", "no-dairy", "no-nuts", "no-gluten", "low-salt");

	private Site site = new Site(0);

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	/** Worked out by hand from the amounts per 100 g and the serving of USDA SR24. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			potato | Potassium | 926 mg | 535 mg | 27%
			banana | Potassium | 422 mg | 358 mg | 12%
			banana | Magnesium | 32 mg | 27 mg | 8%
			spinach-boiled | Magnesium | 78 mg | 87 mg | 19%
			spinach-raw | Calcium | 30 mg | 99 mg | 2%
			avocado | Potassium | 487 mg | 485 mg | 14%
			sweet-potato | Potassium | 542 mg | 475 mg | 16%
			black-beans | Magnesium | 60 mg | 70 mg | 14%
			dried-apricots | Potassium | 378 mg | 1,162 mg | 11%
			banana | Vitamin B6 | 0.43 mg | 0.37 mg | 25%
			""")
	void aFoodShowsAmountsByServingAndBy100GramsAndTheShareOfADay(String slug, String nutrient, String serving,
			String hundredGrams, String share) {
		Element row = this.site.page("/foods/" + slug).expectFirst(".amounts tr:has(th:contains(" + nutrient + "))");
		assertThat(row.select("td.n").eachText()).containsExactly(serving, hundredGrams, share);
		assertThat(Double.parseDouble(row.select("rect").attr("width")))
			.isCloseTo(Double.parseDouble(share.replace("%", "")), offset(0.51));
	}

	@Test
	void whatIsNotKnownIsNeverZero() {
		List<String> unknown = new ArrayList<>();
		for (String path : new TreeSet<>(this.site.page("/foods").select("main a[href^=/foods/]").eachAttr("href"))) {
			for (Element row : this.site.page(path).select(".amounts tr:has(td:contains(not known))")) {
				assertThat(row.select("td.n").eachText()).containsExactly("not known", "not known", "–");
				assertThat(row.select("rect")).isEmpty();
				unknown.add(path);
			}
		}
		assertThat(unknown).as("empty cells of the data set, as counted in it").hasSize(14);
	}

	@Test
	void aPotatoOutranksABanana() {
		List<String> rows = names(this.site.page("/foods?nutrient=potassium"));
		assertThat(rows).hasSize(103);
		assertThat(rows.indexOf("Potato, with skin")).isLessThan(rows.indexOf("Banana"));
		List<String> named = this.site.page("/nutrients/potassium")
			.select("details:has(#named) .columns a[href^=/foods/]")
			.eachText();
		assertThat(named.indexOf("Potato, with skin")).isBetween(0, named.indexOf("Banana") - 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "magnesium", "potassium", "calcium", "sodium", "vitamin-d", "vitamin-b1", "vitamin-b6",
			"vitamin-b12" })
	void foodsAreSortedByTheirAmount(String nutrient) {
		for (String per : List.of("serving", "100g")) {
			assertThat(amounts(this.site.page("/foods?nutrient=" + nutrient + "&per=" + per))).hasSizeGreaterThan(90)
				.isSortedAccordingTo((one, other) -> Double.compare(other, one));
		}
	}

	/** For those who must eat less of it. */
	@Test
	void potassiumCanBeSortedUpwardsToo() {
		Document page = this.site.page("/foods?nutrient=potassium&order=least");
		assertThat(amounts(page)).hasSize(103).isSorted();
		assertThat(page.expectFirst("h1").text()).isEqualTo("Foods with least Potassium");
		assertThat(page.expectFirst("#amounts").text()).isEqualTo("103 foods, least first");
		assertThat(page.expectFirst(".note").text()).startsWith("Your kidney team sets your limit.");
		assertThat(page.select("section:has(> #amounts) > p a").attr("href")).isEqualTo("/foods?nutrient=potassium");
		assertThat(this.site.page("/foods?nutrient=potassium").select(".note")).isEmpty();
		assertThat(this.site.page("/foods?nutrient=calcium&order=least").select(".note")).isEmpty();
	}

	@Test
	void lowInPotassiumIsUnder200MgAServing() {
		Document page = this.site.page("/foods?nutrient=potassium&low=potassium&per=serving");
		assertThat(amounts(page)).hasSizeBetween(10, 90).allMatch((amount) -> amount <= 200);
		assertThat(page.expectFirst(".filter label[for=limit-potassium]").text())
			.isEqualTo("low in potassium (under 200 mg a serving)");
		assertThat(page.select("#limit-potassium[checked]")).hasSize(1);
		assertThat(page.expectFirst(".note").text()).startsWith("Your kidney team sets your limit.");
		List<String> kinds = listed(this.site.page("/foods?low=potassium"));
		assertThat(kinds).containsExactlyInAnyOrderElementsOf(names(page)).doesNotContain("Banana", "Spinach");
	}

	private static List<Double> amounts(Document page) {
		return page.select(".amounts tbody tr")
			.stream()
			.map((row) -> Double.parseDouble(row.expectFirst("td.n").text().split(" ")[0].replace(",", "")))
			.toList();
	}

	@ParameterizedTest
	@MethodSource
	void noChoiceOfDietsLetsThroughWhatItMustNot(List<String> diets) {
		String query = String.join("&diet=", diets);
		List<String> foods = names(this.site.page("/foods?nutrient=magnesium&diet=" + query));
		assertThat(foods).hasSizeBetween(10, 102);
		for (String diet : diets) {
			String forbidden = FORBIDDEN.get(diet);
			if (forbidden != null) {
				assertThat(foods).as(diet)
					.noneMatch((food) -> food.matches(forbidden) && !food.startsWith("Soya milk"));
			}
		}
		assertThat(listed(this.site.page("/foods?diet=" + query))).containsAll(foods.subList(0, 5));
	}

	/** Every choice of one to five diets. */
	static Stream<List<String>> noChoiceOfDietsLetsThroughWhatItMustNot() {
		return IntStream.range(1, 32)
			.mapToObj((
					set) -> IntStream.range(0, 5).filter((bit) -> (set >> bit & 1) == 1).mapToObj(DIETS::get).toList());
	}

	@Test
	void lowSaltHoldsBy100Grams() {
		assertThat(this.site.page("/foods?nutrient=sodium&per=100g&diet=low-salt").select(".amounts tbody tr"))
			.hasSizeGreaterThan(40)
			.allSatisfy((row) -> assertThat(
					Double.parseDouble(row.expectFirst("td.n").text().split(" ")[0].replace(",", "")))
				.isLessThanOrEqualTo(120));
	}

	@Test
	void twoToFourFoodsStandSideBySide() {
		Document page = this.site.page("/foods/compare?food=banana&food=potato");
		Element row = page.expectFirst("tr:has(th:contains(Potassium))");
		assertThat(row.select("td").eachText()).containsExactly("422 mg (12%), lowest here",
				"926 mg (27%), highest here");
		assertThat(page.select("thead th").eachText()).containsExactly("Nutrient", "Banana, 118 g (1 medium)",
				"Potato, with skin, 173 g (1 medium)");
		assertThat(this.site.page("/foods/compare?food=a&food=b").text()).contains("Page not found");
	}

	/** Where all hold nothing, that comes last. */
	@Test
	void whatIsComparedHasBothItsEndsMarkedAndNamesTheFoodsToTakeCareWith() {
		Document page = this.site.page(
				"/foods/compare?nutrient=sodium&diet=vegan&food=sauerkraut&food=dill-pickle&food=spinach-raw&food=banana");
		assertThat(page.expectFirst("tr:has(th:contains(Sodium))").text()).containsOnlyOnce("highest here")
			.containsOnlyOnce("lowest here");
		assertThat(page.expectFirst("tbody tr:last-child").text()).startsWith("Vitamin B12").doesNotContain("here");
		assertThat(page.select(".warn .who").eachText()).containsExactly(
				"Sauerkraut, tinned; Pickled gherkin (dill pickle)",
				"Sauerkraut, tinned; Pickled gherkin (dill pickle); Spinach, raw");
		assertThat(page.select(".warn .who + .said").eachText()).satisfiesExactly(
				(salt) -> assertThat(salt).startsWith("Salty food."),
				(vitamin) -> assertThat(vitamin).startsWith("Food with vitamin K."));
		assertThat(page.text()).doesNotContain("This food");
		assertThat(page.select("main a:contains(Change the ticks)").attr("href")).isEqualTo(
				"/foods?nutrient=sodium&diet=vegan&food=sauerkraut&food=dill-pickle&food=spinach-raw&food=banana");
	}

	@ParameterizedTest
	@CsvSource({ "/foods?per=,200", "/foods?diet=keto,400", "/foods?per=ounce,400", "/foods?nutrient=iron,404",
			"/foods?nutrient=,200", "/foods?order=,200", "/foods?order=best,400", "/foods?low=sodium,400",
			"/foods?nutrient=potassium&low=potassium&order=least,200", "/foods?diet=vegan&diet=vegan,200",
			"/foods/compare?food=none,404", "/foods/compare,200" })
	void aWrongChoiceIsToldCalmly(String path, int status) {
		assertThat(this.site.get(path).statusCode()).isEqualTo(status);
	}

	@Test
	void kindsOfFoodLeadToTheirFoodsAndBack() {
		assertThat(this.site.page("/foods/spinach").select("main a[href=/foods/spinach-raw]")).isNotEmpty();
		assertThat(this.site.page("/foods/spinach").text()).contains("The amount is not known");
		assertThat(this.site.page("/foods/spinach-raw").select("main a[href=/foods/spinach]")).isNotEmpty();
	}

	@Test
	void aFoodSaysWhatItIsRichestInAndHasTheRestInThatOrder() {
		Document banana = this.site.page("/foods/banana");
		assertThat(banana.expectFirst(".lede").text()).isEqualTo(
				"Richest in Vitamin B6: a serving gives you about a quarter of a day’s need. Also rich in: Potassium.");
		assertThat(banana.text()).contains("A serving is 118 g (1 medium).");
		assertThat(banana.select("section > .amounts th[scope=row]").eachText()).startsWith("Vitamin B6", "Potassium",
				"Magnesium");
		assertThat(banana.select("details:not([open]) .amounts th[scope=row]").eachText()).containsExactly("Vitamin D",
				"Vitamin B12");
		assertThat(banana.select("section:has(#holds) .proof a[href^=/sources/usda-sr24]")).isNotEmpty();
		assertThat(banana.select("section:has(#gives) .proof p.from").text()).startsWith("Potassium: Document");
		assertThat(this.site.page("/foods/kale-boiled").expectFirst(".lede").text())
			.contains("more than a whole day’s need");
		assertThat(this.site.page("/foods/tomato").expectFirst(".lede").text())
			.isEqualTo("A serving gives you less than a tenth of a day’s need of each nutrient here.");
		assertThat(this.site.page("/foods/spinach").select(".lede, .amounts")).isEmpty();
	}

	private static List<String> names(Document page) {
		return page.select("main tbody th a[href^=/foods/]").eachText();
	}

	/** Names of the foods by kind, and of those without figures. */
	private static List<String> listed(Document page) {
		return page.select("details:has(> summary > :is(#list, #unmeasured)) li > a[href^=/foods/]").eachText();
	}

}
