package crampexplorer.web;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is made once shows nothing of whoever asked first. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeptFragmentsTests {

	@LocalServerPort
	private int port;

	@Test
	void noChoiceAndNoFaultOfOneVisitorIsShownToTheNext() {
		Site site = new Site(this.port);
		for (int round = 0; round < 2; round++) {
			Document chosen = site.press("answers", "change:cramps", "calf", "hard-painful-knot");
			assertThat(chosen.select("input[checked]").eachAttr("value")).contains("calf", "hard-painful-knot");
			assertThat(site.press("cramps", "next").select(".err")).isNotEmpty();
			Document next = site.press("today", "next", "no-emergency-signs", "no-today-signs");
			assertThat(next.select("fieldset[id^=question-]")).isNotEmpty();
			assertThat(next.select("input[checked], .err, .bad")).isEmpty();
			assertThat(next.select("legend :is(h1, h2)")).hasSameSizeAs(next.select("fieldset"));
		}
	}

	@Test
	void noAnswerOfOneVisitorIsShownToTheNext() {
		Site site = new Site(this.port);
		for (int round = 0; round < 2; round++) {
			assertThat(rows(site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf", "at-night")))
				.isEqualTo(4);
			assertThat(rows(site.press("result", "result", "no-emergency-signs", "no-today-signs", "foot")))
				.isEqualTo(3);
			assertThat(rows(site.press("result", "result"))).isZero();
		}
	}

	/** How many questions have an answer. */
	private static int rows(Document result) {
		return result.select("dl.rows ul").size();
	}

	/** What is kept takes nothing away from what the page rests on. */
	@Test
	void aResultNamesTheSameSourcesEachTime() {
		Site site = new Site(this.port);
		String first = site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf", "takes-statin")
			.select(".sources li")
			.html();
		assertThat(first).contains("/sources/");
		assertThat(site.press("result", "result", "no-emergency-signs", "no-today-signs", "calf", "takes-statin")
			.select(".sources li")
			.html()).isEqualTo(first);
	}

	/** A question stands in two ways of asking, and they differ in their words. */
	@Test
	void oneQuestionMayLookTwoWays() {
		Site site = new Site(this.port);
		for (int round = 0; round < 2; round++) {
			String whole = site.page("/check/all").expectFirst("#question-feel legend").html();
			String alone = site.page("/check/feel").expectFirst("#question-feel legend").html();
			assertThat(whole).contains("<h2");
			assertThat(alone).contains("<h1");
		}
	}

	/** And in the words of its answers, even where its own are the same. */
	@Test
	void oneAnswerMayBeWordedTwoWays() {
		Site site = new Site(this.port);
		for (int round = 0; round < 2; round++) {
			String whole = site.page("/check/all").expectFirst("label[for=over-ten-minutes]").text();
			String inShort = site.page("/check/how").expectFirst("label[for=over-ten-minutes]").text();
			assertThat(whole).startsWith("The hard cramp");
			assertThat(inShort).startsWith("Longer");
		}
	}

	@Test
	void theMenuSaysWhereOneIsAndTheCheckHasNone() {
		Site site = new Site(this.port);
		for (int round = 0; round < 2; round++) {
			for (String entry : new String[] { "/nutrients", "/causes", "/foods" }) {
				Document page = site.page(entry);
				assertThat(page.select("nav a[aria-current=true]").eachAttr("href")).containsExactly(entry);
				assertThat(page.select("footer a[href=/a-to-z]")).hasSize(1);
			}
			assertThat(site.page("/nope").select("nav a[aria-current=true]")).isEmpty();
			assertThat(site.page("/nutrients/magnesium").select("nav a[aria-current=true]").eachAttr("href"))
				.containsExactly("/nutrients");
			Document check = site.page("/check/feel");
			assertThat(check.select("header.top nav a").eachAttr("href")).containsExactly("/when-to-see-a-doctor");
			assertThat(check.select("footer a[href=/a-to-z]")).isEmpty();
		}
	}

}
