package crampexplorer.cause;

import java.util.List;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MedicinesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate base;

	private Document page = new Document("");

	@BeforeEach
	void open() {
		this.page = new Site(this.port).page("/causes/medicines");
	}

	@Test
	void inhalersAndPotassiumSparingTabletsStandFirst() {
		List<String> rows = this.page.select("section:has(> #linked) .measures > li > strong").eachText();
		assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
		assertThat(rows.get(0)).containsIgnoringCase("inhalers");
		assertThat(rows.get(1)).containsIgnoringCase("potassium-sparing");
	}

	/** Garrison 2012, adjusted sequence ratios. */
	@ParameterizedTest
	@CsvSource({ "inhalers,Strong link,2.42 times (2.02 to 2.89)",
			"potassium-sparing,Strong link,2.12 times (1.61 to 2.78)",
			"Thiazide,Moderate link,1.48 times (1.29 to 1.68)", "Loop,Weak link,1.20 times (1.00 to 1.44)",
			"Statin,Weak link,1.16 times (1.04 to 1.29)" })
	void eachClassShowsItsRatioInWordsAndNumber(String title, String strength, String ratio) {
		Element row = this.page.select("section:has(> #linked) .measures > li")
			.stream()
			.filter((candidate) -> candidate.expectFirst("strong").text().contains(title))
			.findFirst()
			.orElseThrow();
		assertThat(row.text()).contains(strength, ratio);
		assertThat(row.select("> .said")).as("names").isNotEmpty();
		assertThat(row.select("> details .said[data-part=do]")).isNotEmpty();
		assertThat(row.select("> details .told .from a")).isNotEmpty();
	}

	/**
	 * So that the result can rank what it says is linked; two act through a lack alone.
	 */
	@Test
	void everyLinkedClassThatIsAskedForIsRanked() {
		assertThat(this.base.queryForList("""
				select finding from medicine_finding join medicine on slug = medicine where strength <> 'unproven'
				and finding not in (select finding from condition_need join condition on code = condition
				where factor = 'medicines')
				""", String.class)).containsExactlyInAnyOrder("takes-acid-reducer", "takes-metformin");
	}

	@Test
	void thePageSaysNotToStopAloneBeforeTheTable() {
		assertThat(this.page.expectFirst("#linked ~ p").text())
			.contains("Do not stop a prescribed medicine on your own", "pharmacist");
	}

	@Test
	void noOtherCauseShowsTheTable() {
		assertThat(new Site(this.port).page("/causes/alcohol").select("#linked, #unproven, .measures")).isEmpty();
	}

	@Test
	void whatIsReportedButWeakStandsApart() {
		Element apart = this.page.expectFirst("details:has(> summary > #unproven)");
		assertThat(apart.text()).containsIgnoringCase("raloxifene").containsIgnoringCase("lithium");
		assertThat(this.page.expectFirst("section:has(> #linked)").text()).doesNotContainIgnoringCase("lithium");
	}

	@Test
	void fourteenOfFifteenStandsBesideTheWarning() {
		assertThat(this.page.expectFirst("li:has(.told:contains(14 of 15))").text()).contains("emergency");
	}

}
