package crampexplorer.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The one page that is to be kept says what the site says, and needs nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LeafletTests {

	@LocalServerPort
	private int port;

	private Site site;

	private Document leaflet;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
		this.leaflet = this.site.page("/leaflet");
	}

	@Test
	void everyDangerSignStandsAtItsLevelInTheOrderOfTheSite() {
		Document site = this.site.page("/when-to-see-a-doctor");
		for (String level : List.of("emergency", "urgent", "doctor")) {
			List<String> signs = this.leaflet.select(".care--" + level + " .flags li > b").eachText();
			assertThat(signs).hasSizeGreaterThan(20)
				.isEqualTo(site.select("section.care--" + level + " .flags li > a").eachText());
			assertThat(this.leaflet.select("section.care--" + level + " > h2").text())
				.isEqualTo(site.select("section.care--" + level + " > h2").text());
		}
		assertThat(this.leaflet.select(".care--emergency .flags li, .care--urgent .flags li"))
			.allSatisfy((sign) -> assertThat(sign.select("> .small").text()).isNotBlank());
		assertThat(this.leaflet.select(".care--emergency .small").eachText())
			.contains(this.site.page("/when-to-see-a-doctor/c2").select(".said[data-part=sign]").eachText().get(0));
		assertThat(this.leaflet.select(".care--self-care > p").eachText())
			.containsAll(site.select(".care--self-care > p.said").eachText())
			.hasSizeGreaterThan(3);
	}

	@Test
	void theStepsAreThoseOfTheHomePageAndDangersStandAboveThem() {
		Document home = this.site.page("/");
		assertThat(this.leaflet.select(".steps p").eachText()).hasSizeGreaterThan(3)
			.isEqualTo(home.select(".now .steps .said").eachText());
		assertThat(this.leaflet.select(".steps + .care p").eachText())
			.isEqualTo(home.select(".now .care .said").eachText());
		assertThat(this.leaflet.expectFirst("main > *").text()).isEqualTo(home.select(".strip").text());
	}

	@Test
	void itNeedsNothingAndLeadsNowhere() throws IOException {
		assertThat(this.leaflet
			.select("[src], link[href]:not([href='data:,']), a:not([href^=#]), script, form, style ~ style")).isEmpty();
		String style = this.leaflet.expectFirst("style").data();
		assertThat(style).isEqualTo(Files.readString(Path.of("src/main/resources/static/css/cramp.css")))
			.doesNotContain("url(", "@import");
	}

	@Test
	void onlyItsOwnStyleIsAllowedAndNothingElseIsLoaded() {
		for (int asked = 0; asked < 2; asked++) {
			assertThat(this.site.get("/leaflet").headers().firstValue("Content-Security-Policy")).get()
				.asString()
				.matches("default-src 'none'; style-src 'sha256-[\\w+/]{43}='; img-src data:; form-action 'self'; "
						+ "base-uri 'none'; frame-ancestors 'none'");
		}
		assertThat(this.site.get("/relief").headers().firstValue("Content-Security-Policy")).get()
			.asString()
			.contains("style-src 'self';", "img-src 'self';");
	}

	@Test
	void whereHelpIsSoughtItIsOffered() {
		for (String path : List.of("/relief", "/when-to-see-a-doctor")) {
			assertThat(this.site.page(path).select("a[href=/leaflet][download]")).as(path).hasSize(1);
		}
	}

}
