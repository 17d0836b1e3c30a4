package crampexplorer.evidence;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.Site;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say about how claims fare. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AppraisalTests {

	private static final String VERDICT = "Evidence (supports this|is mixed or thin|speaks against this)";

	private static final String BASIS = "(\\d+ [a-z -]+|our own judgement)";

	private static final String REST = " · (high|moderate|low|very low) certainty · " + BASIS + "(, " + BASIS + ")*";

	@LocalServerPort
	private int port;

	@Test
	void everyVerdictComesWithCertaintyAndWithWhatItRestsOn() {
		assertThat(appraisals(".said .fares")).hasSizeGreaterThan(200).allMatch((text) -> text.matches(VERDICT + REST));
		assertThat(appraisals(".claim > .fares")).hasSizeGreaterThan(20)
			.allMatch((text) -> text.matches("(Holds up|Not settled|Does not hold up)" + REST));
	}

	private List<String> appraisals(String selector) {
		Site site = new Site(this.port);
		return topics(site).flatMap((path) -> site.page(path).select(selector).eachText().stream()).toList();
	}

	@Test
	void theHeadClaimOfEveryNutrientAndCauseIsAppraised() {
		Site site = new Site(this.port);
		assertThat(topics(site).filter((path) -> path.matches("/(nutrients|causes)/.*"))).hasSizeGreaterThan(25)
			.allSatisfy((path) -> assertThat(site.page(path).expectFirst("h2#answer ~ .said").select(".fares")).as(path)
				.hasSize(1));
	}

	@Test
	void everyClaimStandsOnItsPageWithClaimEvidenceAndMeaning() {
		Site site = new Site(this.port);
		Elements rows = site.page("/what-the-sources-say").select(".cards a");
		assertThat(rows).hasSizeGreaterThanOrEqualTo(22);
		long boxes = topics(site).mapToLong((path) -> site.page(path).select(".claim").size()).sum();
		assertThat(boxes).isEqualTo(rows.size());
		for (Element row : rows) {
			String[] target = row.attr("href").split("#");
			Element box = site.page(target[0]).expectFirst(".claim:has(> #" + target[1] + ")");
			assertThat(box.expectFirst("h3").text()).isEqualTo(row.text());
			assertThat(box.select("h4").eachText()).containsExactly("The claim", "What better evidence says",
					"What that means for you");
			assertThat(box.select(".said")).hasSizeGreaterThanOrEqualTo(3);
		}
	}

	/** Every page where claims may stand. */
	private static Stream<String> topics(Site site) {
		return Stream.of("/nutrients", "/causes", "/relief", "/supplements", "/how-common", "/what-the-sources-say")
			.flatMap((index) -> Stream.concat(Stream.of(index),
					site.page(index).select("main a[href^=" + index + "/]").eachAttr("href").stream()))
			.filter((path) -> !path.contains("#"))
			.distinct();
	}

}
