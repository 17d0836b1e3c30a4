package crampexplorer.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.method.Share;
import crampexplorer.questionnaire.Stories.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the check is right on patient stories. Writes the table for seeds/scores.csv,
 * which the page on the method shows, and the one for docs/evaluation-tables.md.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Stories.class)
class EvaluationTests {

	private final Stories stories;

	EvaluationTests(@Autowired Stories stories) {
		this.stories = stories;
	}

	@Test
	void thereAreEnoughStoriesOfEveryKindAndNoneTwice() throws IOException {
		List<Vignette> all = everyStory();
		assertThat(all).hasSizeGreaterThanOrEqualTo(120).extracting((story) -> story.name()).doesNotHaveDuplicates();
		assertThat(all).extracting((story) -> story.story()).doesNotHaveDuplicates();
		assertThat(all).extracting((story) -> story.level())
			.contains(Arrays.stream(CareLevel.values()).map(CareLevel::code).toArray(String[]::new))
			.filteredOn((level) -> List.of("emergency", "urgent").contains(level))
			.hasSizeGreaterThanOrEqualTo(30);
		assertThat(Vignette.of(Vignette.UNSEEN, Vignette.AUTHOR)).hasSizeGreaterThanOrEqualTo(120);
	}

	@Test
	void everyFactorButVitaminK2IsTheRightAnswerOfAStory() throws IOException {
		List<String> accepted = everyStory().stream().flatMap((story) -> story.accepted().stream()).toList();
		assertThat(this.stories.factors().all()).extracting((factor) -> factor.code().value())
			.filteredOn((factor) -> !accepted.contains(factor))
			.containsExactly("vitamin-k2");
	}

	private static List<Vignette> everyStory() throws IOException {
		List<Vignette> all = new ArrayList<>(Vignette.of(Vignette.DEVELOPMENT, Vignette.AUTHOR));
		all.addAll(Vignette.of(Vignette.EARLIER, Vignette.AUTHOR));
		all.addAll(Vignette.of(Vignette.UNSEEN, Vignette.AUTHOR));
		return all;
	}

	@ParameterizedTest
	@MethodSource("everyEntry")
	void storyIsToldInTheCodesOfTheCheck(Told told) {
		Vignette story = told.vignette();
		List<String> factors = told.assessment().factors().stream().map((factor) -> factor.code().value()).toList();
		assertThat(story.codes()).isNotEmpty().doesNotHaveDuplicates().allMatch(this.stories.codebook()::has);
		assertThat(story.accepted()).allMatch(factors::contains);
		assertThat(story.notInFirstThree()).allMatch(factors::contains).noneMatch(story.accepted()::contains);
		if (told.wanted().isPresent()) {
			assertThat(told.assessment().notes()).doesNotContain(Note.CONFLICTING_ANSWERS);
		}
	}

	Stream<Told> everyEntry() {
		return Stories.COLUMNS.stream().flatMap((column) -> this.stories.told(column).stream());
	}

	@ParameterizedTest
	@ValueSource(strings = { "first", "second" })
	void aReaderTicksFiveToNineThingsAndBothPagesOfDangerSigns(String reader) throws IOException {
		List<List<Slug>> safety = this.stories.codebook()
			.dangerPages()
			.stream()
			.map((page) -> page.questions().get(0).answers().stream().map(Answer::code).toList())
			.toList();
		assertThat(Vignette.entries(reader)).allSatisfy((name, codes) -> {
			List<Slug> ticked = codes.stream().map(Slug::new).toList();
			assertThat(safety).as(name).allMatch((page) -> page.stream().anyMatch(ticked::contains));
			assertThat(ticked).as(name)
				.filteredOn((code) -> safety.stream().noneMatch((page) -> page.contains(code)))
				.hasSizeBetween(5, 9);
		});
	}

	@Test
	void theAnswersOfTheAuthorsReachExactlyTheirLevelOfCare() {
		assertThat(Measure.CARE.missed(this.stories.told(new Column(Vignette.DEVELOPMENT, Vignette.AUTHOR)))).isEmpty();
	}

	/** Of the unseen stories the shortfalls are reported, not asserted. */
	@ParameterizedTest
	@FieldSource("crampexplorer.questionnaire.Stories#SEEN")
	void whoeverEntersTheAnswersNoUrgentStoryIsMissedAndNoHarmlessOneFrightened(Column column) {
		List<Told> told = this.stories.told(column);
		assertThat(Measure.EMERGENCY.missed(told)).isEmpty();
		assertThat(Measure.URGENT.missed(told)).isEmpty();
		assertThat(Measure.FRIGHTENED.missed(told)).isEmpty();
		assertThat(Measure.OVER.missed(told)).isEmpty();
	}

