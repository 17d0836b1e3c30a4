package crampexplorer.reading;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import crampexplorer.Crawl;
import crampexplorer.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page can be read by someone who reads like a child of 11. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class ReadingTests {

	private static final double SMOG = 10;

	private static final double GRADE = 7;

	private static final double WORDS = 15;

	/** Below that, whole sentences are too few to measure. */
	private static final int ENOUGH = 10;

	private final Map<String, Document> pages = new LinkedHashMap<>();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		Crawl crawl = Crawl.of(port);
		this.pages.putAll(crawl.pages());
		for (Map.Entry<String, HttpResponse<String>> error : crawl.errors().entrySet()) {
			this.pages.put(error.getKey(), Site.parse(error.getValue()));
		}
	}

	@Test
	void everyPageIsEasyToRead() throws IOException {
		List<Row> rows = this.pages.entrySet().stream().map((page) -> Row.of(page.getKey(), page.getValue())).toList();
		Path table = Path.of("target", "reading.md");
		Files.createDirectories(table.getParent());
		Files.writeString(table, table(rows));
		assertThat(rows).hasSizeGreaterThan(200).allSatisfy((row) -> {
			assertThat(row.all().smog()).as("SMOG of %s", row.page()).isLessThanOrEqualTo(SMOG);
			assertThat(row.all().grade()).as("grade of %s", row.page()).isLessThanOrEqualTo(GRADE);
			assertThat(row.all().wordsPerSentence()).as("words a sentence of %s", row.page())
				.isLessThanOrEqualTo(WORDS);
		});
	}

	/** Headings and labels are short. What remains without them must be easy too. */
	@Test
	void wholeSentencesAloneAreEasyToRead() {
		this.pages.forEach((name, page) -> {
			Reading whole = Row.of(name, page).whole();
			if (whole.sentences() >= ENOUGH) {
				assertThat(whole.smog()).as("SMOG of %s", name).isLessThanOrEqualTo(SMOG);
				assertThat(whole.grade()).as("grade of %s", name).isLessThanOrEqualTo(GRADE);
				assertThat(whole.wordsPerSentence()).as("words a sentence of %s", name).isLessThanOrEqualTo(WORDS);
			}
		});
	}

	@Test
	void aHardTextIsFound() {
		Reading hard = Reading.of(PageText.sentences(
				"Electrolyte abnormalities, particularly hypomagnesaemia, constitute a recognised aetiological factor in"
						+ " idiopathic nocturnal gastrocnemius cramping, necessitating comprehensive biochemical evaluation."),
				Terms.ofTheSite());
		assertThat(hard.smog()).isGreaterThan(SMOG);
		assertThat(hard.grade()).isGreaterThan(GRADE);
		assertThat(hard.wordsPerSentence()).isGreaterThan(WORDS);
	}

	@Test
	void everyTermThatCountsAsSimpleIsExplained() {
		Map<String, String> terms = Terms.ofTheSite().explained();
		assertThat(terms).hasSizeLessThanOrEqualTo(20).allSatisfy((term, place) -> {
			String[] parts = place.split("#", 2);
			assertThat(this.pages).containsKey(parts[0]);
			Document page = Objects.requireNonNull(this.pages.get(parts[0]));
			assertThat(page.expectFirst("main").text().toLowerCase(Locale.ROOT)).as(place).contains(term);
			if (parts.length > 1) {
				assertThat(page.getElementById(parts[1])).as(place).isNotNull();
			}
		});
	}

	private static String table(List<Row> rows) {
		return """
				# How hard each page is to read

				Made by the build; what is measured stands in docs/reading.md. Hardest first.

				| page | words | words a sentence | SMOG | Flesch-Kincaid grade | SMOG without the list of terms | SMOG of whole sentences | grade of whole sentences |
				|---|---|---|---|---|---|---|---|
				"""
				+ rows.stream()
					.sorted(Comparator.comparingDouble((Row row) -> -row.all().smog()))
					.map(Row::line)
					.collect(Collectors.joining())
				+ mean(rows);
	}

	private static String mean(List<Row> rows) {
		return String.format(Locale.ROOT, "%nMean of %d pages: SMOG %.1f, grade %.1f, %.1f words a sentence.%n",
				rows.size(), rows.stream().mapToDouble((row) -> row.all().smog()).average().orElse(0),
				rows.stream().mapToDouble((row) -> row.all().grade()).average().orElse(0),
				rows.stream().mapToDouble((row) -> row.all().wordsPerSentence()).average().orElse(0));
	}

	/**
	 * How hard a page is to read.
	 *
	 * @param all its body text
	 * @param strict the same, without the list of terms
	 * @param whole its whole sentences only
	 */
	private record Row(String page, Reading all, Reading strict, Reading whole) {

		private static Row of(String name, Document page) {
			List<String> sentences = PageText.sentences(page);
			return new Row(name, Reading.of(sentences, Terms.ofTheSite()), Reading.of(sentences, Terms.none()),
					Reading.of(sentences.stream().filter(PageText::isWhole).toList(), Terms.ofTheSite()));
		}

		private String line() {
			String whole = (this.whole.sentences() < ENOUGH) ? "few | few"
					: String.format(Locale.ROOT, "%.1f | %.1f", this.whole.smog(), this.whole.grade());
			return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %s |%n", this.page,
					this.all.words(), this.all.wordsPerSentence(), this.all.smog(), this.all.grade(),
					this.strict.smog(), whole);
		}
	}

}
