package crampexplorer.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MethodPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate base;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theWorkedExampleAddsUp() {
		Document page = this.site.page("/how-it-works");
		assertThat(page.select("#example ~ h3").eachText()).first().isEqualTo("A side effect of a medicine");
		assertThat(page.select("table.sum")).hasSize(2).allSatisfy((table) -> {
			List<BigDecimal> numbers = table.select("td.n")
				.eachText()
				.stream()
				.map((text) -> new BigDecimal(text.replace('−', '-').replace("+", "")))
				.toList();
			BigDecimal sum = numbers.subList(0, numbers.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(numbers.get(numbers.size() - 1)).isEqualByComparingTo(sum);
		});
	}

	@Test
	void everyScoreOfTheBuildStandsInTheTables() {
		String tables = this.site.page("/how-it-works").select("#good ~ table").text();
		List<Share> scores = this.base.query("select hits, stories from score",
				(row, number) -> new Share(row.getInt("hits"), row.getInt("stories")));
		assertThat(scores).isNotEmpty()
			.allSatisfy((share) -> assertThat(tables).contains("%d%% (%d to %d): %d of %d".formatted(share.percent(),
					share.low(), share.high(), share.hits(), share.of())));
	}

	@Test
	void everyPublishedFigureStandsBesideThemWithItsSource() {
		Document page = this.site.page("/how-it-works");
		List<String> rows = page.select("#others ~ table tbody tr").eachText();
		assertThat(rows).hasSameSizeAs(this.base.queryForList("select slug from published_score"));
		assertThat(rows).first().asString().contains("34% (31 to 37)", "57% (52 to 61)");
		assertThat(page.select("#others ~ table tbody th").eachText())
			.allSatisfy((who) -> assertThat(page.select(".proof .from").stream()).anyMatch(
					(from) -> from.text().startsWith(who + ": ") && !from.select("a[href^=/sources/]").isEmpty()));
	}

	@Test
	void everyCellOfTheTableStandsWithItsReasonAndItsSourceByConditionAndByAnswer() {
		Element rules = this.site.page("/how-it-works/rules").expectFirst("main");
		List<String> conditions = this.base.queryForList("select code from condition", String.class);
		assertThat(rules.select("#table ~ table a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(
				conditions.stream().map((code) -> "/how-it-works/rules?condition=" + code).toList());
		assertThat(rules.select("select option").eachAttr("value")).containsExactlyElementsOf(
				this.base.queryForList("select code from answer order by position", String.class));
		conditions.forEach((condition) -> {
			Document page = this.site.page("/how-it-works/rules?condition=" + condition);
			for (Map<String, Object> cell : cells("condition = '" + condition + "' and reason is not null")) {
				Element row = row(page, String.valueOf(cell.get("LABEL")));
				assertThat(row.expectFirst("td:last-of-type span").text()).as(row.text()).isEqualTo(cell.get("REASON"));
				assertThat(row.select("a[href^=/sources/]")).as(row.text()).hasSize(1);
				assertThat(row.expectFirst("td").text()).containsPattern("about [\\d,]+ in 1[0,]+ with this");
			}
		});
		for (Map<String, Object> cell : cells("condition = 'vitamin-d' and finding <> 'calf'")) {
			Document page = this.site.page("/how-it-works/rules?answer=" + cell.get("FINDING"));
			assertThat(page.select("tbody th").eachText()).as("%s", cell.get("LABEL")).contains("Low vitamin D");
		}
	}

	private List<Map<String, Object>> cells(String where) {
		return this.base.queryForList("select likelihood.*, case when none_of_these then you else label end as label "
				+ "from likelihood join answer on answer.code = finding where " + where);
	}

	private static Element row(Document page, String label) {
		return page.select("tbody tr")
			.stream()
			.filter((row) -> row.expectFirst("th").text().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No row for " + label));
	}

	@Test
	void whatTheTableAloneDoesNotSayStandsThere() {
		assertThat(this.site.page("/how-it-works/rules").select("section:has(#ranking) a").attr("href"))
			.isEqualTo("/how-it-works/rules?part=ranking");
		Document rules = this.site.page("/how-it-works/rules?part=ranking");
		assertThat(rules.select("main li a").eachText()).contains("A stroke", "A blood clot in a leg");
		assertThat(rules.select("main li").eachText())
			.anyMatch((group) -> group.startsWith("Numbness that stays") && group.contains("; Tingling"));
		assertThat(this.site.get("/how-it-works/rules?condition=zqx").statusCode()).isEqualTo(404);
	}

	@Test
	void everyRedFlagAndEveryClusterStandsOnThePageOfRules() {
		Document rules = this.site.page("/how-it-works/rules");
		List<Element> flags = new ArrayList<>();
		for (String level : List.of("emergency", "urgent", "doctor")) {
			String path = "/how-it-works/rules?level=" + level;
			assertThat(rules.select("#red-flags ~ ul a").eachAttr("href")).contains(path);
			Document page = this.site.page(path);
			List<Element> ofLevel = page.select("main tbody th");
			assertThat(ofLevel).hasSameSizeAs(
					this.base.queryForList("select title from flag_step where level = ?", String.class, level));
			assertThat(rules.select("#red-flags ~ ul li:has(a[href=" + path + "])").text())
				.endsWith("(" + ofLevel.size() + ")");
			List<String> sourced = page.select(".proof .from:has(a[href^=/sources/])").eachText();
			assertThat(ofLevel).allSatisfy((flag) -> assertThat(
					sourced.stream().anyMatch((from) -> from.startsWith(flag.expectFirst("a").text() + ": ")))
				.as(flag.text())
				.isNotEqualTo(flag.text().contains("Our own advice")));
			flags.addAll(ofLevel);
		}
		assertThat(flags).extracting((flag) -> flag.expectFirst("a").text())
			.containsExactlyInAnyOrderElementsOf(this.base.queryForList("select title from flag_step", String.class));
		assertThat(rules.select("#together ~ section > h3").eachText()).containsExactlyElementsOf(
				this.base.queryForList("select title from cluster order by position", String.class));
	}

	@Test
	void everyPageOfRulesIsSmall() {
		Stream
			.concat(Stream.of("", "?level=emergency", "?level=urgent", "?level=doctor", "?part=ranking"),
					this.base.queryForList("select code from condition", String.class)
						.stream()
						.map((code) -> "?condition=" + code))
			.forEach((choice) -> assertThat(Site.gzipped(this.site.get("/how-it-works/rules" + choice))).as(choice)
				.isLessThanOrEqualTo(12_000));
	}

	@Test
	void thePageSaysThatNoClinicianHasSignedItOff() {
		assertThat(this.site.page("/how-it-works").expectFirst("main > .warn").text())
			.contains("No doctor or other clinician has signed off the check yet");
	}

}