	/** The level that the table of likelihoods reached when it came in. */
	@ParameterizedTest
	@FieldSource("crampexplorer.questionnaire.Stories#SEEN")
	void theStoriesOfTheMakersStayAtTheLevelReached(Column column) {
		List<Told> told = this.stories.told(column);
		boolean cases = column.set().equals(Vignette.CASES);
		reaches(Measure.FIRST, told, cases ? 0.85 : 0.95);
		reaches(Measure.ACCEPTED_FIRST, told, cases ? 0.95 : 0.98);
		reaches(Measure.FIRST_THREE, told, 0.98);
		reaches(Measure.FITS_WELL, told, 0.96);
		assertThat(Measure.WRONG.share(told)).as("%s", Measure.WRONG.missed(told)).isLessThanOrEqualTo(0.01);
	}

	private static void reaches(Measure measure, List<Told> told, double wanted) {
		assertThat(measure.share(told)).as("%s %s", measure.code(), measure.missed(told))
			.isGreaterThanOrEqualTo(wanted);
	}

	@Test
	void theTableOfScoresInTheSeedsIsWhatTheStoriesSay() throws IOException {
		List<String> rows = new ArrayList<>(List.of("set,entry,measure,hits,stories"));
		for (Column column : Stories.SHOWN) {
			List<Told> told = this.stories.told(column);
			for (Measure measure : Measure.values()) {
				if (measure.stories(told) > 0) {
					rows.add(String.join(",", column.set(), column.entry(), measure.code(),
							Integer.toString(measure.hits(told)), Integer.toString(measure.stories(told))));
				}
			}
		}
		Path written = Files.write(Path.of("target", "scores.csv"), rows);
		assertThat(Path.of("seeds", "scores.csv")).as("copy target/scores.csv to seeds/scores.csv")
			.hasSameTextualContentAs(written);
	}

	@Test
	void theTablesInDocsAreWhatTheStoriesSay() throws IOException {
		List<String> table = new ArrayList<>(List.of("# How often the check is right: the tables", "",
				"The build makes this page and fails where it is not up to date. [Evaluation](evaluation.md) says what it means.",
				"In brackets: the 95% interval of Wilson.", "", "## Measures", ""));
		table.addAll(measures());
		table.addAll(List.of("", "## How far two entries of the same stories agree", ""));
		table.addAll(agreements());
		for (Column column : Stories.COLUMNS) {
			table.addAll(List.of("", "## Every story: " + column, "",
					"| story | level | got | first three | accepted | missed |", "|---|---|---|---|---|---|"));
			this.stories.told(column).stream().map(Told::row).forEach(table::add);
		}
		measures().forEach(System.out::println);
		Path written = Files.write(Path.of("target", "evaluation-tables.md"), table);
		assertThat(Path.of("docs", "evaluation-tables.md"))
			.as("copy target/evaluation-tables.md to docs/evaluation-tables.md")
			.hasSameTextualContentAs(written);
	}

	private List<String> measures() {
		List<String> rows = new ArrayList<>();
		rows.add("| measure | " + String.join(" | ", Stories.COLUMNS.stream().map(Column::toString).toList()) + " |");
		rows.add("|---".repeat(Stories.COLUMNS.size() + 1) + "|");
		for (Measure measure : Measure.values()) {
			List<String> cells = Stories.COLUMNS.stream().map((column) -> {
				List<Told> told = this.stories.told(column);
				if (measure.stories(told) == 0) {
					return "-";
				}
				Share share = new Share(measure.hits(told), measure.stories(told));
				return "%d of %d: %d%% (%d to %d)".formatted(share.hits(), share.of(), share.percent(), share.low(),
						share.high());
			}).toList();
			rows.add("| " + measure.code() + " | " + String.join(" | ", cells) + " |");
		}
		return rows;
	}

	private List<String> agreements() throws IOException {
		List<String> rows = new ArrayList<>(
				List.of("| set | entries | shared answers | kappa | same first factor | same level |",
						"|---|---|---|---|---|---|"));
		for (List<Column> entries : List.of(Stories.SEEN.subList(0, 3), Stories.EARLIER, Stories.UNSEEN)) {
			for (int i = 0; i < entries.size(); i++) {
				for (int j = i + 1; j < entries.size(); j++) {
					Column one = entries.get(i);
					Column other = entries.get(j);
					Agreement agreement = Agreement.of(this.stories.told(one), this.stories.told(other),
							this.stories.codebook().findings().size());
					rows.add(String.format(Locale.ROOT, "| %s | %s and %s | %.0f%% | %.2f | %d of %d | %d of %d |",
							one.set(), one.entry(), other.entry(), 100 * agreement.shared(), agreement.kappa(),
							agreement.sameFirst(), agreement.showing(), agreement.sameLevel(), agreement.stories()));
				}
			}
		}
		return rows;
	}

}
