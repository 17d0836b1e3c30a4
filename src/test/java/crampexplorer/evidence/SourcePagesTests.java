package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.Crawl;
import crampexplorer.Site;
import crampexplorer.seed.SeedFolder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every source can be found, opened, and followed to where this site uses it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class SourcePagesTests {

	private static final int MOST_BYTES = 12_000;

	/** Each source has an anchor on the page of all, so that old links to it hold. */
	private static final int MOST_BYTES_OF_ALL = 17_000;

	private final Map<String, SourceCard> cards = new LinkedHashMap<>();

	private Crawl crawl;

	private Map<String, Document> pages = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		this.crawl = Crawl.of(port);
		this.pages = this.crawl.pages();
		SeedFolder.REAL.cards().forEach((card) -> {
			if (card.card() instanceof SourceCard source) {
				this.cards.put(source.slug(), source);
			}
		});
	}

	@Test
	void everySourceHasAPage() {
		assertThat(this.cards).hasSizeGreaterThan(300)
			.allSatisfy((slug, card) -> assertThat(page(slug).expectFirst("h1").text()).isEqualTo(card.title()));
	}

	@Test
	void eachSourceStandsOnceInTheListOfItsKind() {
		List<String> listed = new ArrayList<>();
		for (SourceKind kind : SourceKind.all()) {
			List<Document> pages = listPages(kind);
			List<String> slugs = pages.stream()
				.flatMap((page) -> page.select(".works li > a:last-child").eachAttr("href").stream())
				.map((path) -> path.substring(path.lastIndexOf('/') + 1))
				.toList();
			assertThat(slugs).as(kind.code())
				.isNotEmpty()
				.allSatisfy((slug) -> assertThat(page(slug).select("main a[href=" + kind.path() + "]")).hasSize(1));
			assertThat(at("/sources").select("li:has(a[href=" + kind.path() + "])").text())
				.endsWith(" (" + slugs.size() + ")");
			pages.forEach((page) -> assertThat(page.select(".pages a")).hasSize((pages.size() > 1) ? pages.size() : 0));
			listed.addAll(slugs);
		}
		listed.addAll(at("/sources").select("a[href^=/sources/document-]")
			.eachAttr("href")
			.stream()
			.map((path) -> path.substring("/sources/".length()))
			.toList());
		assertThat(listed).containsExactlyInAnyOrderElementsOf(this.cards.keySet());
	}

	@Test
	void aListHasEachReferenceWithALinkThatOpensIt() {
		for (SourceKind kind : SourceKind.all()) {
			for (Document page : listPages(kind)) {
				for (Element entry : page.select(".works > li")) {
					String path = entry.expectFirst("> a:last-child").attr("href");
					SourceCard card = Objects.requireNonNull(this.cards.get(path.substring(path.lastIndexOf('/') + 1)));
					assertThat(entry.text()).contains(card.title()).contains(String.join(", ", card.authors()));
					assertThat(entry.text().contains(String.valueOf(card.year()))).as(entry.text())
						.isEqualTo(card.year() != null);
					assertThat(entry.select("a[rel]").isEmpty()).as(entry.text()).isNotEqualTo(card.opens());
				}
			}
		}
	}

	@Test
	void aSourceSaysWhereItOpensAndHowMuchOfItWasRead() {
		this.cards.forEach((slug, card) -> {
			Document page = page(slug);
			String links = String.join(" ", page.select("a[rel]").eachAttr("href"));
			List<String> numbers = Stream.of(card.doi(), card.pmid(), card.pmcid())
				.flatMap(Stream::ofNullable)
				.toList();
			assertThat(numbers).as(slug).allSatisfy((number) -> assertThat(links).contains(number));
			String url = card.url();
			if (url != null && numbers.stream().noneMatch((number) -> url.replaceFirst("/$", "").endsWith(number))) {
				assertThat(links).as(slug).contains(url);
			}
			assertThat(page.expectFirst("main").text()).as(slug).contains(card.read().strip().replaceAll("\\s+", " "));
			assertThat(page.text().contains("ead on ") || page.text().contains("Not read;")
					|| page.text().contains("Read only as"))
				.as(slug)
				.isEqualTo(card.kind() == Source.Kind.LITERATURE);
			card.sections().forEach((section) -> assertThat(page.select("li").eachText()).contains(section.title()));
		});
	}

	@Test
	void whereASourceIsUsedItIsNamed() {
		Set<String> wrong = new TreeSet<>();
		this.cards.keySet().forEach((slug) -> {
			for (String path : page(slug).select("h2:last-of-type ~ * a[href^=/]:not([href=/check])")
				.eachAttr("href")) {
				Document target = this.pages.get(path.split("#")[0]);
				if (target == null || target.select("a[href=/sources/" + slug + "]").isEmpty()) {
					wrong.add(path.split("#")[0] + " does not name " + slug);
				}
			}
		});
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyPageThatNamesASourceIsToldThere() {
		Set<String> untold = new TreeSet<>();
		Stream
			.of("/nutrients/", "/causes/", "/relief", "/how-common", "/when-to-see-a-doctor", "/children",
					"/supplements", "/cramp-or-something-else", "/how-it-works/rules?condition")
			.forEach((start) -> this.pages.forEach((path, page) -> {
				if (path.startsWith(start)) {
					for (String source : page.select("main a[href^=/sources/]").eachAttr("href")) {
						Set<String> told = at(source).select("main a")
							.eachAttr("href")
							.stream()
							.map((link) -> link.split("#")[0])
							.collect(Collectors.toSet());
						if (!told.contains(path)) {
							untold.add(source + " does not tell of " + path);
						}
					}
				}
			}));
		assertThat(untold).isEmpty();
	}

	@Test
	void namesOfSourcesAreShort() {
		assertThat(at("/sources/aan2010").title())
			.isEqualTo("Katzberg and others 2010 (Neurology) – " + "Cramp Explorer");
		assertThat(this.pages.values().stream().flatMap((page) -> page.select("a[href=/sources/aafp2012]").stream()))
			.extracting(Element::text)
			.contains("Allen and Kirby 2012", "More");
	}

	@Test
	void everyPageOfSourcesIsSmall() {
		this.crawl.linked().forEach((path, answer) -> {
			if (path.startsWith("/sources") && this.pages.containsKey(path)) {
				assertThat(Site.gzipped(answer)).as(path)
					.isLessThanOrEqualTo(path.equals("/sources") ? MOST_BYTES_OF_ALL : MOST_BYTES);
			}
		});
	}

	private Document page(String slug) {
		return at("/sources/" + slug);
	}

	private Document at(String path) {
		Document page = this.pages.get(path);
		assertThat(page).as(path).isNotNull();
		return Objects.requireNonNull(page);
	}

	private List<Document> listPages(SourceKind kind) {
		List<Document> pages = this.pages.entrySet()
			.stream()
			.filter((page) -> page.getKey().equals(kind.path()) || page.getKey().startsWith(kind.path() + "?page="))
			.map(Map.Entry::getValue)
			.toList();
		assertThat(pages).as(kind.path()).isNotEmpty();
		return pages;
	}

}
