package crampexplorer.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.seed.SeedFolder;
import crampexplorer.seed.SeedFolder.Card;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An advice has one text, on pages, red flags and cautions alike. */
class AdviceTests {

	/** How much of a sentence of an advice another may hold. */
	private static final double MOST = 0.65;

	/** A sentence shorter than this is too plain to be told apart. */
	private static final int SHORTEST = 6;

	/** Words that end many a sentence. */
	private static final Pattern STOCK = Pattern.compile("call your emergency number( now)?|get help today"
			+ "|ask a pharmacist( or doctor)?( first)?|it may be a blood clot");

	/** What only an advice may say, however it is worded. */
	private static final List<Pattern> KEPT = Stream
		.of("(not|never|no|unless)\\b.*\\bk2\\b.*\\b(warfarin|blood thinner)",
				"\\bk2\\b.*\\b(warfarin|blood thinner).*\\b(not|never|unless)",
				"(quinolone|ciprofloxacin|tetracycline|antibiotic).*\\bhours?\\b",
				"\\b(stop|take no more of|give up)\\b.*\\bstatin", "do not take ibuprofen",
				"(not|never) stop\\b.*\\bprescribed medicine")
		.map(Pattern::compile)
		.toList();

	private static Map<String, AdviceCard> advice = Map.of();

	private static final List<Stated> STATED = new ArrayList<>();

