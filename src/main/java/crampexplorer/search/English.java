package crampexplorer.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How often a word is said in English: counts in the 50 million words of SUBTLEX-US. What
 * is said often tells little of what someone looks for.
 */
@Component
class English {

	private static final String FILE = "words/english.csv";

	/** A word said so often tells almost nothing, by the power of ten of its count. */
	private static final double COMMON = 4.7;

	private static final double RANGE = 3.2;

	private static final double LEAST = 0.06;

	private final Map<String, Integer> counts = new HashMap<>(64_000);

	private final Map<String, Integer> countsOfStems = new HashMap<>(64_000);

	English(Words words) throws IOException {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
			lines.lines()
				.skip(1)
				.map((line) -> line.split(","))
				.forEach((cells) -> this.counts.put(cells[0], Integer.valueOf(cells[1])));
		}
		this.counts.forEach(
				(word, count) -> words.of(word).forEach((stem) -> this.countsOfStems.merge(stem, count, Math::max)));
	}

	boolean knows(String word) {
		return this.counts.containsKey(word);
	}

	int count(String word) {
		return this.counts.getOrDefault(word, 0);
	}

	/** How much a stem tells, from its rarity: 1 where it is rare. */
	double tells(String stem) {
		int count = this.countsOfStems.getOrDefault(stem, 1);
		return Math.max(LEAST, Math.min(1, (COMMON - Math.log10(count)) / RANGE));
	}

}
