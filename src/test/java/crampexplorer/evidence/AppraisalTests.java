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

	private static final String REST = " · " + BASIS + "(, " + BASIS + ")*";

	private static final String SURE = " · (high|moderate|low|very low) certainty" + REST;

	@LocalServerPort
	private int port;

	@Test
	void everyVerdictComesWithCertaintyAndWithWhatItRestsOn() {
		assertThat(appraisals(".told .fares")).hasSizeGreaterThan(120)
			.allMatch((text) -> text.matches(VERDICT + SURE + "|No evidence found" + REST));
		assertThat(appraisals(".claim > .fares")).hasSizeGreaterThan(50)
			.allMatch((text) -> text
				.matches("(Holds up|Not settled|Does not hold up)" + SURE + "|No evidence found" + REST));
	}

	private List<String> appraisals(String selector) {
		Site site = new Site(this.port);
		return topics(site).flatMap((path) -> site.page(path).select(selector).eachText().stream()).toList();
	}

	@Test
	void theHeadClaimOfEveryNutrientAndCauseIsAppraised() {
		Site site = new Site(this.port);
		assertThat(topics(site).filter((path) -> path.matches("/(nutrients|causes)/.*"))).hasSizeGreaterThan(25)
			.allSatisfy((path) -> assertThat(site.page(path).select("section:has(> h2#answer) .told .fares")).as(path)
				.isNotEmpty());
	}

	@Test
	void theTableOfNutrientsSaysWhatItsVerdictsJudge() {
		assertThat(new Site(this.port).page("/nutrients").select("th .fares").eachText()).hasSize(9)
			.allSatisfy((text) -> assertThat(text).startsWith("Can a lack cause cramps? "));
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
			Element box = site.page(target[0]).expectFirst(".claim[id=" + target[1] + "]");
			assertThat(box.expectFirst("summary > span").text()).isEqualTo(row.text());
			assertThat(box.select("h3").eachText()).containsExactly("The claim", "What better evidence says",
					"What that means for you");
			assertThat(box.select(".told")).hasSizeGreaterThanOrEqualTo(3);
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
