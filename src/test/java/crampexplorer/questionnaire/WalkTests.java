package crampexplorer.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the short way costs a person, and what it misses: every story and case walks it,
 * and is held against all questions answered. Writes docs/walks.md.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(Stories.class)
@TestInstance(Lifecycle.PER_CLASS)
class WalkTests {

	private static final double OVERLOOKED = 0.1;

	/**
	 * 750 were wished for: the danger signs alone are 300, and none of them is folded
	 * away.
	 */
	private static final int MOST_WORDS = 880;

	private static final int DRAWS = 10;

	private static final Path MADE = Path.of("target", "walks.md");

	private final Stories stories;

	private final Journey journey;

	private final Assessor assessor;

	private final MessageSource messages;

	private final Map<CareLevel, Double> lost = new EnumMap<>(CareLevel.class);

	private List<Walked> walked = List.of();

	WalkTests(@Autowired Stories stories, @Autowired Journey journey, @Autowired Assessor assessor,
			@Autowired MessageSource messages) {
		this.stories = stories;
		this.journey = journey;
		this.assessor = assessor;
		this.messages = messages;
	}

	@BeforeAll
	void walk() {
		this.walked = Stories.COLUMNS.stream()
			.flatMap((column) -> this.stories.told(column).stream())
			.map(this::walk)
			.toList();
	}

	private double lost(CareLevel level) {
		return this.lost.computeIfAbsent(level, this::draw);
	}

	/** No probability decides on a level, so a truthful walk loses nothing. */
	@Test
	void aTruthfulWalkReachesTheLevelOfAllQuestions() {
		assertThat(this.walked).hasSizeGreaterThan(1000).allSatisfy((walked) -> {
			assertThat(walked.met().level()).as(walked.name()).isEqualTo(walked.full().level());
			assertThat(walked.met().isUndecided()).as(walked.name()).isEqualTo(walked.full().isUndecided());
			if (walked.full().level() != CareLevel.EMERGENCY) {
				assertThat(walked.met().triage().disposition()).as(walked.name())
					.isEqualTo(walked.full().triage().disposition());
			}
		});
	}

	@Test
	void theCausesAreThoseOfAllQuestions() {
		List<Walked> ranked = this.walked.stream().filter(Walked::isRanked).toList();
		assertThat(share(ranked, Walked::sameFirst)).isGreaterThanOrEqualTo(0.97);
		assertThat(share(ranked, Walked::firstInThree)).isGreaterThanOrEqualTo(0.99);
	}

	@Test
	void anOrdinaryNightCrampIsAskedLittle() {
		List<Walked> ordinary = this.walked.stream().filter(Walked::isOrdinary).toList();
		assertThat(ordinary).hasSizeGreaterThan(50);
		assertThat(at(ordinary, 50, Walked::screens)).isLessThanOrEqualTo(7);
		assertThat(at(ordinary, 90, Walked::screens)).isLessThanOrEqualTo(8);
		assertThat(at(ordinary, 50, (walked) -> walked.walk().ticks())).isLessThanOrEqualTo(18);
		assertThat(at(ordinary, 50, (walked) -> walked.walk().words())).isLessThanOrEqualTo(MOST_WORDS);
	}

	@Test
	void anOverlookedLineHurtsFew() {
		assertThat(lost(CareLevel.URGENT)).isLessThanOrEqualTo(0.03);
		assertThat(lost(CareLevel.EMERGENCY)).isLessThanOrEqualTo(0.03);
	}

	/** What is promised before the start is what most people meet. */
	@Test
	void theCheckTakesWhatItPromises() {
		List<Walked> all = this.walked.stream().filter(Walked::isRanked).toList();
		for (String promise : List.of("home.door.check.more", "check.lede")) {
			assertThat(this.messages.getMessage(promise, null, Locale.ROOT))
				.contains("about %d short pages".formatted(Math.round(at(all, 50, Walked::screens))))
				.contains("about %d minutes".formatted(Math.round(at(all, 50, (walked) -> walked.walk().minutes()))));
		}
	}

	@Test
	void theTableInDocsIsWhatTheWalksSay() throws IOException {
		Files.createDirectories(MADE.getParent());
		Files.writeString(MADE, table());
		assertThat(Path.of("docs", "walks.md")).as("copy target/walks.md to docs/walks.md")
			.hasSameTextualContentAs(MADE);
	}

	private String table() {
		StringBuilder table = new StringBuilder(
				"""
						# What the check costs, and what it misses

						The build makes this page and fails where it is not up to date. Every story and case of the evaluation walks the
						short way: it ticks what is true, and "none of these" where nothing is. A page of help today counts, the result does
						not. Words are titles, hints and labels, read at 200 words a minute; a tick takes no time here.

						| walks | number | pages, median | pages, 90% | ticks, median | words, median | words, 90% | answers read, median | minutes, median |
						|---|---|---|---|---|---|---|---|---|
						""");
		row("ordinary night cramps", Walked::isOrdinary, table);
		for (CareLevel level : List.of(CareLevel.SELF_CARE, CareLevel.DOCTOR, CareLevel.URGENT, CareLevel.EMERGENCY)) {
			row(level.code(), (walked) -> walked.full().level() == level, table);
		}
		row("all below an emergency", Walked::isRanked, table);
		List<Walked> ranked = this.walked.stream().filter(Walked::isRanked).toList();
		table.append("""

				## Held against all questions answered

				| what | share |
				|---|---|
				""");
		table
			.append(line("level of care equal",
					share(this.walked, (walked) -> walked.met().level() == walked.full().level())))
			.append(line("how soon and with whom equal, below an emergency", share(ranked,
					(walked) -> walked.met().triage().disposition().equals(walked.full().triage().disposition()))))
			.append(line("first cause equal, below an emergency", share(ranked, Walked::sameFirst)))
			.append(line("first cause of all questions among the first three", share(ranked, Walked::firstInThree)));
		table.append("""

				## When one screening line in ten is overlooked

				Every line is overlooked with a chance of 10%%, %d times for each story that needs help today or now.

				| level of all questions | a lower level |
				|---|---|
				""".formatted(DRAWS));
		table.append(line("emergency", lost(CareLevel.EMERGENCY))).append(line("urgent", lost(CareLevel.URGENT)));
		table.append("""

				Which line, overlooked alone, costs most: stories that then get a lower level than help today.

				| line | stories |
				|---|---|
				""");
		lostBy().forEach(table::append);
		return table.toString();
	}

