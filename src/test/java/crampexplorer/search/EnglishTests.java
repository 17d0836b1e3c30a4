package crampexplorer.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EnglishTests {

	private final English english;

	EnglishTests() throws IOException {
		this.english = new English();
	}

	@Test
	void eachWordHasItsCount() throws IOException {
		Map<String, Integer> words = counts(English.WORDS);
		assertThat(words).hasSize(39217).containsEntry("aa", 87);
		Counts counts = new Counts(English.WORDS);
		assertThat(words).allSatisfy((word, count) -> {
			assertThat(counts.of(word)).as(word).isEqualTo(count);
			assertThat(counts.of(word + "q")).as(word + "q").isEqualTo(words.get(word + "q"));
		});
	}

	@Test
	void whatIsNoWordIsNotKnown() {
		assertThat(List.of("", "Aa", "aa,", "aa,87", "87", "\n", "é", "zzzzz", "a b", "word,count"))
			.noneMatch(this.english::knows);
		assertThat(this.english.count("magnesiumm")).isZero();
	}

	@Test
	void aRareStemTellsAllAndACommonOneLittle() {
		assertThat(this.english.tells("zzzzz")).isEqualTo(1);
		// said 143 times
		assertThat(this.english.tells("cramp")).isCloseTo(0.795, within(0.001));
		assertThat(this.english.tells("know")).isEqualTo(0.06);
	}

	/** Where the rules of {@link Words} change, the file in target is the new one. */
	@Test
	void stemsAreThoseOfTheWords() throws IOException {
		Words words = new Words();
		SortedMap<String, Integer> stems = new TreeMap<>();
		counts(English.WORDS).forEach((word, count) -> {
			if (count > English.RARE) {
				words.of(word).forEach((stem) -> stems.merge(stem, count, Math::max));
			}
		});
		StringBuilder file = new StringBuilder("stem,count\n");
		stems.forEach((stem, count) -> file.append(stem).append(',').append(count).append('\n'));
		Path made = Path.of("target", "english-stems.csv");
		Files.writeString(made, file);
		assertThat(made).hasSameTextualContentAs(new ClassPathResource(English.STEMS).getFile().toPath());
	}

	private static Map<String, Integer> counts(String file) throws IOException {
		return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split(","))
			.collect(Collectors.toMap((cells) -> cells[0], (cells) -> Integer.valueOf(cells[1])));
	}

}
