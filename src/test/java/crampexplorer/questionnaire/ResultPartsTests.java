package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Each piece of advice of a result stands under the heading that it is meant for. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ResultPartsTests {

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Site site = new Site(0);

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void whereCareIsUrgentTonightMeansNotToWait() {
		Document page = this.site.press("result", "result", "one-leg-swollen");
		assertThat(said(page, "tonight")).containsExactlyElementsOf(words("/check/result", "tonight-urgent"));
		assertThat(page.text()).contains("Do not wait until tonight. Get help today first");
	}

	@Test
	void elseTonightMeansWhatEasesACramp() {
		for (String[] findings : List.of(new String[] { "no-emergency-signs", "no-today-signs", "at-night" },
				new String[] { "takes-diuretic", "new-medicine" })) {
			assertThat(said(this.site.press("result", "result", findings), "tonight"))
				.containsExactlyElementsOf(words("/check/result", "tonight"));
		}
	}

	/** In a step it would break the line. */
	@Test
	void howSureWeAreOfAStepIsToldBelow() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "at-night",
				"little-exercise", "hard-painful-knot");
		assertThat(page.select("section:has(#todo) > ol > li .fares")).isEmpty();
		assertThat(page.select("details:has(> #how) .said[data-part=tonight] + .fares, "
				+ "details:has(> #how) .said[data-part=do] + .fares"))
			.hasSizeGreaterThan(1);
	}

	@Test
	void whatNeedsTheEmergencyNumberStandsBeforeWhatNeedsHelpToday() {
		List<String> watch = words("/check/result", "watch-emergency");
		int emergencies = watch.size();
		watch.addAll(words("/check/result", "watch-today"));
		List<String> faster = said(this.site.press("result", "result", "calf"), "faster");
		assertThat(faster).isEqualTo(watch);
		assertThat(faster.subList(0, emergencies)).allMatch((words) -> words.startsWith("Call"))
			.first()
			.asString()
			.startsWith("Call your emergency number");
		assertThat(faster.subList(emergencies, faster.size())).first().asString().startsWith("Get help today");
	}

	@Test
	void whatToAskIsAskedForTheFirstThreeFactors() {
		Document page = this.site.press("result", "result", "no-emergency-signs", "no-today-signs", "foot", "at-night",
				"takes-diuretic", "new-medicine");
		List<String> asked = page.select(".factor > details > div > p:last-of-type a[href]")
			.eachAttr("href")
			.stream()
			.limit(3)
			.flatMap((path) -> words(path, "ask").stream())
			.toList();
		assertThat(asked).isNotEmpty();
		assertThat(said(page, "ask")).isEqualTo(asked);
	}

	@Test
	void selfCareIsSaidOnlyWhereNoRedFlagDecides() {
		assertThat(said(this.site.press("result", "result", Fixtures.HARMLESS.toArray(String[]::new)), "care"))
			.isEqualTo(words("/check/result", "self-care"));
		assertThat(this.site.press("result", "result", "one-leg-swollen").select("[data-part=self-care]")).isEmpty();
	}

	@Test
	void aRaisedFlagSaysWhatTheStepThatItReachesNeeds() {
		String[] raised = this.jdbc.sql("""
				select min(finding) from flag_step_line where step = 'c16-doctor' and way = 0 group by line
				""").query(String.class).list().toArray(String[]::new);
		Document page = this.site.press("result", "result", raised);
		assertThat(page.select("section:has(#todo) .said[data-part=do]").eachText())
			.containsAll(words("/when-to-see-a-doctor/c16-doctor", "do"));
		assertThat(page.select("section:has(#todo) .said[data-part=say]").eachText())
			.containsAll(words("/when-to-see-a-doctor/c16-doctor", "say"));
	}

	/** What is said below a heading, up to the end of its section. */
	private static List<String> said(Document page, String heading) {
		Element section = Objects.requireNonNull(page.expectFirst("#" + heading).parent());
		return section.select(".said").eachText();
	}

	private List<String> words(String topic, String part) {
		return new ArrayList<>(this.jdbc
			.sql("select text from statement where topic = ? and part = ? and qualifies is null order by position")
			.params(topic, part)
			.query(String.class)
			.list());
	}

}
