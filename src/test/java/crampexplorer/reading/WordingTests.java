package crampexplorer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every sentence of the seeds and of the interface is short, and blames and frightens no
 * one.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WordingTests {

	private static final int LONGEST = 30;

	/**
	 * What is read on a page. Everything else is a name, a code, a source or a note for
	 * editors.
	 */
	private static final Set<String> READ = Set.of("text", "label", "you", "hint", "why", "title", "sign", "do", "say");

	private static final Pattern BLAME = Pattern.compile(
			"(?i)you (have )?failed|should have|(?<!not )your (own )?fault|you forgot|neglect|bad habit|lazy|careless");

	/**
	 * Said alone, it frightens and tells nothing. Quinine has killed: its page says so.
	 */
	private static final Pattern FEAR = Pattern
		.compile("(?i)\\bserious|\\bdeadly|\\bfatal|\\bhorri|\\bterrible|\\bdie\\b");

	private static final Pattern QUININE = Pattern.compile("Quinine|quinine|FDA|2 deaths");

	private static final Pattern HURRY = Pattern.compile("!");

	private static final Pattern TALK = Pattern.compile("(?i)\\b(oops|please|simply)\\b");

	private final Map<String, List<String>> texts = new LinkedHashMap<>();

	@BeforeAll
	void read() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
				if (!file.endsWith("sources.yaml")) {
					try (Reader reader = Files.newBufferedReader(file)) {
						collect("", new Yaml().load(reader),
								this.texts.computeIfAbsent(file.toString(), (name) -> new ArrayList<>()));
					}
				}
			}
		}
		Properties messages = new Properties();
		try (InputStream stream = Files.newInputStream(Path.of("src/main/resources/messages.properties"))) {
			messages.load(stream);
		}
		this.texts.put("messages.properties",
				messages.values().stream().map((message) -> message.toString().replaceAll("\\|1<.*?\\}", "")).toList());
	}

	@Test
	void theTextsAreRead() {
		assertThat(this.texts.values().stream().mapToInt(List::size).sum()).isGreaterThan(2000);
	}

	@Test
	void noSentenceIsLong() {
		this.texts.forEach((file, all) -> assertThat(all).as(file)
			.allSatisfy((text) -> assertThat(
					Stream.of(text.split("[|]")).flatMap((choice) -> PageText.sentences(choice).stream()))
				.allSatisfy((sentence) -> assertThat(PageText.words(sentence)).as(sentence)
					.hasSizeLessThanOrEqualTo(LONGEST))));
	}

	@Test
	void noTextBlamesFrightensOrShouts() {
		for (Pattern pattern : List.of(BLAME, FEAR, HURRY, TALK)) {
			this.texts.forEach((file, all) -> assertThat(all).as(file)
				.filteredOn((text) -> pattern != FEAR || !QUININE.matcher(text).find())
				.allSatisfy((text) -> assertThat(text).doesNotContainPattern(pattern)));
		}
	}

	private static void collect(String key, Object value, List<String> into) {
		if (value instanceof Map<?, ?> map) {
			map.forEach((name, inner) -> collect(name.toString(), inner, into));
		}
		else if (value instanceof List<?> list) {
			list.forEach((inner) -> collect(key, inner, into));
		}
		else if (READ.contains(key)) {
			into.add(value.toString());
		}
	}

}
