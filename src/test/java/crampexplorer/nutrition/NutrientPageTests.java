package crampexplorer.nutrition;

import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NutrientPageTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			magnesium | Men 31 and over | 420 mg | Recommended (RDA)
			magnesium | Adults, from pills and medicines only | 350 mg | Upper limit (UL)
			potassium | Women 19 and over | 2,600 mg | Adequate (AI)
			calcium | Women 51 and over | 1,200 mg | Recommended (RDA)
			calcium | Adults 19 to 50 | 2,500 mg | Upper limit (UL)
			sodium | Adults | 1,500 mg | Adequate (AI)
			vitamin-d | Adults over 70 | 20 µg | Recommended (RDA)
			vitamin-b1 | Pregnant, 19 to 50 | 1.4 mg | Recommended (RDA)
			vitamin-b6 | Adults | 100 mg | Upper limit (UL)
			vitamin-b12 | Adults | 2.4 µg | Recommended (RDA)
			vitamin-k2 | Men 19 and over, vitamin K in all | 120 µg | Adequate (AI)
			""")
	void referenceIntakesStandWithTheirKindAndSource(String nutrient, String who, String amount, String kind) {
		Document page = new Site(this.port).page("/nutrients/" + nutrient);
		Element row = page.select(".intakes tr:has(th)")
			.stream()
			.filter((candidate) -> candidate.expectFirst("th").text().equals(who) && candidate.text().contains(kind))
			.findFirst()
			.orElseThrow();
		assertThat(row.expectFirst("td.n").text()).isEqualTo(amount);
		assertThat(page.select("details:has(#intakes) .proof .from"))
			.filteredOn((proof) -> proof.text().startsWith(who + ", " + amount + ": "))
			.isNotEmpty()
			.allSatisfy((proof) -> assertThat(proof.select("a[href^=/sources/]")).hasSize(1));
	}

	/** The pictures and the first words stand open; the rest is in the proof. */
	@Test
	void theListOfNutrientsIsShortAndItsProofKeepsTheRest() {
		Document page = new Site(this.port).page("/nutrients");
		assertThat(page.select("table tbody tr")).hasSize(9);
		Element section = page.expectFirst("section:has(> #electrolytes)");
		assertThat(section.select("> .facts .said")).hasSizeBetween(3, 8);
		assertThat(page.select("section:has(> #compare) .proof .told")).hasSizeGreaterThanOrEqualTo(30);
		assertThat(section.select(".proof .told").eachText()).hasSizeGreaterThan(20)
			.anyMatch((told) -> told.startsWith("In a signal, sodium flows into the cell."));
	}

	@Test
	void thePageSaysWhoseFiguresTheyAre() {
		assertThat(new Site(this.port).page("/nutrients/calcium").text()).contains("figures of the USA and Canada");
	}

}
