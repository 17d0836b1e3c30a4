package crampexplorer.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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

	/** What is said less often tells all that a word can. */
	private static final int RARE = (int) Math.pow(10, COMMON - RANGE);

	private final Counts words;

	private final Counts stems;

	English(Words words) throws IOException {
		SortedMap<String, Integer> counts = new TreeMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
			lines.lines()
				.skip(1)
				.map((line) -> line.split(","))
				.forEach((cells) -> counts.put(cells[0], Integer.valueOf(cells[1])));
		}
		this.words = new Counts(counts);
		SortedMap<String, Integer> ofStems = new TreeMap<>();
		counts.forEach((word, count) -> {
			if (count > RARE) {
				words.of(word).forEach((stem) -> ofStems.merge(stem, count, Math::max));
			}
		});
		this.stems = new Counts(ofStems);
	}

	boolean knows(String word) {
		return this.words.of(word) != null;
	}

	int count(String word) {
		return Objects.requireNonNullElse(this.words.of(word), 0);
	}

	/** How much a stem tells, from its rarity: 1 where it is rare. */
	double tells(String stem) {
		int count = Objects.requireNonNullElse(this.stems.of(stem), RARE);
		return Math.max(LEAST, Math.min(1, (COMMON - Math.log10(count)) / RANGE));
	}

}
