package crampexplorer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.PdfOptions;
import crampexplorer.Site;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes out of the printer, on A4. */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class PrintTests {

	/** The choice that stands below the word “or”. */
	private static final String NONE = ".or + .opt > input";

	/** So many points can be read without effort, but for what Chromium rounds. */
	private static final double SMALLEST = 8.9;

	private final Table table = new Table("print", "Sheets of A4", "what is printed", "summary", "result");

	private final Visitor visitor;

	private final Site site;

	PrintTests(@LocalServerPort int port, Browser browser) {
		this.visitor = Visitor.withoutScripts(browser, port);
		this.site = new Site(port);
	}

	@AfterAll
	void leave() {
		this.visitor.close();
		this.table.write();
	}

	@Test
	void typicalAnswersPrintOnOneSheetAndTheResultOnThree() {
		measure("typical answers", Kind.typical());
	}

	@Test
	void asManyYesAsCanBePrintOnOneSheetAndTheResultOnThree() {
		List<String> answers = asManyAsNoEmergency();
		assertThat(answers).hasSizeGreaterThan(60);
		measure("all that can be ticked without an emergency", answers);
	}

	@Test
	void nothingButNoPrintsOnOneSheetAndTheResultOnThree() {
		measure("“None of these” to every question", questions().select(NONE).stream().map(Element::id).toList());
	}

	/** What is folded on the screen is proof on paper too. */
	@Test
	void aTopicPrintsWithItsProof() {
		this.visitor.open("/nutrients/magnesium");
		assertThat(this.visitor.page().locator("details.proof").first().getAttribute("open")).isNull();
		assertThat(sheets("topic").text()).contains("9.59%", "Evidence speaks against this", "What articles claim");
	}

	/** Saved from a page of the site, and opened where there is no site. */
	@Test
	void theLeafletIsOneFileOfFiveSheets(@TempDir Path folder) {
		this.visitor.open("/relief");
		Download saved = this.visitor.page().waitForDownload(() -> this.visitor.page().locator("a[download]").click());
		Path file = folder.resolve(saved.suggestedFilename());
		saved.saveAs(file);
		List<String> asked = new ArrayList<>();
		this.visitor.page().onRequest((request) -> asked.add(request.url()));
		this.visitor.page().navigate(file.toUri().toString());
		assertThat(asked)
			.containsExactly(file.toUri().toString().replace("file:/", "file:///").replace("/////", "///"));
		assertThat(this.visitor.page()
			.locator(".care--emergency")
			.evaluate("card => getComputedStyle(card).borderTopWidth")).isNotEqualTo("0px");
		Sheets leaflet = sheets("leaflet");
		assertThat(leaflet.count()).isLessThanOrEqualTo(5);
		assertThat(leaflet.smallest()).isGreaterThanOrEqualTo(8.4);
		assertThat(leaflet.text()).contains("Cramp right now?", "Call your emergency number now", "In an emergency");
	}

	@Test
	void theBlankFormPrints() {
		this.visitor.open("/check/all");
		assertThat(sheets("blank-form").text()).contains("Do you have any of these signs?")
			.doesNotContain("Show my result now");
	}

	private void measure(String what, List<String> findings) {
		Kind.form("summary", "/check/summary", "next", findings).show(this.visitor);
		Sheets summary = sheets("summary-" + findings.size());
		Kind.form("result", "/check/result", "result", findings).show(this.visitor);
		assertThat(this.visitor.heading()).isEqualTo("Your result");
		Sheets result = sheets("result-" + findings.size());
		this.table.row(what + " (" + findings.size() + ")", summary.count(), result.count());
		assertThat(summary.count()).isEqualTo(1);
		assertThat(summary.smallest()).as("points").isGreaterThanOrEqualTo(SMALLEST);
		assertThat(result.count()).isBetween(1, 3);
		assertThat(summary.text()).contains("Summary for your doctor or pharmacist", "Not a diagnosis")
			.doesNotContain("Back to my result", "Skip to");
		assertThat(result.text()).contains("Your result", "This is not a diagnosis")
			.doesNotContain("Get a one-page summary");
	}

	private Sheets sheets(String name) {
		byte[] pdf = this.visitor.page()
			.pdf(new PdfOptions().setFormat("A4").setPreferCSSPageSize(true).setPrintBackground(false));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			Files.write(Path.of("target", name + ".pdf"), pdf);
			Sizes sizes = new Sizes();
			return new Sheets(document.getNumberOfPages(), sizes.getText(document).replaceAll("\\s+", " "),
					sizes.smallest);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every answer, in order, that leaves the level of care below an emergency. */
	private List<String> asManyAsNoEmergency() {
		List<String> chosen = new ArrayList<>(List.of("no-emergency-signs"));
		for (Element question : questions().select("fieldset")) {
			for (Element input : question.select("input")) {
				boolean one = "radio".equals(input.attr("type"));
				if (input.is(NONE) || (one
						&& question.select("input").stream().anyMatch((other) -> chosen.contains(other.id())))) {
					continue;
				}
				chosen.add(input.id());
				if (isEmergency(chosen)) {
					chosen.remove(input.id());
				}
			}
		}
		return chosen;
	}

	private boolean isEmergency(List<String> findings) {
		String body = findings.stream()
			.map((finding) -> "\"" + finding + "\"")
			.collect(Collectors.joining(",", "{\"findings\":[", "]}"));
		return this.site.postJson(body).body().contains("\"careLevel\":\"emergency\"");
	}

	private Element questions() {
		return Objects.requireNonNull(this.site.page("/check/all").selectFirst("form"));
	}

	/**
	 * A printed page.
	 *
	 * @param count of sheets
	 * @param text on them
	 * @param smallest size of letters, in points
	 */
	private record Sheets(int count, String text, double smallest) {
	}

	/** Reads the text, and how small its letters are. */
	private static final class Sizes extends PDFTextStripper {

		private double smallest = Double.MAX_VALUE;

		@Override
		protected void processTextPosition(TextPosition text) {
			if (!text.getUnicode().isBlank()) {
				this.smallest = Math.min(this.smallest, text.getFontSizeInPt());
			}
			super.processTextPosition(text);
		}

	}

}
