package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A standardised patient story.
 *
 * @param findings codes that a lay person would tick
 * @param accepted factors that are right, the best first; empty where none is asked
 * @param notInFirstThree factors that would be clearly wrong
 * @param level level of care; null for a case in codes alone
 */
record Vignette(String name, String story, List<String> findings, List<String> accepted, List<String> notInFirstThree,
		@Nullable String level, @Nullable String source) {

	/** Stories that were looked at while the check was made. */
	static final String DEVELOPMENT = "development";

	/** Cases in codes alone, without a story, looked at as well. */
	static final String CASES = "cases";

	/** Stories that were unseen once, scored, and then looked at. */
	static final String EARLIER = "earlier";

	/**
	 * Stories of writers who had seen neither the check nor the table, kept for the end.
	 */
	static final String UNSEEN = "unseen";

	/** The answers that the writer of the story gave with it. */
	static final String AUTHOR = "author";

	/** Those who saw only the story and entered the answers. */
	static final List<String> READERS = List.of("first", "second");

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.build();

	/** The stories of a set, with the answers that one hand entered. */
	static List<Vignette> of(String set, String entry) throws IOException {
		if (CASES.equals(set)) {
			return cases();
		}
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath:vignettes/" + set + "/*.yaml");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		List<Vignette> all = new ArrayList<>();
		for (Resource file : files) {
			try (InputStream stream = file.getInputStream()) {
				all.addAll(List.of(YAML.readValue(stream, Vignette[].class)));
			}
		}
		if (AUTHOR.equals(entry)) {
			return all;
		}
		Map<String, List<String>> entered = entries(entry);
		return all.stream().map((story) -> story.with(entered.getOrDefault(story.name(), List.of()))).toList();
	}

	/** A line for each: name, accepted, clearly wrong, answers, source. */
	private static List<Vignette> cases() throws IOException {
		List<Vignette> all = new ArrayList<>();
		for (String file : List.of("published", "written")) {
			try (InputStream stream = new ClassPathResource("vignettes/cases/" + file + ".txt").getInputStream()) {
				new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter((line) -> !line.startsWith("#"))
					.map((line) -> line.split(" \\| "))
					.map((row) -> new Vignette(row[0], "", answers(row[3]), words(row[1]), words(row[2]), null, row[4]))
					.forEach(all::add);
			}
		}
		return all;
	}

	private static List<String> words(String text) {
		return List.of(text.strip().split(" "));
	}

	private static List<String> answers(String text) {
		return words(text).stream().map((code) -> switch (code) {
			case "E" -> "no-emergency-signs";
			case "T" -> "no-today-signs";
			default -> code;
		}).toList();
	}

	/** The answers that a reader entered, by the name of the story. */
	static Map<String, List<String>> entries(String reader) throws IOException {
		try (InputStream stream = new ClassPathResource("vignettes/entries/" + reader + ".yaml").getInputStream()) {
			return YAML.readValue(stream, new TypeReference<Map<String, List<String>>>() {
			});
		}
	}

	/** The same story with other answers. */
	Vignette with(List<String> others) {
		return new Vignette(this.name, this.story, others, this.accepted, this.notInFirstThree, this.level,
				this.source);
	}

	List<Slug> codes() {
		return this.findings.stream().map(Slug::new).toList();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
