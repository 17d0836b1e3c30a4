package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A standardised patient story.
 *
 * @param findings codes that a lay person would tick
 * @param accepted factors that are right, the best first; empty where none is asked
 * @param notInFirstThree factors that would be clearly wrong
 * @param level level of care
 */
record Vignette(String name, String story, List<String> findings, List<String> accepted, List<String> notInFirstThree,
		String level, @Nullable String source) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.build();

	static List<Vignette> all() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:vignettes/*.yaml");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		List<Vignette> all = new ArrayList<>();
		for (Resource file : files) {
			try (InputStream stream = file.getInputStream()) {
				all.addAll(List.of(YAML.readValue(stream, Vignette[].class)));
			}
		}
		return all;
	}

	List<Slug> codes() {
		return this.findings.stream().map(Slug::new).toList();
	}

	@Override
	public String toString() {
		return this.name;
	}

}
