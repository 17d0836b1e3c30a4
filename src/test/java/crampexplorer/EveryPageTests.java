package crampexplorer;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
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

/** Crawls the site from its home page over every internal link. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTests {

	@Autowired
	private JdbcClient jdbc;

	private Map<String, HttpResponse<String>> answers = Map.of();

	private Map<String, HttpResponse<String>> posted = Map.of();

	private Map<String, Document> pages = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		Crawl crawl = Crawl.of(port);
		this.answers = crawl.linked();
		this.posted = crawl.posted();
		this.pages = crawl.pages();
	}

	@Test
	void everyLinkLeadsToAPage() {
		assertThat(this.answers).hasSizeGreaterThan(80)
			.allSatisfy((path, answer) -> assertThat(answer.statusCode()).as(path).isEqualTo(200));
	}

	@Test
	void theContractsPagesAreAllReached() {
		assertThat(this.pages).containsKeys("/", "/nutrients", "/causes", "/foods", "/relief", "/supplements",
				"/when-to-see-a-doctor", "/check", "/check/emergency", "/check/all", "/sources", "/about", "/privacy",
				"/accessibility", "/foods?nutrient=magnesium", "/how-common", "/cramp-or-something-else",
				"/what-the-sources-say", "/search", "/a-to-z");
		List<String> topics = this.jdbc
			.sql("select '/nutrients/' || slug from nutrient union all select '/causes/' || slug from cause")
			.query(String.class)
			.list();
		assertThat(topics).hasSizeGreaterThan(25);
		assertThat(this.pages).containsKeys(topics.toArray(String[]::new));
	}

	@Test
	void everyPageHasOneHeadingAndATitleOfItsOwn() {
		Set<String> titles = new HashSet<>();
		this.pages.forEach((path, page) -> {
			assertThat(page.select("h1")).as(path).hasSize(1);
			assertThat(page.expectFirst("h1").text()).as(path).isNotBlank();
			assertThat(this.posted.containsKey(path) || titles.add(page.title()))
				.as("title of %s: %s", path, page.title())
				.isTrue();
			assertThat(page.title()).as(path).contains("Cramp Explorer").doesNotContain("null", "??");
			assertThat(page.expectFirst("html").attr("lang")).as(path).isEqualTo("en");
		});
	}

	@Test
	void headingsSkipNoLevel() {
		this.pages.forEach((path, page) -> {
			int last = 0;
			for (Element heading : page.select("h1, h2:not(#error-title), h3, h4, h5, h6")) {
				int level = heading.tagName().charAt(1) - '0';
				assertThat(level).as("%s: %s", path, heading.text()).isLessThanOrEqualTo(last + 1);
				last = level;
			}
		});
	}

	@Test
	void noPageHoldsAScriptACookieOrAnotherHost() {
		this.answers.forEach((path, answer) -> {
			assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
			assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path)
				.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'none'"));
			assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
			assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
		});
		this.pages.forEach((path, page) -> {
			assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed, [style]")).as(path)
				.isEmpty();
			assertThat(page.select("script")).as(path)
				.hasSizeLessThan(2)
				.allSatisfy((data) -> assertThat(data.attributes().asList()).hasSize(1));
			assertThat(page.select("[href], [src], [action]")).as(path).allSatisfy((element) -> {
				for (String attribute : List.of("href", "src", "action")) {
					if (!isOutward(element, path)) {
						assertThat(element.attr(attribute)).doesNotContain("//");
					}
				}
			});
			assertThat(page.getAllElements()).as(path)
				.allSatisfy((element) -> assertThat(element.attributes().asList())
					.noneMatch((attribute) -> attribute.getKey().startsWith("on")));
		});
	}

	/**
	 * Whether it leads out of the site from where it may: from the page of a source, or
	 * of a kind.
	 */
	private static boolean isOutward(Element link, String path) {
		return path.startsWith("/sources/") && link.is("a[href~=^https?://]")
				&& link.attr("rel").equals("noopener noreferrer") && link.attributes().size() == 2;
	}

	@Test
	void aLinkOutOfTheSiteIsAllowedFromASourceAlone() {
		String rel = "<a href='https://example.org' rel='noopener noreferrer'>x</a>";
		assertThat(isOutward(link(rel), "/sources/trial")).isTrue();
		assertThat(isOutward(link(rel), "/sources")).isFalse();
		assertThat(isOutward(link(rel), "/relief")).isFalse();
		assertThat(isOutward(link(rel.replace("noopener ", "")), "/sources/trial")).isFalse();
		assertThat(isOutward(link(rel.replace("https:", "")), "/sources/trial")).isFalse();
		assertThat(isOutward(link(rel.replace("rel", "target='_blank' rel")), "/sources/trial")).isFalse();
		assertThat(page("/sources/trial").select("a[rel]")).isNotEmpty();
	}

	private static Element link(String html) {
		return Jsoup.parse(html).expectFirst("a");
	}

	@Test
	void everyAnchorIsThere() {
		this.pages.forEach((path, page) -> {
			Set<String> ids = new HashSet<>();
			page.select("[id]")
				.forEach((element) -> assertThat(ids.add(element.id())).as("%s: #%s", path, element.id()).isTrue());
			for (Element link : page.select("a[href*=#]")) {
				String[] parts = link.attr("href").split("#", 2);
				Document target = parts[0].isEmpty() ? page : page(parts[0]);
				assertThat(target.getElementById(parts[1])).as("%s: %s", path, link.attr("href")).isNotNull();
			}
		});
	}

	/** Pages of the check only name their sources: CareCardsTests. */
	@Test
	void everyStatementStandsInAProofWithItsSourceOrAsOurOwn() {
		int[] statements = { 0 };
		this.pages.forEach((path, page) -> {
			for (Element statement : page.select(".told")) {
				statements[0]++;
				assertThat(statement.select("> .from")).as("%s: %s", path, statement.text()).hasSize(1);
				assertThat(statement.select("> .from a").isEmpty()).as("%s: %s", path, statement.text())
					.isEqualTo(statement.attr("data-kind").equals("caution"));
				assertThat(statement.closest("details.proof, details.claim, details.more:not(:has(.said))")).as(path)
					.isNotNull();
			}
			if (!CareCardsTests.isOfTheCheck(page)) {
				Set<String> told = new HashSet<>(page.select(".told > span:first-child").eachText());
				assertThat(page.select(".said")).as(path).allSatisfy((said) -> assertThat(told).contains(said.text()));
			}
		});
		assertThat(statements[0]).isGreaterThan(1500);
	}

	/** What a reader sees first carries no numbers, labels or names of sources. */
	@Test
	void textCarriesNoMarks() {
		this.pages.forEach(
				(path, page) -> assertThat(page.select(".said a, .said sup, .said .fares, sup")).as(path).isEmpty());
	}

	/** A claim is never told without its verdict, as the site's own word. */
	@Test
	void claimsStandInProofsAlone() {
		int[] claims = { 0 };
		this.pages.forEach((path, page) -> {
			if (!CareCardsTests.isOfTheCheck(page)) {
				Set<String> said = new HashSet<>(page.select(".said").eachText());
				page.select(".told:has(.fares)").forEach((told) -> {
					claims[0]++;
					assertThat(said).as(path).doesNotContain(told.expectFirst("> span").text());
				});
			}
		});
		assertThat(claims[0]).isGreaterThan(20);
	}

	@Test
	void everyStatementOfTheSeedsStandsOnAPage() {
		String site = this.pages.values()
			.stream()
			.map((page) -> squeeze(page.text()))
			.collect(Collectors.joining("\n"));
		List<String> texts = this.jdbc
			.sql("""
					select text from statement
					where topic not like '/check/result%' and not (part in ('do', 'do-food', 'ask') and topic not like '/when-to-see%')
					""")
			.query(String.class)
			.list();
		assertThat(texts).hasSizeGreaterThan(1000)
			.allSatisfy((text) -> assertThat(site.contains(squeeze(text))).as(text).isTrue());
	}

	@Test
	void everyPageTellsWhatToDoInAnEmergency() {
		this.pages.forEach((path, page) -> assertThat(page.text()).as(path)
			.contains("call your emergency number (112, 911 or 999)"));
	}

	@Test
	void noMessageIsMissing() {
		this.pages.forEach((path, page) -> assertThat(page.text()).as(path).doesNotContain("??"));
	}

	@Test
	void nutrientsCausesFoodsAndRedFlagsLinkBothWays() {
		this.pages.forEach((path, page) -> {
			if (path.startsWith("/nutrients/")) {
				for (Element food : page.select("a[href^=/foods/]")) {
					assertThat(page(food.attr("href")).select("a[href=" + path + "]")).as(path).isNotEmpty();
				}
			}
			if (path.startsWith("/nutrients/") || path.startsWith("/causes/")) {
				for (Element flag : page.select("a[href^=/when-to-see-a-doctor/]")) {
					assertThat(page(flag.attr("href")).select("a[href=" + path + "]"))
						.as("%s and %s", path, flag.attr("href"))
						.isNotEmpty();
				}
				for (Element related : page.select("main a[href^=/causes/], main a[href^=/nutrients/]")) {
					assertThat(page(target(related)).select("main a[href=" + path + "]"))
						.as("%s and %s", path, related.attr("href"))
						.isNotEmpty();
				}
			}
		});
	}

	private Document page(String path) {
		Document page = this.pages.get(path);
		assertThat(page).as(path).isNotNull();
		return Objects.requireNonNull(page);
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", " ");
	}

	private static String target(Element link) {
		return (link.hasAttr("href") ? link.attr("href") : link.attr("src")).split("#")[0];
	}

}
