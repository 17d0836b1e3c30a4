package crampexplorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Drawings are small, take their colours from the style sheet, and are told in words. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class PicturesTests {

	private static final int BYTES = 4096;

	private static final Map<String, List<String>> PICTURES = Map.of("/", List.of("sitting", "standing", "sole"),
			"/relief/pull-your-toes-up", List.of("sitting"), "/relief/stand-on-the-leg", List.of("standing"),
			"/relief/stretch-before-bed", List.of("bedtime"), "/relief/toe-curls", List.of("toes"),
			"/relief/heel-raises", List.of("heels"), "/check/where", List.of("where"), "/nutrients",
			List.of("tightens", "letsGo"));

	private Site site;

	@BeforeAll
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void everyPictureStandsOnItsPageAndIsToldInWords() {
		PICTURES.forEach((path, names) -> {
			Document page = this.site.page(path);
			assertThat(page.select(".picture > svg").eachAttr("aria-labelledby")).as(path)
				.isEqualTo(names.stream().map((name) -> "picture-" + name).toList());
			for (Element picture : page.select(".picture")) {
				Element drawing = picture.expectFirst("svg");
				assertThat(drawing.attr("role")).as(path).isEqualTo("img");
				Element title = picture.expectFirst("#" + drawing.attr("aria-labelledby"));
				assertThat(title.text()).as(path).hasSizeGreaterThan(40).doesNotContain("??");
				assertThat(picture.expectFirst("figcaption").text()).as(path).isNotBlank();
			}
		});
	}

	@Test
	void everyPictureIsSmall() {
		Set<String> seen = new HashSet<>();
		PICTURES.keySet().forEach((path) -> this.site.page(path).select(".picture").forEach((picture) -> {
			String name = picture.expectFirst("svg").attr("aria-labelledby");
			seen.add(name);
			assertThat(zipped(picture.outerHtml())).as(name).isLessThan(BYTES);
		}));
		assertThat(seen).hasSize(9);
	}

	@Test
	void noPictureHoldsAColourOrAStyleOfItsOwn() {
		PICTURES.keySet()
			.forEach((path) -> assertThat(this.site.page(path).select(".picture, .picture *")).as(path)
				.isNotEmpty()
				.allSatisfy((element) -> assertThat(element.attributes().asList()).noneMatch((
						attribute) -> Set.of("style", "fill", "stroke", "color", "opacity").contains(attribute.getKey())
								|| attribute.getValue().matches("#[0-9a-fA-F]{3,8}|(rgb|hsl|url)\\(.*"))));
	}

	@Test
	void theRegionsOfTheLegHaveTheWordsOfTheAnswers() {
		Document page = this.site.page("/check/where");
		List<String> labels = page.select(".picture text:not(.soft)").eachText();
		assertThat(labels).hasSize(4);
		assertThat(page.select("#question-where .opt label").eachText()).containsAll(labels);
	}

	@Test
	void theLevelsOfCareDifferInShape() {
		Elements levels = this.site.page("/when-to-see-a-doctor").select(".care > h2 > .level");
		assertThat(levels).hasSize(4);
		assertThat(levels.stream().map((level) -> level.expectFirst("svg path, svg circle").outerHtml()).distinct())
			.hasSize(4);
	}

	private static int zipped(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.size();
	}

}
