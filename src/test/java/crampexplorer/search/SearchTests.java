package crampexplorer.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class SearchTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search", "/search?q=", "/search?q=+%20%09", "/search?q=%00" })
	void nothingAskedShowsOnlyTheForm(String path) {
		Document page = this.site.page(path);
		assertThat(page.select("main h2, main .links")).isEmpty();
		assertThat(page.expectFirst("label[for=q]").text()).isEqualTo("Search");
		assertThat(page.expectFirst("form[action=/search]").attr("method")).isEqualTo("get");
		assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\\", "*", "?", "a AND", "NOT", "cramp~", "cramp~0.9999", "title:magnesium", "[a TO",
			"(((((", "+-!^:/", "magnesium^1e99", "*:*", "<script>alert(1)</script>", "${7*7}", "__${7*7}__::x",
			"{0} {1}", "'; drop table topic; --", "%", "&q=b", "\u0000cramp", "cramp\r\nSet-Cookie: a=b",
			"\uD83E\uDDB5 leg", "\u202Eleg", "ﬁt ẞ Ⅷ", "جار", "足がつる", "\u0130", "zqxmarker" })
	void nothingTypedBreaksIt(String query, CapturedOutput output) {
		var answer = this.site.get("/search?q=" + encode(query));
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("script")).isEmpty();
		assertThat(page.expectFirst("h1").text()).isEqualTo("Search");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
		assertThat(output).doesNotContain("zqxmarker");
	}

	@ParameterizedTest
	@ValueSource(ints = { 199, 200, 201, 5000 })
	void aLongQueryIsCut(int length) {
		for (String part : List.of("x", "leg ", "\uD83E\uDDB5", "a\" ~")) {
			var answer = this.site.get("/search?q=" + encode(part.repeat(length / part.length() + 1)));
			assertThat(answer.statusCode()).isIn(200, 400);
			if (answer.statusCode() == 200) {
				assertThat(Jsoup.parse(answer.body()).expectFirst("#q").attr("value")).hasSizeLessThanOrEqualTo(200);
			}
		}
	}

	@Test
	void whatWasTypedStandsInTheFormAndTheTitle() {
		Document page = find("<b>magnesium</b> & \"salt\"");
		assertThat(page.expectFirst("#q").attr("value")).isEqualTo("<b>magnesium</b> & \"salt\"");
		assertThat(page.title()).contains("<b>magnesium</b> & \"salt\"");
		assertThat(page.select("main b")).isEmpty();
	}

	@Test
	void resultsAreGroupedBestGroupFirst() {
		Document page = find("potassium");
		assertThat(page.expectFirst("main h3").text()).isEqualTo("Nutrients");
		assertThat(page.select("main h3").eachText()).doesNotHaveDuplicates().contains("Get help", "Foods", "Relief");
		assertThat(page.select("main .cards")).allSatisfy((group) -> assertThat(group.children()).hasSizeBetween(1, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "potassium", "night cramps", "water tablets", "banana", "doctor", "how common" })
	void everyResultHasALineThatIsCutBetweenWords(String query) {
		for (Element hit : find(query).select("main .cards li")) {
			assertThat(hit.expectFirst("a").text()).isNotBlank();
			assertThat(hit.expectFirst("span").text()).isNotBlank().hasSizeLessThanOrEqualTo(120);
			assertThat(hit.expectFirst("a").attr("href")).startsWith("/").doesNotContain("/check/result");
		}
	}

	@Test
	void foodsForANutrientAreFound() {
		Document page = find("foods with potassium");
		assertThat(page.expectFirst("main .cards a").attr("href")).isEqualTo("/foods?nutrient=potassium");
		assertThat(page.select("main a[href^=/foods?][href*=#]")).isEmpty();
	}

	@Test
	void aLineIsCutBetweenWords() {
		assertThat(Entry.shorten("word ".repeat(40))).hasSizeLessThanOrEqualTo(120).endsWith("word …");
		assertThat(Entry.shorten("A short line.")).isEqualTo("A short line.");
	}

	@Test
	void nothingFoundOffersTheNearestSpellingAndWaysOn() {
		Document page = find("magnezxzm");
		assertThat(page.expectFirst("main h2").text()).isEqualTo("Nothing found for “magnezxzm”");
		assertThat(page.expectFirst("main a").attr("href")).isEqualTo("/search?q=magnesium");
		assertThat(page.select("main .links a").eachAttr("href")).hasSize(4).contains("/a-to-z");
		assertThat(page.expectFirst("main .alarm").text()).contains("112, 911 or 999");
	}

	@Test
	void nothingNearIsNotGuessed() {
		assertThat(find("qqqqqqqqqq").select("main a[href^=/search]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "numb bottom and weak foot,bladder-bowel-saddle", "dark yellow brown pee and sore muscles,dark-urine",
			"suddenly confused on magnesium,confusion-or-seizure", "blood clot in my leg and vitamin k,one-leg-swollen",
			"confused after taking pills,confusion-or-seizure", "cramp for hours after exercise,cramp-will-not-stop",
			"cramp will not stop even with tablets,cramp-will-not-stop", "chest cramps,chest-pain-or-breathless",
			"can't feel my feet,cold-pale-limb", "my leg is cold and white,cold-pale-limb",
			"trouble speaking,face-arm-speech", "one calf bigger,one-leg-swollen",
			"chest pain,chest-pain-or-breathless", "my chets hurts,chest-pain-or-breathless",
			"trouble breething,chest-pain-or-breathless", "I am short of breath,chest-pain-or-breathless",
			"my left leg is swolen,one-leg-swollen", "swelling in one leg,one-leg-swollen",
			"I can’t feel my leg,cold-pale-limb", "dark pee with muscle pain,dark-urine",
			"fainting with heart racing,c2", "heart racing,irregular-heartbeat",
			"my mother had a fit,confusion-or-seizure", "leg swollen and chest pain,chest-pain-or-breathless",
			"numbness between my legs,bladder-bowel-saddle" })
	void whatSoundsUrgentShowsItsCardFirst(String query, String flag) {
		Document page = find(query);
		Element card = page.expectFirst("main > section");
		assertThat(card.classNames()).contains("care").containsAnyOf("care--emergency", "care--urgent");
		assertThat(card.select("a[href=/when-to-see-a-doctor#" + flag + "]")).as(card.text()).hasSize(1);
		assertThat(card.select(".said")).isNotEmpty();
		assertThat(card.text()).contains("112, 911 or 999");
		assertThat(page.select("main .said .refs a").eachAttr("href"))
			.allSatisfy((source) -> assertThat(page.select(source)).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "magnesium", "leg cramps at night", "calf cramp", "numb feet", "foot cramps", "cold feet",
			"weak legs", "swollen ankles", "pregnancy cramps", "quinine", "heart", "banana", "how much water",
			"shoes that fit", "hot bath for calf cramp", "warm up my calf", "peeing a lot at night",
			"I had shoes that fit badly", "collapsed arch", "dark yellow pee", "massage strokes",
			"food poisoning cramps", "vitamin k and blood clotting", "confused about magnesium" })
	void whatDoesNotSoundUrgentShowsNoCard(String query) {
		assertThat(find(query).select("main .care")).as(query).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "diarrhea,diarrhoea", "hypocalcemia,hypocalcaemia", "tumor,tumour", "edema,oedema",
			"colored,coloured" })
	void britishAndAmericanSpellingAreOne(String american, String british) {
		Words words = new Words();
		assertThat(words.of(american)).isEqualTo(words.of(british)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "magnesium,magnesuim,1", "calcium,kalcium,1", "cramp,cramp,0", "leg,gel,2", "pain,'',4" })
	void errorsAreCounted(String one, String other, int distance) {
		assertThat(Spelling.distance(one, other)).isEqualTo(distance);
	}

	@Test
	void theAToZHoldsEverydayAndClinicalNames() {
		Document page = this.site.page("/a-to-z");
		assertThat(page.select("main h2").eachText()).isSorted().doesNotHaveDuplicates();
		assertThat(page.select("main li:contains(Hypokalaemia) a").eachAttr("href"))
			.containsExactly("/nutrients/potassium");
		assertThat(page.select("main li:contains(Peripheral neuropathy) a").eachAttr("href"))
			.containsExactly("/causes/nerve-damage");
		assertThat(page.select("main .links a").eachAttr("href")).contains("/nutrients/potassium",
				"/causes/nerve-damage", "/foods/spinach", "/relief#massage", "/relief#magnesium-pills",
				"/when-to-see-a-doctor#dark-urine");
		for (Element section : page.select("main section")) {
			String letter = section.expectFirst("h2").text();
			assertThat(page.expectFirst("main nav a[href=#letter-" + letter + "]").text())
				.isEqualTo(letter + " (" + section.select("li").size() + ")");
		}
	}

	@Test
	void searchAndAToZAreAWayOnFromAPageThatIsNotThere() {
		assertThat(this.site.page("/nope").select("main a").eachAttr("href")).contains("/search", "/a-to-z");
	}

	private Document find(String query) {
		return this.site.page("/search?q=" + encode(query));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
