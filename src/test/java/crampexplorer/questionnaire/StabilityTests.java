package crampexplorer.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.likelihood.RankingRule.Kind;
import crampexplorer.questionnaire.Stories.Column;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Ranking;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How steady a result is when a person leaves answers out or adds some that say little,
 * and when the table is not quite right. Writes docs/stability-tables.md.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(Stories.class)
class StabilityTests {

	private static final int CHANGED = 2;

	private static final int SEEDS = 100;

	private static final int DRAWS = 1000;

	private static final double SPREAD = 1.5;

	private static final int TOLD = 15;

	private final Stories stories;

	StabilityTests(@Autowired Stories stories) {
		this.stories = stories;
	}

	/** It may rise where a harmless explanation was left out. */
	@Test
	void aLevelOnlyFallsWithAnAnswerThatDecidedIt() {
		Set<Slug> explanations = this.stories.explanations();
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
				if (told.vignette()
					.codes()
					.stream()
					.anyMatch((code) -> explanations.contains(code) && !fewer.vignette().codes().contains(code))) {
					continue;
				}
				assertThat(told.level().atLeast(fewer.level())).isTrue();
				if (this.stories.implied(fewer).containsAll(decided)) {
					assertThat(fewer.level()).isEqualTo(told.level());
				}
			}
		}
	}

	@Test
	void theTablesInDocsAreWhatTheStoriesSay() throws IOException {
		List<String> table = new ArrayList<>(List.of("# How steady the result is: the tables", "",
				"The build makes this page and fails where it is not up to date. [Evaluation](evaluation.md) says what it means.",
				"", "## Two answers left out, or two common ones added, " + SEEDS + " times each story", "",
				"First factors: of the stories whose result shows one. Levels of care: of all stories.", "",
				"| stories | change | first factor the same | another first that lay within 3 | another first | none shown instead "
						+ "| first one still in the first three | level of care the same | lower | higher |",
				"|---|---|---|---|---|---|---|---|---|---|"));
		Stories.COLUMNS.forEach((column) -> {
			table.add("| " + column + " | left out | " + changed(column, this::fewer) + " |");
			table.add("| " + column + " | added | " + changed(column, this::more) + " |");
		});
		List<Told> told = this.stories.told(Stories.UNSEEN.get(0))
			.stream()
			.filter((story) -> !story.vignette().accepted().isEmpty())
			.toList();
		table.addAll(List.of("", "## Every cell of the table varied by a factor of 1.5, " + DRAWS + " draws", "",
				"Each draw multiplies every rate by a number between 1/1.5 and 1.5 of its own. Starting points and base rates stay.",
				"The unseen stories, first reader: share in which the measure holds.", "",
				"| measure | as it is | mean of the draws | lowest 5% of draws | highest 5% |",
				"|---|---|---|---|---|"));
		table.addAll(varied(told));
		table.addAll(List.of("", "## Starting points on which most hangs", "",
				"Each starting point alone, halved and doubled: in how many of these " + told.size()
						+ " stories the first factor changes.",
				"", "| condition | halved | doubled |", "|---|---|---|"));
		table.addAll(priors(told));
		Path written = Files.write(Path.of("target", "stability-tables.md"), table);
		assertThat(Path.of("docs", "stability-tables.md"))
			.as("copy target/stability-tables.md to docs/stability-tables.md")
			.hasSameTextualContentAs(written);
	}

	/** A change to a story. */
	private interface Change {

		Told of(Vignette story, int seed);

	}

	private String changed(Column column, Change change) {
		Map<String, Integer> levels = new HashMap<>();
		Map<String, Integer> factors = new HashMap<>();
		for (Told told : this.stories.told(column)) {
			for (int seed = 0; seed < SEEDS; seed++) {
				Told changed = change.of(told.vignette(), seed);
				int level = told.level().compareTo(changed.level());
				levels.merge((level == 0) ? "same level" : (level < 0) ? "lower" : "higher", 1, Integer::sum);
				if (!told.firstThree().isEmpty()) {
					factors.merge(firstFactor(told, changed), 1, Integer::sum);
					factors.merge(changed.firstThree().contains(told.first()) ? "kept" : "lost", 1, Integer::sum);
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

	private static String firstFactor(Told told, Told changed) {
		if (changed.first().equals(told.first())) {
			return "same";
		}
		if (changed.firstThree().isEmpty()) {
			return "none";
		}
		return told.firstThree().stream().limit(told.assessment().nearFirst()).anyMatch(changed.first()::equals)
				? "near" : "other";
	}

	private Told fewer(Vignette story, int seed) {
		List<String> findings = new ArrayList<>(story.findings());
		Collections.shuffle(findings, new Random(seed));
		return this.stories.tell(story.with(findings.subList(CHANGED, findings.size())));
	}

	/** Adds answers that are too common to show anything alone. */
	private Told more(Vignette story, int seed) {
		List<String> common = new ArrayList<>(this.stories.likelihoods()
			.rules(Kind.COMMON)
			.flatMap((rule) -> rule.findings().stream())
			.filter((finding) -> this.stories.maybeAdded(story.codes(), finding))
			.map(Slug::value)
			.sorted()
			.toList());
		Collections.shuffle(common, new Random(seed));
		Set<String> findings = new HashSet<>(story.findings());
		findings.addAll(common.subList(0, CHANGED));
		return this.stories.tell(story.with(List.copyOf(findings)));
	}

	private List<String> varied(List<Told> told) {
		List<Measure> measures = List.of(Measure.FIRST, Measure.ACCEPTED_FIRST, Measure.FIRST_THREE, Measure.WRONG);
		Map<Measure, List<Double>> drawn = new HashMap<>();
		Random random = new Random(1);
		for (int draw = 0; draw < DRAWS; draw++) {
			List<Told> again = retold(told, (candidate) -> {
				Map<Slug, Double> rates = new HashMap<>();
				// in one order on every machine: a copied map has another in each run
				new TreeMap<>(candidate.rates()).forEach((finding, rate) -> rates.put(finding,
						Math.min(100, rate * Math.pow(SPREAD, 2 * random.nextDouble() - 1))));
				return new Candidate(candidate.code(), candidate.factor(), candidate.share(), candidate.needs(), rates);
			});
			measures.forEach((measure) -> drawn.computeIfAbsent(measure, (key) -> new ArrayList<>())
				.add(100 * measure.share(again)));
		}
		return measures.stream().map((measure) -> {
			List<Double> shares = drawn.getOrDefault(measure, List.of()).stream().sorted().toList();
			return String.format(Locale.ROOT, "| %s | %.0f%% | %.0f%% | %.0f%% | %.0f%% |", measure.code(),
					100 * measure.share(told), shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
					shares.get(DRAWS / 20), shares.get(DRAWS - DRAWS / 20));
		}).toList();
	}

	private List<String> priors(List<Told> told) {
		record Row(String code, long halved, long doubled) {
			long most() {
				return Math.max(this.halved, this.doubled);
			}
		}
		return this.stories.likelihoods()
			.all()
			.stream()
			.map((condition) -> new Row(condition.code().value(), changes(told, condition.code(), 0.5),
					changes(told, condition.code(), 2)))
			.sorted(Comparator.comparing(Row::most).reversed().thenComparing(Row::code))
			.limit(TOLD)
			.map((row) -> "| %s | %d | %d |".formatted(row.code(), row.halved(), row.doubled()))
			.toList();
	}

	private long changes(List<Told> told, Slug condition, double factor) {
		List<Told> again = retold(told,
				(candidate) -> new Candidate(candidate.code(), candidate.factor(),
						candidate.share() * (candidate.code().equals(condition) ? factor : 1), candidate.needs(),
						candidate.rates()));
		long changed = 0;
		for (int i = 0; i < told.size(); i++) {
			changed += told.get(i).first().equals(again.get(i).first()) ? 0 : 1;
		}
		return changed;
	}

	/** The same stories with another table. */
	private List<Told> retold(List<Told> told, UnaryOperator<Candidate> change) {
		Ranking ranking = this.stories.likelihoods().ranking().varied(change);
		return told.stream().map((story) -> {
			Assessment was = story.assessment();
			return new Told(story.vignette(), new Assessment(was.known(), was.triage(), was.deciding(),
					ranking.rank(was.answers().findings()), was.notes(), was.ordinary()));
		}).toList();
	}

}