	private void row(String name, Predicate<Walked> which, StringBuilder table) {
		List<Walked> rows = this.walked.stream().filter(which).toList();
		table.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f | %.1f |%n", name,
				rows.size(), at(rows, 50, Walked::screens), at(rows, 90, Walked::screens),
				at(rows, 50, (walked) -> walked.walk().ticks()), at(rows, 50, (walked) -> walked.walk().words()),
				at(rows, 90, (walked) -> walked.walk().words()), at(rows, 50, (walked) -> walked.walk().offered()),
				at(rows, 50, (walked) -> walked.walk().minutes())));
	}

	private static String line(String what, double share) {
		return String.format(Locale.ROOT, "| %s | %.1f%% |%n", what, 100 * share);
	}

	/** The value that so many in a hundred do not pass. */
	private static double at(List<Walked> walked, int percent, ToDoubleFunction<Walked> value) {
		double[] sorted = walked.stream().mapToDouble(value).sorted().toArray();
		return sorted[(sorted.length - 1) * percent / 100];
	}

	private static double share(List<Walked> walked, Predicate<Walked> holds) {
		return (double) walked.stream().filter(holds).count() / walked.size();
	}

	private double draw(CareLevel level) {
		Random random = new Random(15);
		List<Walked> at = this.walked.stream().filter((walked) -> walked.full().level() == level).toList();
		long lost = 0;
		for (Walked walked : at) {
			for (int draw = 0; draw < DRAWS; draw++) {
				Walk again = Walk.of(walked.truth(), this.journey, (line) -> random.nextDouble() < OVERLOOKED);
				lost += this.assessor.level(again.answers()).atLeast(level) ? 0 : 1;
			}
		}
		return (double) lost / (at.size() * DRAWS);
	}

	private List<String> lostBy() {
		List<Walked> alarmed = this.walked.stream()
			.filter((walked) -> walked.full().level().atLeast(CareLevel.URGENT))
			.toList();
		return this.journey.interview()
			.pages(new Answers(List.of()))
			.stream()
			.flatMap((page) -> page.prompts().stream())
			.flatMap((prompt) -> prompt.lines().stream())
			.filter((line) -> line.list() != null)
			.map((line) -> String.format(Locale.ROOT, "| %s | %d of %d |%n", line.label(),
					alarmed.stream().filter((walked) -> isLost(walked, line)).count(), alarmed.size()))
			.toList();
	}

	private boolean isLost(Walked walked, Prompt.Line line) {
		return line.reach().anyMatch(walked.truth()::contains)
				&& !this.assessor.level(Walk.of(walked.truth(), this.journey, line::equals).answers())
					.atLeast(CareLevel.URGENT);
	}

	private Walked walk(Told told) {
		List<Slug> truth = truth(told.vignette().codes());
		Walk walk = Walk.of(truth, this.journey);
		return new Walked(told.vignette().name(), truth, walk, this.assessor.assess(walk.answers()),
				this.assessor.assess(this.stories.codebook().choose(truth)));
	}

	/**
	 * With "none of these" for each question that has it and no other answer, as far as
	 * it is asked.
	 */
	private List<Slug> truth(List<Slug> told) {
		List<Slug> truth = new ArrayList<>(told);
		for (Question question : this.stories.codebook().questions()) {
			boolean asked = told.stream().noneMatch(question.notAfter()::contains);
			if (asked && question.answers().stream().map(Answer::code).noneMatch(told::contains)) {
				question.answers().stream().filter(Answer::isNone).map(Answer::code).forEach(truth::add);
			}
		}
		return truth;
	}

	/**
	 * A walk, and what all questions would have told.
	 *
	 * @param met what the short way comes to
	 * @param full what all answers come to
	 */
	private record Walked(String name, List<Slug> truth, Walk walk, Assessment met, Assessment full) {

		double screens() {
			return this.walk.pages().size();
		}

		boolean isRanked() {
			return this.full.level() != CareLevel.EMERGENCY;
		}

		boolean isOrdinary() {
			return isRanked() && !this.full.level().atLeast(CareLevel.URGENT)
					&& this.truth.contains(new Slug("at-night")) && first(this.full).equals("no-clear-cause");
		}

		boolean sameFirst() {
			return first(this.met).equals(first(this.full));
		}

		boolean firstInThree() {
			return first(this.full).equals("-") || shown(this.met).limit(3).anyMatch(first(this.full)::equals);
		}

		private static String first(Assessment assessment) {
			return shown(assessment).findFirst().orElse("-");
		}

		private static Stream<String> shown(Assessment assessment) {
			return assessment.shown().stream().map((factor) -> factor.code().value());
		}
	}

}
