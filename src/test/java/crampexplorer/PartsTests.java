package crampexplorer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.Part.Trait;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said stands where it belongs: under the heading of its part, and no other. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class PartsTests {

	/** Headings that say the same on every page. */
	private static final Map<String, String> SHARED = Map.of("take-care", "takeCare", "emergency", "dangers.emergency",
			"today", "dangers.today");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Places places;

	@Autowired
	private MessageSource messages;

	private Map<String, Document> pages = Map.of();

	private Map<String, Place> byName = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.pages = Crawl.of(port).pages();
		this.byName = this.places.all().stream().collect(Collectors.toMap(Place::name, (place) -> place));
	}

	@Test
	void everyStatementStandsAsItsPartOnThePageOfItsTopic() {
		List<Row> rows = this.jdbc
			.sql("select t.place, s.topic, s.part, s.text from statement s join topic t on t.path = s.topic")
			.query(Row.class)
			.list();
		assertThat(rows).hasSizeGreaterThan(1000)
			.filteredOn((row) -> !isForSome(row))
			.allSatisfy((row) -> assertThat(elements(row)).as("%s of %s: %s", row.part(), row.topic(), row.text())
				.anyMatch((told) -> told.attr("data-part").equals(row.part())
						&& told.text().startsWith(squeeze(row.text()))));
	}

	/** Where a statement belongs. */
	private Stream<Element> elements(Row row) {
		if (place(row).isPrivate()) {
			return this.pages.entrySet()
				.stream()
				.filter((page) -> page.getKey().endsWith(" result"))
				.flatMap((page) -> page.getValue().select(".said").stream());
		}
		if (isElsewhere(row.part())) {
			return this.pages.values().stream().flatMap((page) -> page.select(".told").stream());
		}
		String path = row.topic().split("#")[0];
		return Objects.requireNonNull(this.pages.get(path), path).select(".told").stream();
	}

	/** What only some results show. */
	private boolean isForSome(Row row) {
		return row.topic().startsWith("/check/result#")
				|| place(row).part(row.part()).orElseThrow().is(Trait.OF_THE_RESULT);
	}

	private Place place(Row row) {
		return Objects.requireNonNull(this.byName.get(row.place()));
	}

	/** The other way round: what a result shows of a factor is of that part too. */
	@Test
	void whateverIsSaidIsAStatementOfThatPart() {
		Set<String> known = new HashSet<>(this.jdbc.sql("select part || ': ' || text from statement")
			.query((rows, number) -> squeeze(rows.getString(1)))
			.list());
		int[] said = { 0 };
		this.pages.forEach((path, page) -> page.select(".said, .told").forEach((element) -> {
			said[0]++;
			String text = element.is(".told") ? element.expectFirst("> span").text() : element.text();
			assertThat(known).as(path).contains(element.attr("data-part") + ": " + squeeze(text));
		}));
		assertThat(said[0]).isGreaterThan(1500);
	}

	/** What pages that compare topics show, and not the topic's own. */
	private static boolean isElsewhere(String part) {
		return part.startsWith("compare-") || part.equals("food-care");
	}

	@Test
	void aHeadingOfAPartStandsAboveThatPart() {
		int[] headings = { 0 };
		this.pages.forEach((path, page) -> this.places.at(path.split("[?]")[0]).ifPresent((place) -> {
			for (Part part : place.parts()) {
				Element heading = page.getElementById(part.name());
				if (heading != null && heading.is("h2")) {
					headings[0]++;
					assertThat(heading.text()).as(path).endsWith(words(place, part));
					Element section = Objects.requireNonNull(heading.closest("section, details"));
					assertThat(section.select(".said, .told").eachAttr("data-part"))
						.as("first under %s of %s", part.name(), path)
						.startsWith(part.name());
					assertThat(page.select("main > :is(section, details.more) .said[data-part=" + part.name() + "]"))
						.as("%s: all of %s", path, part.name())
						.allMatch((said) -> isElsewhere(part.name()) || said.closest("section, details") == section);
				}
			}
		}));
		assertThat(headings[0]).isGreaterThan(200);
	}

	/** The links at the head of a page say what its headings say, in their order. */
	@Test
	void theLinksOfAPageStandInItsOrder() {
		int[] links = { 0 };
		this.pages.forEach((path, page) -> {
			int last = -1;
			for (Element link : page.select(".toc a")) {
				Element heading = Objects.requireNonNull(page.getElementById(link.attr("href").substring(1)), path);
				int at = page.getAllElements().indexOf(heading);
				assertThat(at).as("%s: %s", path, link.text()).isGreaterThan(last);
				assertThat(heading.text()).as(path).contains(link.text());
				last = at;
				links[0]++;
			}
		});
		assertThat(links[0]).isGreaterThan(200);
	}

	private String words(Place place, Part part) {
		String key = SHARED.getOrDefault(part.name(), place.words(part.name()));
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

	@Test
	void aCellIsLabelledAsItsPart() {
		int[] cells = { 0 };
		this.pages.values().forEach((page) -> page.select("td[data-label] .said").forEach((said) -> {
			cells[0]++;
			Element cell = Objects.requireNonNull(said.closest("td"));
			Element row = Objects.requireNonNull(cell.parent());
			Element table = Objects.requireNonNull(cell.closest("table"));
			String label = cell.attr("data-label");
			assertThat(table.select("thead th").get(row.children().indexOf(cell)).text()).isEqualTo(label);
			assertThat(this.byName.values()
				.stream()
				.filter((place) -> place.part(said.attr("data-part")).isPresent())
				.map((place) -> this.messages.getMessage(place.words(said.attr("data-part")), null, "",
						Locale.ENGLISH)))
				.as(said.attr("data-part"))
				.contains(label);
		}));
		assertThat(cells[0]).isGreaterThan(80);
	}

	/** The words of headings where a mistake would be dangerous. */
	@ParameterizedTest
	@CsvSource({ "cause.fits,Signs that fit", "cause.does-not-fit,Signs that do not fit",
			"guidance.emergency,Call your emergency number now", "guidance.urgent,Get help today",
			"guidance.doctor,See a doctor or pharmacist", "guidance.self-care,Look after yourself for now",
			"lookAlike.helps,What helps", "comparison.food,Food", "comparison.supplement,Supplements",
			"cause.act,What to do", "result.dangers,What this may mean" })
	void aDangerousHeadingSaysWhatItMeans(String key, String words) {
		assertThat(this.messages.getMessage(key, null, Locale.ENGLISH)).startsWith(words);
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", " ");
	}

	record Row(String place, String topic, String part, String text) {
	}

}
