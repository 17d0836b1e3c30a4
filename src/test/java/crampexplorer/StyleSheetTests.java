package crampexplorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one style sheet stays small, keeps its layers, and holds nothing that no page uses.
 */
class StyleSheetTests {

	private static final int MOST_BYTES = 8 * 1024;

	private String sheet = "";

	private String templates = "";

	@BeforeEach
	void read() throws IOException {
		this.sheet = Files.readString(Path.of("src/main/resources/static/css/cramp.css"));
		StringBuilder all = new StringBuilder();
		for (String root : List.of("src/main/resources/templates", "src/main/resources/error")) {
			try (Stream<Path> paths = Files.walk(Path.of(root))) {
				for (Path path : paths.filter((each) -> each.toString().endsWith(".html")).toList()) {
					all.append(Files.readString(path));
				}
			}
		}
		this.templates = all.toString();
	}

	@Test
	void itWeighsLittle() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(this.sheet.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(bytes.size()).isLessThanOrEqualTo(MOST_BYTES);
	}

	@Test
	void itsLayersAreBaseLayoutPartsPrint() {
		assertThat(found("@layer (\\w+) \\{", this.sheet)).containsExactlyInAnyOrder("base", "layout", "parts",
				"print");
		assertThat(this.sheet).contains("@layer base, layout, parts, print;");
	}

	@Test
	void everyClassStandsInATemplate() {
		String rules = this.sheet.replaceAll("/\\*.*?\\*/", "").replaceAll("\\{[^{}]*}", "{}");
		Set<String> classes = found("\\.([a-z][a-z0-9-]*)", rules);
		assertThat(classes).hasSizeGreaterThan(60).allSatisfy((name) -> {
			// care--${level}, and the word of a verdict, come from a variable
			String made = name.replaceAll("--.*", "--").replaceAll("^(supports|against|none)$", "appraisal.verdict");
			assertThat(this.templates).as(name).containsPattern("\\b" + Pattern.quote(made));
		});
	}

	@Test
	void everyTokenIsSetAndUsed() {
		Set<String> set = found("(--[a-z0-9-]+):", this.sheet);
		Set<String> used = found("var\\((--[a-z0-9-]+)", this.sheet);
		assertThat(set).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(used);
	}

	private static Set<String> found(String pattern, String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
