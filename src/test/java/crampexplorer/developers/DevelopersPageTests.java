package crampexplorer.developers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import crampexplorer.Crawl;
import crampexplorer.Site;
import crampexplorer.problem.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DevelopersPageTests {

	@LocalServerPort
	private int port;

	private Document page;

	@BeforeEach
	void open() {
		this.page = new Site(this.port).page("/developers");
	}

	/** Each with its label, in the order of the questionnaire, and what opens it. */
	@Test
	void everyCodeStandsThereWithItsLabel() {
		List<String> told = this.page.select("#codes ~ details li, #codes ~ details h4").eachText();
		List<String> wanted = new ArrayList<>();
		for (JsonNode asked : new JsonMapper().readTree(new Site(this.port).get("/api/v1/questionnaire").body())
			.get("pages")) {
			for (JsonNode question : asked.get("questions")) {
				wanted.add(question.get("code").stringValue() + " " + question.get("title").stringValue());
				question.get("answers")
					.forEach((answer) -> wanted
						.add(answer.get("code").stringValue() + " " + answer.get("label").stringValue()));
			}
		}
		assertThat(told).hasSizeGreaterThan(280).isEqualTo(wanted);
		assertThat(after("tried")).contains("Asked after one of: weekly, most-days, long-standing");
		assertThat(after("pregnancy")).contains("Not asked after: 65-or-over");
		assertThat(after("heart-medicines")).contains("Asked after one of: heart-medicines");
		assertThat(after("feel")).isEqualTo("Any number of answers.");
	}

	private String after(String question) {
		for (Element heading : this.page.select("#codes ~ details h4")) {
			if (heading.select("code").text().equals(question)) {
				return heading.nextElementSiblings().select("p").eachText().get(0);
			}
		}
		throw new IllegalArgumentException(question);
	}

	@Test
	void everyProblemHasItsAnchorWhereItsTypeLeads() {
		Elements terms = this.page.select("#problems ~ dl > dt");
		assertThat(terms.eachAttr("id"))
			.containsExactlyElementsOf(Arrays.stream(Problem.values()).map(Problem::code).toList());
		assertThat(terms.eachText()).containsExactlyElementsOf(Arrays.stream(Problem.values())
			.map((problem) -> problem.code() + " " + problem.status().value())
			.toList());
		assertThat(this.page.select("#problems ~ dl > dt + dd").eachText()).hasSameSizeAs(terms);
		for (Problem problem : Problem.values()) {
			assertThat(problem.type()).hasToString("/developers#" + problem.code());
		}
	}

	@Test
	void itSaysWhatAnAnswerNeverMeans() {
		assertThat(this.page.select("section.warn li").eachText()).anyMatch((line) -> line.contains("not a diagnosis"))
			.anyMatch((line) -> line.contains("not for an emergency"))
			.anyMatch((line) -> line.contains("“unknown”"))
			.anyMatch((line) -> line.contains("“at least”"))
			.anyMatch((line) -> line.contains("“alarm”"));
		assertThat(this.page.expectFirst("main section").hasClass("warn")).isTrue();
	}

	/** Computer text stands where computers are spoken to, and nowhere else. */
	@Test
	void noOtherPageHoldsComputerText() {
		Crawl.of(this.port)
			.pages()
			.forEach((path, page) -> assertThat(page.select("pre, code").isEmpty()).as(path)
				.isEqualTo(!path.equals("/developers")));
	}

}
