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

	private Site site = new Site(0);

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void whatToDoInACrampStandsFirstAfterItsDangers() {
		Document relief = this.site.page("/relief");
		assertThat(relief.select("h2").eachAttr("id")).startsWith("emergency", "when-now");
		assertThat(relief.expectFirst("h2#when-now ~ ul > li").id()).isEqualTo("stretch-the-muscle");
	}

	@ParameterizedTest
	@CsvSource({ "stretch-the-muscle,Probably,very low", "stretch-before-bed,Not clear,low",
			"magnesium-pills,Probably not,moderate", "vitamin-d-pills,Not clear,very low",
			"vitamin-k2-pills,Not clear,low", "quinine,Probably not,moderate" })
	void whatHelpsAndWhatDoesNotIsToldAlike(String measure, String helps, String certainty) {
		assertThat(this.site.page("/relief").expectFirst("#" + measure + " > .helps").text()).isEqualTo(helps);
		Element verdict = this.site.page("/relief/" + measure).expectFirst("main > .verdict");
		assertThat(verdict.expectFirst(".answer").text()).isEqualTo(helps);
		assertThat(verdict.text()).contains(certainty + " certainty");
	}

	@Test
	void everyMeasureInTheListHasItsPage() {
		assertThat(this.site.page("/relief").select(".measures a")).hasSizeGreaterThan(30)
			.allSatisfy((link) -> assertThat(this.site.page(link.attr("href")).expectFirst("h1").text())
				.isEqualTo(link.text()));
	}

	@Test
	void pillsStandBesideFoodAndTellTheirEffectInNumbers() {
		assertThat(this.site.page("/supplements").select(".measures a").eachAttr("href"))
			.contains("/relief/vitamin-k2-pills", "/relief/magnesium-pills");
		assertThat(this.site.page("/relief/vitamin-k2-pills").text()).contains("199", "0.96", "3.63", "warfarin");
		assertThat(this.site.page("/relief/magnesium-pills").text()).contains("0.18", "94", "175", "kidney");
	}

	@Test
	void quinineSaysWhyItIsNotAdvised() {
		assertThat(this.site.page("/relief/quinine").text()).contains("28%", "not advised", "38", "2 deaths");
	}

	@Test
	void aMeasureThatIsNotThereIsCalmlyNotFound() {
		assertThat(this.site.get("/relief/nothing").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/when-to-see-a-doctor/nothing").statusCode()).isEqualTo(404);
		assertThat(this.site.get("/when-to-see-a-doctor/%2e%2e%5c;x=1").statusCode()).isBetween(400, 404);
	}

}
