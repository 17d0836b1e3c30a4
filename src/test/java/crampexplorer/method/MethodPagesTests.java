package crampexplorer.method;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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
		assertThat(page.select("#others ~ table tbody tr sup a")).hasSameSizeAs(rows);
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
				assertThat(row.select("sup a")).as(row.text()).hasSize(1);
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
		Document rules = this.site.page("/how-it-works/rules");
		assertThat(rules.select("section:has(#ranking) li a").eachText()).contains("A stroke", "A blood clot in a leg");
		assertThat(rules.select("section:has(#ranking) li").eachText())
			.anyMatch((group) -> group.startsWith("Numbness that stays") && group.contains("; Tingling"));
		assertThat(this.site.get("/how-it-works/rules?condition=zqx").statusCode()).isEqualTo(404);
	}

	@Test
	void everyRedFlagAndEveryClusterStandsOnThePageOfRules() {
		Document rules = this.site.page("/how-it-works/rules");
		assertThat(rules.select("#red-flags ~ section tbody th > a").eachText())
			.containsExactlyInAnyOrderElementsOf(this.base.queryForList("select title from flag_step", String.class));
		assertThat(rules.select("#together ~ section > h3").eachText()).containsExactlyElementsOf(
				this.base.queryForList("select title from cluster order by position", String.class));
		assertThat(rules.select("#red-flags ~ section tbody th")).allSatisfy(
				(flag) -> assertThat(flag.select("sup a").size() + flag.select("span.small").size()).as(flag.text())
					.isPositive());
	}

	@Test
	void thePageSaysThatNoClinicianHasSignedItOff() {
		assertThat(this.site.page("/how-it-works").expectFirst("main > .warn").text())
			.contains("No doctor or other clinician has signed off the check yet");
	}

}