	@BeforeAll
	static void read() {
		List<Card> cards = SeedFolder.REAL.cards();
		advice = cards.stream()
			.map(Card::card)
			.filter(AdviceCard.class::isInstance)
			.map(AdviceCard.class::cast)
			.collect(Collectors.toMap(AdviceCard::code, (card) -> card, (one, other) -> one, LinkedHashMap::new));
		for (Card card : cards) {
			if (card.crate() instanceof TopicCrate<?> crate) {
				Told told = told(crate, card.card());
				gather(told.path(), told.parts());
			}
			else if (card.card() instanceof PageCard page) {
				gather(page.path(), page.parts());
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static <C> Told told(TopicCrate<C> crate, Object card) {
		return crate.told((C) card);
	}

	private static void gather(String path, Map<String, List<StatementCard>> parts) {
		parts.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((statement) -> Stream.concat(Stream.of(statement), statement.but().stream()))
			.forEach((statement) -> STATED.add(new Stated(path, statement)));
	}

	@Test
	void everyAdviceIsCitedAndMostInSeveralPlaces() {
		Map<String, Long> cited = STATED.stream()
			.flatMap((told) -> Stream.ofNullable(told.statement().advice()))
			.collect(Collectors.groupingBy((code) -> code, Collectors.counting()));

		assertThat(cited.keySet()).containsExactlyInAnyOrderElementsOf(advice.keySet());
		assertThat(cited.values()).filteredOn((times) -> times > 1).hasSizeGreaterThan(cited.size() / 2);
	}

	/** A red flag has one text each to do and to say, so it may repeat words exactly. */
	@Test
	void noStatementSaysAnAdviceInOtherWords() {
		assertThat(STATED).hasSizeGreaterThan(1500);
		assertThat(ownWords().flatMap((stated) -> nearlySaid(stated.words(), stated.isOfRedFlag()).stream()
			.map((code) -> stated.path() + " nearly says " + code + ": " + stated.words()))).isEmpty();
	}

	@Test
	void whatIsKeptForAdviceStandsInNoOtherWords() {
		assertThat(ownWords().filter((stated) -> !stated.isOfRedFlag())
			.flatMap((stated) -> kept(stated.words()).stream()
				.map((sentence) -> stated.path() + " needs an advice: " + sentence)))
			.isEmpty();
	}

	private static Stream<Stated> ownWords() {
		return STATED.stream().filter((stated) -> stated.statement().advice() == null);
	}

	@Test
	void theTableInDocsIsWhereEachAdviceStands() throws IOException {
		List<String> table = new ArrayList<>(List.of("# Advice, and where it stands", "",
				"The build makes this table from `seeds/advice.yaml` and the statements that cite it, and fails where this file is",
				"not up to date.", "", "| Advice | Words | Where it stands |", "|---|---|---|"));
		advice.values()
			.forEach((card) -> table
				.add("| `" + card.code() + "` | " + card.text() + " | " + places(card.code()) + " |"));
		Files.createDirectories(Path.of("target"));
		Path written = Files.write(Path.of("target", "advice.md"), table);
		assertThat(Path.of("docs", "advice.md")).as("copy target/advice.md to docs/advice.md")
			.hasSameTextualContentAs(written);
	}

	private static String places(String code) {
		return STATED.stream()
			.filter((stated) -> code.equals(stated.statement().advice()))
			.map(Stated::path)
			.distinct()
			.sorted()
			.map((path) -> "`" + path + "`")
			.collect(Collectors.joining(", "));
	}

	/** What once stood in the seeds beside the better words. */
	@Test
	void anOldOrNearWordingIsSeen() {
		assertThat(nearlySaid("Do not rub a leg that is newly swollen, warm, or sore for over a day.", false))
			.containsExactly("do-not-rub");
		assertThat(
				nearlySaid("If one leg is newly swollen, warm, or redder or darker than usual, get help today.", false))
			.containsExactly("leg-swollen");
		assertThat(
				nearlySaid("If one leg is newly swollen, warm, or redder or darker than usual, get help today.", true))
			.isEmpty();
		assertThat(nearlySaid("Rest your legs when they ache.", false)).isEmpty();
		for (String old : List.of(
				"Do not take K2 with warfarin or a similar blood thinner unless your doctor agrees and checks your clotting.",
				"Leave 2 to 4 hours between them (quinolones, tetracyclines, nitrofurantoin), or between any antibiotic by 2 hours.",
				"Do not stop the statin yourself.", "Do not take ibuprofen in pregnancy, or with kidney disease.",
				"Never stop or change a prescribed medicine alone.")) {
			assertThat(kept(old)).as(old).hasSize(1);
		}
		assertThat(kept("Statins may add a little to cramps. Ask before you stop.")).isEmpty();
	}

	/** The codes of advice of which a text holds most of a sentence. */
	private static List<String> nearlySaid(String text, boolean exactlyMayStand) {
		List<String> said = new ArrayList<>();
		for (String sentence : sentences(text)) {
			Set<List<String>> words = triples(sentence);
			advice.forEach((code, card) -> sentences(card.text()).stream()
				.filter((other) -> !exactlyMayStand || !other.equals(sentence))
				.filter((other) -> share(triples(other), words) >= MOST)
				.forEach((other) -> said.add(code)));
		}
		return said.stream().distinct().toList();
	}

	private static List<String> kept(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("(?<=[.?])\\s+"))
			.filter((sentence) -> KEPT.stream().anyMatch((pattern) -> pattern.matcher(sentence).find()))
			.toList();
	}

	/** Sentences, or halves of them, in plain words. */
	private static List<String> sentences(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("(?<=[.:?;])\\s+"))
			.map((sentence) -> STOCK.matcher(sentence).replaceAll("").replaceAll("[^a-z0-9’'-]+", " ").strip())
			.filter((sentence) -> sentence.split(" ").length >= SHORTEST)
			.toList();
	}

	private static Set<List<String>> triples(String sentence) {
		List<String> words = List.of(sentence.split(" "));
		return IntStream.rangeClosed(0, words.size() - 3)
			.mapToObj((start) -> words.subList(start, start + 3))
			.collect(Collectors.toSet());
	}

	private static double share(Set<List<String>> all, Set<List<String>> some) {
		Set<List<String>> both = new HashSet<>(all);
		both.retainAll(some);
		return (double) both.size() / all.size();
	}

	/** A statement, and the topic that it stands under. */
	private record Stated(String path, StatementCard statement) {

		String words() {
			return String.valueOf(this.statement.text());
		}

		boolean isOfRedFlag() {
			return this.path.startsWith("/when-to-see-a-doctor/");
		}

	}

}
