package crampexplorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contrast of the colour tokens of the style sheet, as WCAG 2.2 counts it: text 7,
 * buttons 4.5, graphics that mean something 3, in light and dark. Lines that only adorn
 * are not measured.
 */
class ContrastTests {

	private static final double TEXT = 7;

	private static final double BUTTON = 4.5;

	private static final double GRAPHIC = 3;

	private static final List<Pair> PAIRS = Stream.of(
			pairs(TEXT, "body text", List.of("ink"),
					List.of("paper", "card", "panel", "em-bg", "ur-bg", "ro-bg", "se-bg")),
			pairs(TEXT, "quiet text", List.of("ink-2"),
					List.of("paper", "card", "panel", "em-bg", "ur-bg", "ro-bg", "se-bg")),
			pairs(TEXT, "link", List.of("link", "link-hover"),
					List.of("paper", "card", "panel", "em-bg", "ur-bg", "ro-bg", "se-bg")),
			pairs(TEXT, "header and menu", List.of("on-brand"), List.of("brand")),
			pairs(TEXT, "text with the focus", List.of("on-focus"), List.of("focus")),
			pairs(TEXT, "emergency, in words", List.of("em"), List.of("em-bg", "paper", "card")),
			pairs(TEXT, "urgent, in words", List.of("ur"), List.of("ur-bg")),
			pairs(TEXT, "does not fit: sign", List.of("ur"), List.of("card")),
			pairs(TEXT, "doctor, in words", List.of("ro"), List.of("ro-bg")),
			pairs(TEXT, "self-care, in words", List.of("se"), List.of("se-bg")),
			pairs(TEXT, "fits: sign", List.of("se"), List.of("card")),
			pairs(BUTTON, "button", List.of("on-act"), List.of("act")),
			pairs(BUTTON, "second button", List.of("act"), List.of("card")),
			pairs(GRAPHIC, "bar of a chart, edge of a door or step", List.of("act"), List.of("paper", "panel", "card")),
			pairs(GRAPHIC, "mark of the verdict", List.of("act"),
					List.of("paper", "card", "panel", "em-bg", "ur-bg", "ro-bg", "se-bg")),
			pairs(GRAPHIC, "edge of a field, empty dot", List.of("edge"), List.of("paper", "card", "panel")),
			pairs(GRAPHIC, "wordmark, line under the menu", List.of("spark"), List.of("brand")),
			pairs(GRAPHIC, "ring of the focus", List.of("ink"), List.of("paper", "card", "panel")),
			pairs(GRAPHIC, "edge and mark of an emergency", List.of("em-bar"), List.of("em-bg", "paper", "card")),
			pairs(GRAPHIC, "edge and mark of urgent", List.of("ur-bar"), List.of("ur-bg", "paper")),
			pairs(GRAPHIC, "edge and mark of doctor", List.of("ro-bar"), List.of("ro-bg", "paper")),
			pairs(GRAPHIC, "edge and mark of self-care", List.of("se-bar"), List.of("se-bg", "paper")))
		.flatMap(List::stream)
		.toList();

	private final String sheet = read();

	@Test
	void everyPairIsStrongEnoughInLightAndDark() throws IOException {
		Map<String, String> light = tokens(block(":root {"));
		Map<String, String> dark = new LinkedHashMap<>(light);
		dark.putAll(tokens(block("(prefers-color-scheme: dark) {")));
		assertThat(light).hasSizeGreaterThan(25);
		assertThat(dark).isNotEqualTo(light).hasSameSizeAs(light);
		List<String> lines = new ArrayList<>(
				List.of("| what | text or graphic | on | at least | light | dark |", "|---|---|---|---|---|---|"));
		List<String> weak = new ArrayList<>();
		for (Pair pair : PAIRS) {
			double inLight = pair.contrast(light);
			double inDark = pair.contrast(dark);
			String line = String.format(Locale.ROOT, "| %s | %s | %s | %s | %.1f | %.1f |", pair.what(), pair.front(),
					pair.back(), (pair.least() == BUTTON) ? "4.5" : String.valueOf((int) pair.least()), floor(inLight),
					floor(inDark));
			lines.add(line);
			if (Math.min(inLight, inDark) < pair.least()) {
				weak.add(line);
			}
		}
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "contrast.md"), lines);
		assertThat(weak).isEmpty();
	}

	@Test
	void everyColourIsAMeasuredTokenOrAdorns() {
		Map<String, String> tokens = tokens(block(":root {"));
		List<String> measured = PAIRS.stream().flatMap((pair) -> Stream.of(pair.front(), pair.back())).toList();
		assertThat(tokens.keySet()).filteredOn((token) -> !"line".equals(token))
			.allSatisfy((token) -> assertThat(measured).contains(token));
		String rest = this.sheet.substring(this.sheet.indexOf("*, *::before"), this.sheet.indexOf("@layer print {"));
		assertThat(rest).doesNotContainPattern(":[^;{]*#[0-9a-fA-F]{3,8}\\b")
			.doesNotContainPattern("\\b(rgb|hsl|oklch|color-mix)\\(");
	}

	@Test
	void aKnownContrastIsCounted() {
		assertThat(new Pair(TEXT, "", "a", "b").contrast(Map.of("a", "#000", "b", "#fff"))).isEqualTo(21);
		assertThat(new Pair(TEXT, "", "a", "b").contrast(Map.of("a", "#767676", "b", "#ffffff"))).isBetween(4.54, 4.55);
	}

	private static List<Pair> pairs(double least, String what, List<String> fronts, List<String> backs) {
		return fronts.stream()
			.flatMap((front) -> backs.stream().map((back) -> new Pair(least, what, front, back)))
			.toList();
	}

	/** What stands between the first brace after these words and its end. */
	private String block(String start) {
		int from = this.sheet.indexOf(start);
		assertThat(from).as(start).isNotNegative();
		return this.sheet.substring(from, this.sheet.indexOf('}', from));
	}

	/** Opaque colours, by the name of their token. */
	private static Map<String, String> tokens(String block) {
		Map<String, String> tokens = new LinkedHashMap<>();
		Matcher token = Pattern.compile("--([a-z0-9-]+): (#(?:[0-9a-f]{3}|[0-9a-f]{6}));").matcher(block);
		while (token.find()) {
			tokens.put(token.group(1), token.group(2));
		}
		return tokens;
	}

	/** Never rounded up. */
	private static double floor(double contrast) {
		return Math.floor(contrast * 10) / 10;
	}

	private static String read() {
		try {
			return Files.readString(Path.of("src/main/resources/static/css/cramp.css"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What stands before what, and how strong it has to be. */
	private record Pair(double least, String what, String front, String back) {

		private double contrast(Map<String, String> tokens) {
			double one = luminance(Objects.requireNonNull(tokens.get(this.front), this.front));
			double other = luminance(Objects.requireNonNull(tokens.get(this.back), this.back));
			return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
		}

		private static double luminance(String colour) {
			String digits = (colour.length() == 4) ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
			int rgb = Integer.parseInt(digits.substring(1), 16);
			return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
		}

		private static double linear(int channel) {
			double share = (channel & 0xff) / 255.0;
			return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
		}
	}

}
