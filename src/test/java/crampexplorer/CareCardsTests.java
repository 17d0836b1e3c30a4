package crampexplorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A card of care says how urgent something is, and nothing else; it reads fast. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class CareCardsTests {

	private static final String CARDS = ".care, .strip";

	/** The square with a cross. */
	private static final String CROSS = "svg.mark:has(path[d^=M2 2h20])";

	@Autowired
	private JdbcClient jdbc;

	private Map<String, Document> pages = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.pages = Crawl.of(port).pages();
	}

	/** Whether a page takes part in the check: its menu leads to help alone. */
	static boolean isOfTheCheck(Document page) {
		return page.select("header nav a").eachAttr("href").equals(List.of("/when-to-see-a-doctor"));
	}

	@Test
	void noCardAndNoPageOfTheCheckCarriesMarksOfEvidence() {
		int[] cards = { 0 };
		this.pages.forEach((path, page) -> {
			cards[0] += page.select(CARDS).size();
			assertThat(page.select(isOfTheCheck(page) ? "main > *:not(.folds)" : CARDS)
				.select("sup, .told, .proof, a[href^=/sources]:not(.sources a, .sources ~ * a)")).as(path).isEmpty();
		});
		assertThat(cards[0]).isGreaterThan(50);
	}

	/**
	 * So that nobody has to believe a page of the check: what it rests on stands below.
	 */
	@Test
	void whatThePagesOfTheCheckSayHasItsSourcesBelow() {
		this.pages.forEach((path, page) -> {
			if (isOfTheCheck(page)) {
				boolean sourced = page.select(".said:not([data-kind])").size() > 0;
				assertThat(page.select(".sources > details li a[href^=/sources/]").isEmpty()).as(path)
					.isEqualTo(!sourced);
			}
		});
	}

	/** Whoever is in danger sees it before all else that a page says. */
	@Test
	void dangersStandInACardRightUnderTheShortAnswer() {
		Map<String, List<Danger>> dangers = this.jdbc.sql("""
				select topic, part, text from statement
				where part in ('emergency', 'today') and topic <> '/' order by position
				""").query(Danger.class).stream().collect(Collectors.groupingBy(Danger::topic));
		assertThat(dangers).hasSizeGreaterThan(40);
		dangers.forEach((path, told) -> {
			boolean now = told.stream().anyMatch((danger) -> danger.part().equals("emergency"));
			Document page = Objects.requireNonNull(this.pages.get(path), path);
			Element card = page.expectFirst("main > .care");
			assertThat(card.className()).as(path).isEqualTo("care care--" + (now ? "emergency" : "urgent"));
			Element above = Objects.requireNonNull(card.previousElementSibling());
			assertThat(above.is(".lede, .toc, section:has(> h2[id=answer])")).as("%s: %s", path, above).isTrue();
			List<String> lines = card.select("li").eachText();
			assertThat(lines).as(path).hasSizeLessThanOrEqualTo(3).hasSameSizeAs(told);
			assertThat(lines.get(0)).as(path)
				.matches(now ? ".*(emergency|call for help now).*" : ".*(today|same day).*");
			assertThat(now || String.join(" ", lines).matches("(?!.*emergency number).*")).as(path).isTrue();
		});
	}

	@Test
	void whatNamesADangerBelowHasACardAbove() {
		this.pages.forEach((path, page) -> {
			if (page.select(".said[data-part=take-care]").text().matches("(?i).*(emergency|help today|same day).*")) {
				assertThat(page.select("main .care--emergency, main .care--urgent, main > .verdict + .warn")).as(path)
					.isNotEmpty();
			}
		});
	}

	/** The blue card and its cross say "see someone": never "take care". */
	@Test
	void theCrossStandsForALevelOfCareAlone() {
		int[] crosses = { 0 };
		this.pages.forEach((path, page) -> {
			assertThat(page.select(".care.care--doctor")).as(path)
				.allSatisfy((card) -> assertThat(card.select("> h2 > .level > " + CROSS)).as(card.text()).hasSize(1));
			assertThat(page.select(CROSS)).as(path).allSatisfy((cross) -> {
				crosses[0]++;
				assertThat(cross.closest(".care--doctor > h2 > .level, .map")).isNotNull();
			});
		});
		assertThat(crosses[0]).isGreaterThan(2);
	}

	@Test
	void whoMustAskFirstReadsItRightUnderTheVerdict() {
		this.pages.forEach((path, page) -> {
			if (path.startsWith("/relief/")) {
				assertThat(page.select("main > .warn")).as(path)
					.allMatch((box) -> Objects.requireNonNull(box.previousElementSibling()).is(".verdict"));
			}
			if (path.startsWith("/nutrients/")) {
				Element box = page.expectFirst("main > .warn");
				assertThat(box.expectFirst("h2").id()).isEqualTo("ask-first");
				assertThat(
						Objects.requireNonNull(box.previousElementSibling()).is(".care, section:has(> h2[id=answer])"))
					.as(path)
					.isTrue();
			}
		});
	}

	record Danger(String topic, String part, String text) {
	}

}
