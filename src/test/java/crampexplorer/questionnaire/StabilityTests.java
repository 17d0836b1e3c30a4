package crampexplorer.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.questionnaire.Stories.Column;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Clue;
import crampexplorer.ranking.Ranking;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How steady a result is when a person leaves answers out, and when the weights are not
 * quite right. Writes docs/stability-tables.md.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(Stories.class)
class StabilityTests {

	private static final int LEFT_OUT = 2;

	private static final int SEEDS = 100;

	private static final int DRAWS = 1000;

	private static final double SPREAD = 0.3;

	private static final int TOLD = 20;

	private final Stories stories;

	private final List<Candidate> candidates;

	StabilityTests(@Autowired Stories stories) {
		this.stories = stories;
		this.candidates = stories.factors().candidates(stories.codebook().findings());
	}

	@Test
	void aLevelOnlyFallsWithAnAnswerThatDecidedIt() {
		for (Told told : this.stories.all()) {
			Set<Slug> decided = told.assessment()
				.triage()
				.flags()
				.stream()
				.filter((flag) -> flag.disposition().level() == told.level())
				.map(RaisedFlag::findings)
				.flatMap(List::stream)
				.collect(Collectors.toSet());
			for (int seed = 0; seed < SEEDS; seed++) {
				Told fewer = fewer(told.vignette(), seed);
				assertThat(told.level().atLeast(fewer.level())).isTrue();
				if (fewer.vignette().codes().containsAll(decided)) {
					assertThat(fewer.level()).isEqualTo(told.level());
				}
			}
		}
	}

	@Test
	void theTablesInDocsAreWhatTheStoriesSay() throws IOException {
		List<String> table = new ArrayList<>(List.of("# How steady the result is: the tables", "",
				"The build makes this page and fails where it is not up to date. [Evaluation](evaluation.md) says what it means.",
				"", "## Two answers left out at random, " + SEEDS + " times each story", "",
				"First factors: of the stories whose result shows one. Levels of care: of all stories.", "",
				"| stories | first factor the same | another first that lay within 3 | another first | none shown instead "
						+ "| first one still in the first three | level of care the same | lower | higher |",
				"|---|---|---|---|---|---|---|---|---|"));
		Stories.COLUMNS.forEach((column) -> table.add("| " + column + " | " + fewerAnswers(column) + " |"));
		List<Told> all = this.stories.all().stream().filter((told) -> !told.firstThree().isEmpty()).toList();
		List<Integer> changes = changes(all);
		table.addAll(List.of("", "## Every weight varied by up to 30%, " + DRAWS + " draws", "",
				"Each draw multiplies each weight by a number between 0.7 and 1.3 of its own. Starting points stay.",
				"Stories whose result shows a factor.", "", "| first factor changes in | stories |", "|---|---|"));
		int[] edges = { 0, 1, 50, 200, 500, DRAWS + 1 };
		String[] names = { "no draw", "under 5%", "5 to under 20%", "20 to under 50%", "50% and more" };
		for (int i = 0; i < names.length; i++) {
			int from = edges[i];
			int to = edges[i + 1];
			table.add("| " + names[i] + " | " + changes.stream().filter((n) -> n >= from && n < to).count() + " |");
		}
		double mean = changes.stream().mapToInt(Integer::intValue).sum() / (double) (DRAWS * all.size());
		table.add(String.format(Locale.ROOT, "| all draws of all stories | %.1f%% |", 100 * mean));
		table.addAll(List.of("", "| story | first factor | changes in |", "|---|---|---|"));
		IntStream.range(0, all.size())
			.boxed()
			.filter((story) -> changes.get(story) > 0)
			.sorted(Comparator.comparing(changes::get).reversed())
			.forEach((story) -> table.add(String.format(Locale.ROOT, "| %s | %s | %.1f%% |",
					all.get(story).vignette().name(), all.get(story).first(), 100.0 * changes.get(story) / DRAWS)));
		table.addAll(List.of("", "## Weights on which most hangs", "",
				"Each weight alone, 30% lower and 30% higher: in how many of the " + all.size()
						+ " stories the first factor changes.",
				"", "| factor | finding | weight | 30% lower | 30% higher |", "|---|---|---|---|---|"));
		influential(all).forEach(table::add);
		Path written = Files.write(Path.of("target", "stability-tables.md"), table);
		assertThat(Path.of("docs", "stability-tables.md"))
			.as("copy target/stability-tables.md to docs/stability-tables.md")
			.hasSameTextualContentAs(written);
	}

