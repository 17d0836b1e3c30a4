package crampexplorer.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.seed.Cards.Citation;
import crampexplorer.seed.Cards.SectionCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.StatementCard;
import crampexplorer.seed.Cards.TopicCard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the real seeds hold. */
class SeedsTests {

	private static Seeds seeds;

	@BeforeAll
	static void read() {
		seeds = SeedFolder.REAL.check();
	}

	@Test
	void everySectionOfEveryDocumentHasEntries() throws IOException {
		List<String> table = new ArrayList<>(
				List.of("| Section | Statements | Their qualifications | Foods | Red flags |",
						"| --- | ---: | ---: | ---: | ---: |"));
		List<String> without = new ArrayList<>();
		for (SourceCard source : seeds.sources()) {
			for (SectionCard section : source.sections()) {
				String name = source.slug() + "/" + section.slug();
				List<Long> counts = List.of(count(statements(), name), count(qualified(), name),
						count(seeds.foodNutrients().stream().map((row) -> List.of(row.source())), name),
						count(seeds.redFlags().stream().map((flag) -> flag.sources()), name));
				table.add("| " + name + " | " + counts.get(0) + " | " + counts.get(1) + " | " + counts.get(2) + " | "
						+ counts.get(3) + " |");
				if (counts.stream().allMatch((count) -> count == 0)) {
					without.add(name);
				}
			}
		}
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "sections.md"), table);
		assertThat(without).as("sections without an entry").isEmpty();
	}

	@Test
	void everySourceIsCited() {
		Set<String> cited = new HashSet<>();
		Stream.of(everyStatement().flatMap((statement) -> statement.sources().stream()),
				seeds.foodNutrients().stream().map((row) -> row.source()),
				seeds.intakes().stream().map((row) -> row.source()),
				seeds.charts().stream().flatMap((chart) -> chart.figures().stream()).map((figure) -> figure.source()),
				factors().flatMap((topic) -> topic.factor().associations().stream()).map((weight) -> weight.source()),
				seeds.publishedScores().stream().map((score) -> score.source()))
			.flatMap((citations) -> citations)
			.forEach((citation) -> cited.add(citation.source()));
		assertThat(seeds.sources()).extracting(SourceCard::slug).filteredOn((slug) -> !cited.contains(slug)).isEmpty();
	}

	@Test
	void everyStatementEndsAsASentenceAndHasSingleSpaces() {
		assertThat(everyStatement()).extracting(StatementCard::text)
			.allSatisfy(
					(text) -> assertThat(text).matches("(?s).*[.?”’\"]").doesNotContain("  ").isEqualTo(text.strip()));
	}

	@Test
	void theCodebookIsThatOfTheContract() throws IOException {
		List<String> codebook = new ArrayList<>();
		seeds.pagesOfCheck()
			.forEach((page) -> page.questions()
				.forEach((question) -> question.answers()
					.forEach((answer) -> codebook.add(String.join(" ", page.page(), question.question(),
							answer.none() ? "none" : question.choice(), answer.code())))));
		assertThat(codebook).hasSize(162).isEqualTo(lines("codebook.txt"));
	}

	@Test
	void theFactorsAreThoseOfTheContract() throws IOException {
		List<String> factors = new ArrayList<>();
		seeds.nutrients().forEach((topic) -> factors.add("nutrient" + named(topic)));
		seeds.causes().forEach((topic) -> factors.add("cause" + named(topic)));
		assertThat(factors).hasSize(26).isEqualTo(lines("factors.txt"));
	}

	private static String named(TopicCard topic) {
		return "\t" + topic.slug() + "\t" + topic.name() + "\t" + topic.clinicalName();
	}

	private static Stream<TopicCard> factors() {
		return Stream.concat(seeds.nutrients().stream(), seeds.causes().stream());
	}

	private static Stream<StatementCard> everyStatement() {
		return SeedTopics.of(seeds)
			.values()
			.stream()
			.flatMap((topic) -> topic.parts().values().stream())
			.flatMap((part) -> part.stream())
			.flatMap((statement) -> withQualifications(statement));
	}

	/** Without the words of the red flags, which are counted by flag. */
	private static Stream<StatementCard> outsideRedFlags() {
		return SeedTopics.of(seeds)
			.values()
			.stream()
			.filter((topic) -> !topic.path().startsWith("/when-to-see-a-doctor#"))
			.flatMap((topic) -> topic.parts().values().stream())
			.flatMap((part) -> part.stream());
	}

	private static Stream<List<Citation>> statements() {
		return outsideRedFlags().flatMap((statement) -> withQualifications(statement)).map(StatementCard::sources);
	}

	/** The sources of what each qualification stands beside. */
	private static Stream<List<Citation>> qualified() {
		return outsideRedFlags().flatMap((statement) -> statement.but().stream().map((but) -> statement.sources()));
	}

	private static Stream<StatementCard> withQualifications(StatementCard statement) {
		return Stream.concat(Stream.of(statement), statement.but().stream());
	}

	private static long count(Stream<List<Citation>> entries, String section) {
		return entries
			.filter((citations) -> citations.stream()
				.anyMatch((citation) -> section.equals(citation.source() + "/" + citation.section())))
			.count();
	}

	private static List<String> lines(String resource) throws IOException {
		return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8).lines().toList();
	}

}
