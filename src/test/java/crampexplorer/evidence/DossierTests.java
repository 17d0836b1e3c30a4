package crampexplorer.evidence;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.DossierCrate.DossierCard;
import crampexplorer.seed.SeedFolder;
import crampexplorer.seed.SeedFolder.Card;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.util.ReflectionUtils;

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

	/** Words by row, and within by page. */
	private static final Map<String, Map<String, List<String>>> WORDS = new TreeMap<>();

	/** Words by the code of an advice. */
	private static final Map<String, String> ADVICE = new TreeMap<>();

	private static List<DossierCard> rows = List.of();

	@BeforeAll
	static void gather() {
		List<Card> cards = SeedFolder.REAL.cards();
		cards.stream()
			.map(Card::card)
			.filter(AdviceCard.class::isInstance)
			.map(AdviceCard.class::cast)
			.forEach((advice) -> ADVICE.put(advice.code(), advice.text()));
		rows = cards.stream()
			.map(Card::card)
			.filter(DossierCard.class::isInstance)
			.map(DossierCard.class::cast)
			.toList();
		for (Card card : cards) {
			if (card.crate() instanceof TopicsCrate<?> crate) {
				topics(crate, card.card()).forEach((told) -> {
					told.parts()
						.values()
						.forEach((part) -> part.forEach((statement) -> gather(told.path(), statement)));
					figures(told.path(), card.card());
				});
			}
			else if (card.card() instanceof PageCard page) {
				page.parts().values().forEach((part) -> part.forEach((statement) -> gather(page.path(), statement)));
			}
			else if (value(card.card(), "who") != null && value(card.card(), "dossier") instanceof String row) {
				carry(List.of(row), "/nutrients/" + value(card.card(), "nutrient") + "#intakes",
						value(card.card(), "who") + " " + value(card.card(), "amount") + " "
								+ value(card.card(), "unit"));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static <C> List<Told> topics(TopicsCrate<C> crate, Object card) {
		return crate.topics((C) card);
	}

	/** Numbers that stand beside statements: in charts, and of medicines. */
	private static void figures(String path, Object card) {
		if (value(card, "figures") instanceof List<?> figures) {
			for (Object figure : figures) {
				carry(strings(value(figure, "dossier")), path,
						value(figure, "label") + " " + value(figure, "percent") + "%");
			}
		}
		Object ratio = value(card, "ratio");
		if (ratio != null && value(card, "parts") instanceof Map<?, ?> parts
				&& parts.get("link") instanceof List<?> link && link.get(0) instanceof StatementCard first) {
			carry(first.dossier(), path, String.valueOf(value(ratio, "value")));
		}
	}

	private static List<String> strings(@Nullable Object list) {
		return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
	}

	/** A component of a record; null where it has none of this name. */
	private static @Nullable Object value(Object record, String name) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			if (component.getName().equals(name)) {
				component.getAccessor().setAccessible(true);
				return ReflectionUtils.invokeMethod(component.getAccessor(), record);
			}
		}
		return null;
	}

	private static void gather(String path, StatementCard statement) {
		String words = Stream.concat(Stream.of(statement), statement.but().stream())
			.map(DossierTests::words)
			.collect(Collectors.joining(" "));
		carry(statement.dossier(), path, words);
		statement.but().forEach((but) -> carry(but.dossier(), path, words(but)));
	}

	private static String words(StatementCard statement) {
		return (statement.advice() != null) ? ADVICE.getOrDefault(statement.advice(), "")
				: String.valueOf(statement.text());
	}

	private static void carry(List<String> carried, String path, String words) {
		carried.forEach((row) -> WORDS.computeIfAbsent(row, (key) -> new TreeMap<>())
			.computeIfAbsent(path, (key) -> new ArrayList<>())
			.add(words));
	}

	@Test
	void everyRowStandsOnAPageOrIsWithheldForAReason() {
		assertThat(rows).hasSizeGreaterThan(180)
			.allSatisfy((row) -> assertThat(WORDS.containsKey(row.row())).as("%s stands on a page", row.row())
				.isEqualTo(row.withheld() == null));
	}

	@Test
	void everyFigureOfARowStandsInItsWords() {
		List<String> missing = new ArrayList<>();
		int figures = 0;
		for (DossierCard row : rows) {
			String words = WORDS.getOrDefault(row.row(), Map.of())
				.values()
				.stream()
				.flatMap(List::stream)
				.collect(Collectors.joining(" "));
			for (String figure : (row.figures() == null) ? List.<String>of() : List.of(row.figures().split(";"))) {
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
			rows.stream()
				.filter((row) -> row.section().equals(section))
				.forEach((row) -> table.add("| `" + row.row() + "` | " + row.about() + " | " + places(row) + " |"));
		});
		assertThat(rows).extracting(DossierCard::section).allMatch(SECTIONS::containsKey);
		Files.createDirectories(Path.of("target"));
		Path written = Files.write(Path.of("target", "dossier.md"), table);
		assertThat(Path.of("docs", "dossier.md")).as("copy target/dossier.md to docs/dossier.md")
			.hasSameTextualContentAs(written);
	}

	private static String places(DossierCard row) {
		return (row.withheld() == null) ? String.join(", ",
				WORDS.getOrDefault(row.row(), Map.of()).keySet().stream().map((path) -> "`" + path + "`").toList())
				: "withheld: " + row.withheld();
	}

}