	private String fewerAnswers(Column column) {
		Map<String, Integer> levels = new HashMap<>();
		Map<String, Integer> factors = new HashMap<>();
		for (Told told : this.stories.told(column)) {
			for (int seed = 0; seed < SEEDS; seed++) {
				Told fewer = fewer(told.vignette(), seed);
				int level = told.level().compareTo(fewer.level());
				levels.merge((level == 0) ? "same level" : (level < 0) ? "lower" : "higher", 1, Integer::sum);
				if (!told.firstThree().isEmpty()) {
					factors.merge(firstFactor(told, fewer), 1, Integer::sum);
					factors.merge(fewer.firstThree().contains(told.first()) ? "kept" : "lost", 1, Integer::sum);
				}
			}
		}
		int shown = factors.getOrDefault("kept", 0) + factors.getOrDefault("lost", 0);
		int all = levels.values().stream().mapToInt(Integer::intValue).sum();
		return Stream
			.concat(Stream.of("same", "near", "other", "none", "kept").map((what) -> share(factors, what, shown)),
					Stream.of("same level", "lower", "higher").map((what) -> share(levels, what, all)))
			.collect(Collectors.joining(" | "));
	}

	private static String share(Map<String, Integer> counts, String what, int of) {
		return String.format(Locale.ROOT, "%.1f%%", 100.0 * counts.getOrDefault(what, 0) / of);
	}

	private static String firstFactor(Told told, Told fewer) {
		if (fewer.first().equals(told.first())) {
			return "same";
		}
		if (fewer.firstThree().isEmpty()) {
			return "none";
		}
		return told.firstThree().stream().limit(told.assessment().nearFirst()).anyMatch(fewer.first()::equals) ? "near"
				: "other";
	}

	private Told fewer(Vignette story, int seed) {
		List<String> findings = new ArrayList<>(story.findings());
		Collections.shuffle(findings, new Random(seed));
		return this.stories.tell(story.with(findings.subList(LEFT_OUT, findings.size())));
	}

	/** In how many draws the first factor of each story changes. */
	private List<Integer> changes(List<Told> all) {
		int[] changes = new int[all.size()];
		Random random = new Random(1);
		for (int draw = 0; draw < DRAWS; draw++) {
			Ranking varied = varied((candidate, clue) -> 1 + SPREAD * (2 * random.nextDouble() - 1));
			for (int story = 0; story < changes.length; story++) {
				changes[story] += firstChanges(all.get(story), varied) ? 1 : 0;
			}
		}
		return IntStream.of(changes).boxed().toList();
	}

	private List<String> influential(List<Told> all) {
		record Row(Candidate candidate, Clue clue, long lower, long higher) {
			long most() {
				return Math.max(this.lower, this.higher);
			}
		}
		List<Row> rows = new ArrayList<>();
		for (Candidate candidate : this.candidates) {
			for (Clue clue : candidate.clues()) {
				long[] changed = new long[2];
				for (int i = 0; i < changed.length; i++) {
					double factor = (i == 0) ? 1 - SPREAD : 1 + SPREAD;
					Ranking varied = varied((other, its) -> (other == candidate && its == clue) ? factor : 1);
					changed[i] = all.stream().filter((told) -> firstChanges(told, varied)).count();
				}
				rows.add(new Row(candidate, clue, changed[0], changed[1]));
			}
		}
		return rows.stream()
			.filter((row) -> row.most() > 0)
			.sorted(Comparator.comparing(Row::most)
				.reversed()
				.thenComparing((row) -> row.candidate().code())
				.thenComparing((row) -> row.clue().finding()))
			.limit(TOLD)
			.map((row) -> "| %s | %s | %s | %d | %d |".formatted(row.candidate().code(), row.clue().finding(),
					row.clue().weight().signed(), row.lower(), row.higher()))
			.toList();
	}

	private Ranking varied(BiFunction<Candidate, Clue, Double> factor) {
		return new Ranking(this.candidates.stream()
			.map((candidate) -> new Candidate(candidate.code(), candidate.nutrient(), candidate.prior(),
					candidate.cap(),
					candidate.clues()
						.stream()
						.map((clue) -> new Clue(clue.finding(),
								new Weight((int) Math.round(clue.weight().tenths() * factor.apply(candidate, clue))),
								clue.group(), clue.general(), clue.source()))
						.toList()))
			.toList());
	}

	private static boolean firstChanges(Told told, Ranking ranking) {
		Assessment was = told.assessment();
		Assessment is = new Assessment(was.answers(), was.triage(), ranking.rank(was.answers().findings()), was.notes(),
				was.standBack());
		return !new Told(told.vignette(), is).first().equals(told.first());
	}

}
