package crampexplorer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import crampexplorer.Crawl;
import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the check costs a person: words to read, taps and minutes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TapsTests {

	private static final double WORDS_A_MINUTE = 238;

	private static final double SECONDS_A_TAP = 3;

	/**
	 * After as many pages (danger signs, feel, where and when) enough is answered to rank
	 * causes.
	 */
	private static final int FIRST_RESULT = 5;

	/**
	 * The answers of a typical person: night cramps in the calf, at 70, with water
	 * tablets.
	 */
	private static final Map<String, List<String>> TYPICAL = typical();

	@LocalServerPort
	private int port;

	@Autowired
	private MessageSource messages;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void theThreeStepsAreOneTapAway() {
		Document home = this.site.page("/");
		Element door = home.expectFirst(".doors a");
		assertThat(door.text()).isEqualTo("I have a cramp now");
		assertThat(door.attr("href")).isEqualTo("#now");
		assertThat(home.select("section:has(#now) ol li")).hasSize(3);
	}

	@Test
	void everyResultSaysWhatToDoTonight() {
		Map<String, Document> pages = Crawl.of(this.port).pages();
		assertThat(pages.keySet()).filteredOn((name) -> name.endsWith(" result")).hasSizeGreaterThan(4);
		pages.forEach((name, page) -> {
			if (name.endsWith(" result")) {
				assertThat(page.select("section:has(#tonight) li .said")).as(name).isNotEmpty();
			}
		});
	}

	@Test
	void theCheckTakesNoLongerThanItPromises() throws IOException {
		List<Step> steps = walk();
		double minutes = steps.stream().mapToDouble(Step::minutes).sum();
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target", "taps.md"), table(steps));
		assertThat(steps).hasSize(Crawl.QUESTIONS.size());
		double first = steps.stream().limit(FIRST_RESULT).mapToDouble(Step::minutes).sum();
		assertThat(first).isLessThan(3);
		for (String promise : List.of("home.door.check.more", "check.lede")) {
			assertThat(this.messages.getMessage(promise, null, Locale.ROOT))
				.contains("A first result takes about 3 minutes")
				.contains("about %d".formatted(Math.round(minutes)));
		}
	}

	/** From one page of the check to the next, with what was answered before. */
	private List<Step> walk() throws IOException {
		List<Step> steps = new ArrayList<>();
		List<String> told = new ArrayList<>();
		String html = this.site.get("/check/" + Crawl.QUESTIONS.get(0)).body();
		for (String page : Crawl.QUESTIONS) {
			Element main = Jsoup.parse(html).expectFirst("main");
			assertThat(main.expectFirst("form").attr("action")).isEqualTo("/check/" + page);
			List<String> answers = TYPICAL.getOrDefault(page, List.of());
			steps.add(new Step(page, PageText.inView(main, false), main.select("input:not([type=hidden])").size(),
					answers.size() + 1, zipped(html)));
			answers.forEach((answer) -> told.add("finding=" + answer));
			List<String> form = new ArrayList<>(told);
			form.add("go=next");
			html = this.site.post("/check/" + page, form.toArray(String[]::new)).body();
		}
		assertThat(Site.parse(this.site.post("/check/answers", told.toArray(String[]::new))).expectFirst("h1").text())
			.isEqualTo(Jsoup.parse(html).expectFirst("h1").text());
		return steps;
	}

	private static String table(List<Step> steps) {
		StringBuilder table = new StringBuilder(
				"""
						# What the check costs a typical person

						Made by the build. Every word in view is read at 238 words a minute (Brysbaert 2019); a tap takes 3 seconds.

						| page | words in view | options | taps | bytes (gzip) | minutes |
						|---|---|---|---|---|---|
						""");
		steps.forEach((step) -> table.append(row(step.page(), List.of(step))));
		table.append(row("to a first result", steps.subList(0, FIRST_RESULT)));
		table.append(row("all", steps));
		return table.toString();
	}

	private static String row(String what, List<Step> steps) {
		return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %.1f |%n", what,
				steps.stream().mapToInt(Step::words).sum(), steps.stream().mapToInt(Step::options).sum(),
				steps.stream().mapToInt(Step::taps).sum(), steps.stream().mapToInt(Step::bytes).sum(),
				steps.stream().mapToDouble(Step::minutes).sum());
	}

	private static int zipped(String html) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(html.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

	private static Map<String, List<String>> typical() {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		answers.put("emergency", List.of("no-emergency-signs"));
		answers.put("today", List.of("no-today-signs"));
		answers.put("feel", List.of("hard-painful-knot", "eases-on-stretching"));
		answers.put("where", List.of("calf", "both-sides"));
		answers.put("when", List.of("at-night"));
		answers.put("how-bad", List.of("seconds-to-minutes", "weekly"));
		answers.put("symptoms", List.of("no-nerve-signs", "no-leg-signs"));
		answers.put("health", List.of("no-general-signs"));
		answers.put("about-you", List.of("65-or-over"));
		answers.put("medicines", List.of("takes-diuretic", "no-new-medicine"));
		answers.put("conditions", List.of("no-conditions"));
		answers.put("daily-life", List.of("drinks-little", "little-exercise"));
		answers.put("diet", List.of("diet-varied"));
		return answers;
	}

	/** What one page costs. */
	private record Step(String page, int words, int options, int taps, int bytes) {

		private double minutes() {
			return this.words / WORDS_A_MINUTE + this.taps * SECONDS_A_TAP / 60;
		}

	}

}
