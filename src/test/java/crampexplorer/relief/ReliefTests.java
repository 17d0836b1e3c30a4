package crampexplorer.relief;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReliefTests {

	private Document relief = new Document("");

	private Document supplements = new Document("");

	@BeforeEach
	void open(@LocalServerPort int port) {
		Site site = new Site(port);
		this.relief = site.page("/relief");
		this.supplements = site.page("/supplements");
	}

	@Test
	void whatToDoInACrampStandsFirstAfterItsDangers() {
		assertThat(this.relief.select("h2").eachAttr("id")).startsWith("emergency", "when-now", "when-prevent",
				"when-medical", "at-a-glance");
		assertThat(this.relief.expectFirst("h2#when-now ~ article h3").id()).isEqualTo("stretch-the-muscle");
	}

	@ParameterizedTest
	@CsvSource({ "#stretch-the-muscle,Probably yes,very low", "#stretch-before-bed,Not clear,low",
			"/supplements#magnesium-pills,Probably not,moderate", "/supplements#vitamin-d-pills,Probably not,low",
			"/supplements#vitamin-k2-pills,Not clear,low" })
	void whatHelpsAndWhatDoesNotIsToldAlike(String target, String helps, String certainty) {
		Element row = this.relief.expectFirst(".glance tr:has(a[href$=" + target + "])");
		assertThat(row.select("td").eachText()).containsExactly(helps, certainty);
	}

	@Test
	void everyMeasureAtAGlanceLeadsToItsPlace() {
		assertThat(this.relief.select(".glance a")).hasSizeGreaterThan(30).allSatisfy((link) -> {
			String[] target = link.attr("href").split("#");
			Document page = target[0].equals("/supplements") ? this.supplements : this.relief;
			assertThat(page.expectFirst("article > h3#" + target[1]).text()).isEqualTo(link.text());
		});
	}

	@Test
	void pillsStandBesideFoodWithTheirEffectInNumbers() {
		assertThat(this.supplements.expectFirst("article:has(> #vitamin-k2-pills)").text()).contains("199", "0.96",
				"3.63", "warfarin");
		assertThat(this.supplements.expectFirst("article:has(> #magnesium-pills)").text()).contains("0.18", "94", "175",
				"kidney");
		assertThat(this.relief.select("#magnesium-pills")).isEmpty();
	}

	@Test
	void quinineSaysWhyItIsNotAdvised() {
		assertThat(this.relief.expectFirst("article:has(> #quinine)").text()).contains("28%", "not advised", "38",
				"2 deaths");
	}

}
