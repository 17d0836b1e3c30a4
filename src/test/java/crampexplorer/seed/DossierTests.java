package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.seed.Cards.DossierCard;
import crampexplorer.seed.Cards.RatioCard;
import crampexplorer.seed.Cards.StatementCard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the search of the literature found stands on a page, with its figures. */
class DossierTests {

	private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

	static {
		SECTIONS.put("factor", "What may contribute");
		SECTIONS.put("alone", "What a cramp alone says");
		SECTIONS.put("look-alike", "Telling look-alikes apart");
		SECTIONS.put("sign", "Red flags");
		SECTIONS.put("measure", "Relief, prevention and treatment");
		SECTIONS.put("intake", "Reference intakes");
		SECTIONS.put("lack", "Who runs low, and what clashes");
		SECTIONS.put("figure", "How common cramps are");
		SECTIONS.put("claim", "Claims of the documents");
	}

	private static Seeds seeds;

	/** Words by row, and within by page. */
	private static final Map<String, Map<String, List<String>>> WORDS = new TreeMap<>();

	@BeforeAll
	static void gather() {
		seeds = SeedFolder.REAL.check();
		SeedTopics.of(seeds)
			.values()
			.forEach((topic) -> topic.parts()
				.values()
				.forEach((part) -> part.forEach((statement) -> gather(topic.path(), statement))));
		seeds.charts()
			.forEach((chart) -> chart.figures()
				.forEach((figure) -> carry(figure.dossier(), "/how-common#" + chart.slug(),
						figure.label() + " " + figure.percent() + "%")));
		seeds.medicines().forEach((medicine) -> {
			RatioCard ratio = medicine.ratio();
			if (ratio != null) {
				carry(medicine.parts().getOrDefault("link", List.of()).get(0).dossier(),
						"/causes/medicines#" + medicine.slug(), ratio.value().toPlainString());
			}
		});
		seeds.intakes()
			.forEach((intake) -> carry(List.of(intake.dossier()), "/nutrients/" + intake.nutrient() + "#intakes",
					intake.who() + " " + intake.amount() + " " + intake.unit()));
	}

	private static void gather(String path, StatementCard statement) {
		String words = Stream.concat(Stream.of(statement), statement.but().stream())
			.map(StatementCard::text)
			.collect(Collectors.joining(" "));
		carry(statement.dossier(), path, words);
		statement.but().forEach((but) -> carry(but.dossier(), path, but.text()));
	}

	private static void carry(List<String> rows, String path, String words) {
		rows.forEach((row) -> WORDS.computeIfAbsent(row, (key) -> new TreeMap<>())
			.computeIfAbsent(path, (key) -> new ArrayList<>())
			.add(words));
	}

	@Test
	void everyRowStandsOnAPageOrIsWithheldForAReason() {
		assertThat(seeds.dossier()).hasSizeGreaterThan(180)
			.allSatisfy((row) -> assertThat(WORDS.containsKey(row.row())).as("%s stands on a page", row.row())
				.isEqualTo("-".equals(row.withheld())));
	}

	@Test
	void everyFigureOfARowStandsInItsWords() {
		List<String> missing = new ArrayList<>();
		int figures = 0;
		for (DossierCard row : seeds.dossier()) {
			String words = WORDS.getOrDefault(row.row(), Map.of())
				.values()
				.stream()
				.flatMap(List::stream)
				.collect(Collectors.joining(" "));
			for (String figure : "-".equals(row.figures()) ? List.<String>of() : List.of(row.figures().split(";"))) {
				figures++;
				if (!Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure) + "(?![\\d]|[.,]\\d)")
					.matcher(words)
					.find()) {
					missing.add(row.row() + ": " + figure);
				}
			}
		}
		assertThat(missing).isEmpty();
		assertThat(figures).isGreaterThan(200);
	}

	@Test
	void theTableInDocsIsWhatTheSeedsSay() throws IOException {
		List<String> table = new ArrayList<>(List.of("# The evidence dossier", "",
				"Each row is one thing that the search of the literature found, and the pages where it stands now.",
				"The build makes this table from `seeds/dossier.csv` and the `dossier` marks of the seeds, and fails where",
				"a row stands nowhere, a figure of a row is not in its words, or this file is not up to date."));
		SECTIONS.forEach((section, title) -> {
			table.addAll(List.of("", "## " + title, "", "| Row | What | Where it stands |", "|---|---|---|"));
			seeds.dossier()
				.stream()
				.filter((row) -> row.section().equals(section))
				.forEach((row) -> table.add("| `" + row.row() + "` | " + row.about() + " | " + places(row) + " |"));
		});
		assertThat(seeds.dossier()).extracting(DossierCard::section).allMatch(SECTIONS::containsKey);
		Files.createDirectories(Path.of("target"));
		Path written = Files.write(Path.of("target", "dossier.md"), table);
		assertThat(Path.of("docs", "dossier.md")).as("copy target/dossier.md to docs/dossier.md")
			.hasSameTextualContentAs(written);
	}

	private static String places(DossierCard row) {
		return "-".equals(row.withheld()) ? String.join(", ",
				WORDS.getOrDefault(row.row(), Map.of()).keySet().stream().map((path) -> "`" + path + "`").toList())
				: "withheld: " + row.withheld();
	}

}
