package crampexplorer.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.guidance.CareLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VignetteTests {

	private final Assessor assessor;

	private final Codebook codebook;

	private final List<Told> told;

	VignetteTests(@Autowired Assessor assessor, @Autowired Codebook codebook) throws IOException {
		this.assessor = assessor;
		this.codebook = codebook;
		this.told = Vignette.all().stream().map(this::tell).toList();
	}

	@BeforeAll
	void writeTable() throws IOException {
		String table = Stream
			.concat(Stream.of("| story | level | got | first three | accepted | ok |", "|---|---|---|---|---|---|"),
					this.told.stream().map(Told::row))
			.collect(Collectors.joining("\n"));
		String report = table + "\n\n" + summary() + "\n";
		Files.writeString(Path.of("target", "vignettes.md"), report);
		System.out.println(report);
	}

	@Test
	void thereAreAtLeastThirtyStoriesAndNoneTwice() {
		assertThat(this.told).hasSizeGreaterThanOrEqualTo(30)
			.extracting((story) -> story.vignette().name())
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("stories")
	void storyIsToldInTheCodesOfTheCheck(Vignette story) {
		List<String> factors = tell(story).assessment()
			.factors()
			.stream()
			.map((factor) -> factor.code().value())
			.toList();

		assertThat(story.codes()).isNotEmpty().doesNotHaveDuplicates().allMatch(this.codebook::has);
		assertThat(story.accepted()).allMatch(factors::contains);
		assertThat(story.notInFirstThree()).allMatch(factors::contains).noneMatch(story.accepted()::contains);
		assertThat(tell(story).assessment().notes()).doesNotContain(Note.CONFLICTING_ANSWERS);
	}

	@ParameterizedTest
	@MethodSource("stories")
	void storyReachesExactlyItsLevelOfCare(Vignette story) {
		assertThat(tell(story).level()).isEqualTo(story.level());
	}

	@Test
	void anAcceptedFactorIsInTheFirstThreeInNearlyAllStories() {
		assertThat(share(Told::asksForAFactor, Told::acceptedInFirstThree))
			.as("none in the first three of %s", names(Told::asksForAFactor, Told::acceptedInFirstThree))
			.isGreaterThanOrEqualTo(0.88);
	}

	private Stream<Vignette> stories() {
		return this.told.stream().map(Told::vignette);
	}

	private Told tell(Vignette vignette) {
		return new Told(vignette, this.assessor.assess(this.codebook.choose(vignette.codes())));
	}

	private double share(Predicate<Told> among, Predicate<Told> wanted) {
		return (double) count(among.and(wanted)) / count(among);
	}

	private List<String> names(Predicate<Told> among, Predicate<Told> butNot) {
		return this.told.stream().filter(among.and(butNot.negate())).map((story) -> story.vignette().name()).toList();
	}

	private long count(Predicate<Told> wanted) {
		return this.told.stream().filter(wanted).count();
	}

	private String summary() {
		return String.join("; ", rate("level exact", (story) -> true, Told::levelIsExact),
				rate("best factor first (wanted: 75%)", Told::asksForAFactor, Told::bestIsFirst),
				rate("an accepted one first", Told::asksForAFactor, Told::acceptedIsFirst),
				rate("an accepted one in the first three (wanted: 88%)", Told::asksForAFactor,
						Told::acceptedInFirstThree),
				rate("a clearly wrong one in the first three (wanted: at most 5%)", Told::warnsOfAFactor,
						Told::wrongInFirstThree));
	}

	private String rate(String name, Predicate<Told> among, Predicate<Told> wanted) {
		return String.format(Locale.ROOT, "%s %d of %d (%.0f%%)", name, count(among.and(wanted)), count(among),
				100 * share(among, wanted));
	}

	/** A story and what the check makes of it. */
	private record Told(Vignette vignette, Assessment assessment) {

		String level() {
			return this.assessment.level().code();
		}

		/** As the result page shows them; at an emergency it shows none. */
		List<String> firstThree() {
			if (this.assessment.level() == CareLevel.EMERGENCY) {
				return List.of();
			}
			return this.assessment.shown().stream().limit(3).map((factor) -> factor.code().value()).toList();
		}

		boolean levelIsExact() {
			return level().equals(this.vignette.level());
		}

		boolean asksForAFactor() {
			return !this.vignette.accepted().isEmpty();
		}

		boolean bestIsFirst() {
			return firstThree().stream().limit(1).anyMatch(this.vignette.accepted().get(0)::equals);
		}

		boolean acceptedIsFirst() {
			return firstThree().stream().limit(1).anyMatch(this.vignette.accepted()::contains);
		}

		boolean acceptedInFirstThree() {
			return firstThree().stream().anyMatch(this.vignette.accepted()::contains);
		}

		boolean warnsOfAFactor() {
			return !this.vignette.notInFirstThree().isEmpty();
		}

		boolean wrongInFirstThree() {
			return firstThree().stream().anyMatch(this.vignette.notInFirstThree()::contains);
		}

		String row() {
			return "| "
					+ String.join(" | ", this.vignette.name(), this.vignette.level(), level(),
							String.join(", ", firstThree()), String.join(", ", this.vignette.accepted()), verdict())
					+ " |";
		}

		private String verdict() {
			List<String> misses = new ArrayList<>();
			if (!levelIsExact()) {
				misses.add("wrong level");
			}
			if (asksForAFactor() && !bestIsFirst()) {
				misses.add(acceptedInFirstThree() ? "in the first three" : "missed");
			}
			if (wrongInFirstThree()) {
				misses.add("wrong factor");
			}
			return misses.isEmpty() ? "yes" : String.join(", ", misses);
		}

	}

}
