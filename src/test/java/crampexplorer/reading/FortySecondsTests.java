package crampexplorer.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import crampexplorer.Crawl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is in danger reads what matters in 40 seconds, at the 238 words a minute of the
 * average adult (Brysbaert 2019).
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FortySecondsTests {

	private static final int WORDS = 158;

	@LocalServerPort
	private int port;

	private Map<String, Document> pages = Map.of();

	@BeforeEach
	void open() {
		this.pages = Crawl.of(this.port).pages();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/emergency", "/check/today" })
	void thePagesOfDangerSignsAreShort(String path) {
		Element main = main(path);
		assertThat(PageText.inView(main, false)).as(main.text()).isLessThanOrEqualTo(WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/emergency", "/check/today" })
	void everySignIsToldInFullWhereItIsFolded(String path) {
		List<String> meanings = main(path).select("details li").eachText();
		assertThat(meanings).hasSize(main(path).select("input[type=checkbox]").size() - 1)
			.allSatisfy((meaning) -> assertThat(meaning).endsWith("."));
	}

	@Test
	void everyCardOfARedFlagIsShort() {
		assertThat(main("/when-to-see-a-doctor").select(".flags > li")).hasSizeGreaterThan(50)
			.allSatisfy((card) -> assertThat(PageText.inView(card, true)).as(card.id()).isLessThanOrEqualTo(WORDS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a re-check", "a stop" })
	void whatFollowsAnEmergencyIsShort(String page) {
		assertThat(PageText.inView(main(page), false)).isLessThanOrEqualTo(WORDS);
	}

	private Element main(String path) {
		return Objects.requireNonNull(this.pages.get(path), path).expectFirst("main");
	}

}
