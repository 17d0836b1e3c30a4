package crampexplorer.nutrition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of foods: what stands open, what is folded, and what happens to ticks. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FoodListTests {

	private static final int MOST_BYTES = 12 * 1024;

	@Autowired
	private JdbcClient jdbc;

	private Site site = new Site(0);

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void theCautionComesFirstThenTheRichestFoodsOfEachNutrientFolded() {
		Document page = this.site.page("/foods");
		assertThat(page.expectFirst("h1 ~ .warn").text()).contains("weak kidneys");
		assertThat(page.expectFirst(".warn ~ section > h2").text()).isEqualTo("Rich in …?");
		List<Element> nutrients = page.select("section:has(> #rich) > details:has(> summary > h3)");
		assertThat(nutrients).extracting((fold) -> fold.expectFirst("h3").text())
			.startsWith("Magnesium", "Potassium", "Calcium")
			.hasSize(9);
		for (Element fold : nutrients) {
			assertThat(fold.hasAttr("open")).isFalse();
			assertThat(fold.select("tbody tr")).as(fold.text()).hasSize(10);
			assertThat(fold.select("tbody rect")).as(fold.text()).hasSize(10);
		}
		Element potassium = nutrients.get(1);
		assertThat(potassium.expectFirst("tbody tr").text())
			.isEqualTo("Potato, with skin, 173 g (1 medium) 926 mg 27%");
		assertThat(potassium.select("a:contains(All foods for Potassium)").attr("href"))
			.isEqualTo("/foods?nutrient=potassium");
		assertThat(nutrients.get(3).text()).contains("Salty food. Too much salt");
		assertThat(nutrients.get(8).text()).contains("On warfarin");
	}

	@Test
	void everyFoodIsFoldedAndThoseWithoutFiguresStandApart() {
		Document page = this.site.page("/foods");
		assertThat(page.select("main a[href^=/foods/]")).hasSizeGreaterThan(200)
			.allSatisfy((link) -> assertThat(link.closest("details:not([open])")).as(link.text()).isNotNull());
		Element unmeasured = page.expectFirst("details:has(> summary > #unmeasured)");
		assertThat(unmeasured.select("li > a[href^=/foods/]").eachText())
			.contains("Leafy greens", "Vegetables", "Fruit")
			.doesNotContain("Banana");
		Element list = page.expectFirst("details:has(> summary > #list)");
		assertThat(list.select("li > a[href^=/foods/]").eachText()).hasSize(103)
			.contains("Banana")
			.doesNotContain("Leafy greens", "Vegetables", "Fruit");
		assertThat(list.select("li:has(> a[href=/foods/banana])").text())
			.startsWith("Banana Rich in: Potassium, Vitamin B6");
		assertThat(page.select("li, td, th").eachText()).noneMatch((text) -> text.matches(".*(:|–)"));
	}

	@Test
	void theProofKeepsWhichDocumentNamesWhichFoodForWhichNutrient() {
		List<Element> rows = this.site.page("/foods").select(".proof .from");
		List<Named> named = this.jdbc.sql("""
				select distinct f.title || ': ' || n.title || ': ' as what, m.source from food_nutrient m
				join food f on f.slug = m.food join nutrient n on n.slug = m.nutrient
				""").query(Named.class).list();
		assertThat(named).hasSizeGreaterThan(60)
			.allSatisfy((each) -> assertThat(rows).anyMatch((row) -> row.text().startsWith(each.what())
					&& !row.select("a[href^=/sources/" + each.source() + "]").isEmpty()));
		assertThat(rows).noneMatch((row) -> row.select("a").isEmpty() && row.is("p"));
		assertThat(this.site.page("/foods?nutrient=potassium").select(".proof .from").eachText())
			.noneMatch((row) -> row.endsWith(":"))
			.anyMatch((row) -> row.startsWith("Banana: "));
	}

	@Test
	void aChoiceIsToldAndOpensTheListForThoseWhoMustEatLess() {
		Document vegan = this.site.page("/foods?diet=vegan&diet=no-nuts");
		assertThat(vegan.select("main > p").eachText())
			.contains("Only foods that are vegan, free of nuts and peanuts.");
		assertThat(vegan.expectFirst("#rich + p").text()).matches("\\d+ foods fit what you chose\\.");
		assertThat(vegan.select("details[open]")).isEmpty();
		assertThat(vegan.select("section:has(> #rich) tbody th a").eachText()).isNotEmpty()
			.doesNotContain("Salmon", "Cashews");
		assertThat(this.site.page("/foods?low=potassium").select("details[open] #list")).hasSize(1);
	}

	@Test
	void tenFoodsOfANutrientStandOpenAndTheRestIsFolded() {
		Document page = this.site.page("/foods?nutrient=potassium");
		assertThat(page.select("section > .amounts tbody tr")).hasSize(10);
		assertThat(page.select("details.all:not([open]) .amounts tbody tr")).hasSize(93);
		assertThat(page.select("details.all > summary").text()).isEqualTo("Show all 103");
	}

	@Test
	void compareStandsAboveAndBelowTheBoxesAndSaysWhatTheyAreFor() {
		Document page = this.site.page("/foods?nutrient=potassium");
		List<Element> parts = page.select("button[formaction=/foods/compare], .amounts");
		assertThat(parts).extracting(Element::tagName).containsExactly("button", "table", "table", "button");
		assertThat(page.expectFirst("#boxes").text()).contains("side by side", "tick the boxes of 2 to 4 foods");
		assertThat(page.select("input[name=food], button[formaction]")).hasSize(105)
			.allSatisfy((element) -> assertThat(element.attr("form")).isEqualTo("choose"));
		assertThat(page.expectFirst("form#choose").attr("method")).isEqualTo("get");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			| You ticked no food | Tick the boxes of 2, 3 or 4 foods.
			carrot | You ticked 1 food only | Tick 1, 2 or 3 more foods.
			carrot carrot | You ticked 1 food only | Tick 1, 2 or 3 more foods.
			carrot banana potato orange prunes | You ticked 5 foods | Untick 1 or more of these.
			carrot banana potato orange prunes raisins kiwi-fruit | You ticked 7 foods | Untick 3 or more of these.
			""")
	void tooFewOrTooManyTicksAreKeptWithAllThatWasChosen(String foods, String problem, String act) {
		List<String> ticks = (foods != null) ? List.of(foods.split(" ")) : List.of();
		Document page = this.site.page("/foods/compare?nutrient=potassium&diet=vegan&per=100g&order=least"
				+ String.join("", ticks.stream().map((tick) -> "&food=" + tick).toList()));
		Element error = page.expectFirst("main > .errors:first-child[tabindex=-1][autofocus]");
		assertThat(error.expectFirst("h2").text()).isEqualTo(problem);
		assertThat(error.text()).contains(act, "Then press “Compare the ticked foods”.");
		assertThat(error.select("a")).isNotEmpty()
			.allSatisfy((link) -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
		assertThat(page.title()).startsWith("Error: Foods with least Potassium");
		assertThat(page.select("input[name=food][checked]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(ticks.stream().distinct().toList());
		assertThat(page.select("details:not([open]) input[name=food][checked]")).isEmpty();
		assertThat(page.select("form#choose :is(option[selected], input[checked])").eachAttr("value"))
			.containsExactly("potassium", "vegan", "100g", "least");
		assertThat(page.select("button[formaction=/foods/compare]")).hasSize(2);
	}

	@Test
	void whatIsTickedButNotListedIsKeptToo() {
		Document page = this.site.page("/foods?nutrient=calcium&diet=vegan&food=salmon&food=kale-boiled");
		assertThat(page.select(".errors")).isEmpty();
		assertThat(page.select(".ticks label").eachText()).containsExactly("Salmon");
		assertThat(page.select("input[name=food][checked][form=choose]").eachAttr("value")).containsExactly("salmon",
				"kale-boiled");
		assertThat(page.select("section:has(> #amounts) > p a").attr("href"))
			.isEqualTo("/foods?nutrient=calcium&diet=vegan&order=least&food=salmon&food=kale-boiled");
		Document none = this.site.page("/foods/compare?food=banana");
		assertThat(none.select(".ticks input[checked]").eachAttr("value")).containsExactly("banana");
		assertThat(none.expectFirst(".errors").text()).contains("First open all foods for a nutrient");
		assertThat(none.select(".ticks button[formaction=/foods/compare]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/foods", "/foods?nutrient=potassium", "/foods?nutrient=magnesium",
			"/foods?nutrient=calcium&per=100g", "/foods?low=potassium", "/foods/compare?nutrient=potassium",
			"/foods/banana", "/nutrients" })
	void aPageIsLight(String path) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(this.site.get(path).body().getBytes(StandardCharsets.UTF_8));
		}
		assertThat(packed.size()).isBetween(1024, MOST_BYTES);
	}

	/** A document's word that a food gives a nutrient. */
	record Named(String what, String source) {
	}

}
