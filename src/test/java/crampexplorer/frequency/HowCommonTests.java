package crampexplorer.frequency;

import java.util.List;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HowCommonTests {

	private Document page = new Document("");

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.page = new Site(port).page("/how-common");
	}

	@Test
	void everyBarIsAsWideAsItsNumberAndEveryNumberHasItsSource() {
		List<Element> rows = this.page.select(".bars tbody tr");
		assertThat(rows).hasSizeGreaterThan(20).allSatisfy((row) -> {
			String[] range = row.expectFirst("td.n").text().replace("%", "").split(" to ");
			assertThat(row.select("rect:not(.to)").attr("width")).isEqualTo(range[0]);
			assertThat(row.select("rect.to").eachAttr("width"))
				.isEqualTo((range.length == 2) ? List.of(range[1]) : List.of());
			assertThat(this.page.select(".proof .from:has(a)").eachText())
				.anyMatch((cited) -> cited.startsWith(row.expectFirst("th").text() + ": "));
		});
		assertThat(this.page.select(".bars"))
			.allSatisfy((table) -> assertThat(table.expectFirst("caption").text()).containsIgnoringCase("percent"));
	}

	@Test
	void pageSaysWhyUpTo60AndAbout30AreBothTrue() {
		Element section = this.page.expectFirst("section:has(> .bars tr:contains(60%))");
		assertThat(section.text()).contains("60%", "24 to 25%", "6%").containsIgnoringCase("both");
	}

}
