package crampexplorer;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word that a visitor reads is a message or a fact, so that another language needs
 * no other template and no other code. Here each message is marked; what stands outside
 * of the marks must be a fact of the seeds, a number or a unit.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InterfaceWordsTests {

	private static final Pattern MESSAGE = Pattern.compile("⟦[^⟦⟧]*⟧");

	/** Facts are joined by these, and taken apart at them. */
	private static final Pattern BETWEEN_FACTS = Pattern
		.compile("\\s+(?:or|and)\\s+|[\\s–]*[,;:.?()/…][\\s–]*|\\s+[–·]\\s*|^[–·]\\s*|\\s+(?=[+−]?\\d)");

	private static final List<String> ATTRIBUTES = List.of("aria-label", "data-label", "content", "title", "alt");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyWordIsAMessageOrAFact(@LocalServerPort int port) {
		Crawl crawl = Crawl.of(port);
		Map<String, Document> pages = new TreeMap<>(crawl.pages());
		// but for the error pages that need no template
		for (Map.Entry<String, HttpResponse<String>> error : crawl.errors().entrySet()) {
			if (error.getValue().body().contains("⟦")) {
				pages.put(error.getKey(), Site.parse(error.getValue()));
			}
		}
		Set<String> facts = facts();
		Map<String, Set<String>> strange = new TreeMap<>();
		pages.forEach((path, page) -> words(page).stream()
			.flatMap(InterfaceWordsTests::pieces)
			.filter((piece) -> !isFact(piece, facts))
			.forEach((piece) -> strange.computeIfAbsent(piece, (key) -> new TreeSet<>()).add(path)));
		assertThat(strange).isEmpty();
	}

	@Test
	void aWordThatIsNeitherIsFound() {
		Document page = Jsoup
			.parse("<title>⟦Food: ⟦Kale⟧⟧ – ⟦Site⟧</title><p aria-label='Close'>Kale, 12 mg (raw)</p>");
		assertThat(words(page).stream()
			.flatMap(InterfaceWordsTests::pieces)
			.filter((piece) -> !isFact(piece, Set.of("kale")))).containsExactlyInAnyOrder("close", "raw");
	}

	/**
	 * What can be read, heard or seen elsewhere, without the messages in it. A code is no
	 * word, and neither is a program, which stands on the page for developers alone.
	 */
	private static Set<String> words(Document page) {
		Set<String> words = new HashSet<>();
		for (Element element : page.select("html *:not(script, .code > p, code)")) {
			for (TextNode text : element.textNodes()) {
				words.add(withoutMessages(text.getWholeText()));
			}
			if (!element
				.is("meta[name=viewport], meta[name=color-scheme], meta[name=robots], meta[property=og:type]")) {
				ATTRIBUTES.forEach((attribute) -> words.add(withoutMessages(element.attr(attribute))));
			}
		}
		return words;
	}

	private static String withoutMessages(String text) {
		String rest = text;
		while (MESSAGE.matcher(rest).find()) {
			rest = MESSAGE.matcher(rest).replaceAll("");
		}
		return rest.strip();
	}

	private static Stream<String> pieces(String text) {
		return BETWEEN_FACTS.splitAsStream(text.replaceAll("\\s+", " "))
			.map((piece) -> piece.strip().toLowerCase(Locale.ROOT));
	}

	/** The summary for a doctor leaves out what stands in brackets. */
	private static List<String> piecesWithAndWithoutBrackets(String text) {
		return Stream.concat(pieces(text), pieces(text.replaceAll("\\s*\\([^)]*\\)", ""))).toList();
	}

	/** A letter alone is one of the A to Z. */
	private static boolean isFact(String piece, Set<String> facts) {
		return !piece.matches(".*\\p{L}.*") || piece.matches("\\p{L}|.*\\d [mµ]?g|[mµ]?g") || facts.contains(piece);
	}

	/** Every text that the seeds hold. */
	private Set<String> facts() {
		Set<String> facts = new HashSet<>();
		this.jdbc.sql("""
				select table_name, column_name from information_schema.columns
				where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'
				""")
			.query((row, number) -> "select \"" + row.getString(2) + "\" from \"" + row.getString(1) + '"')
			.list()
			.forEach((sql) -> this.jdbc.sql(sql)
				.query(String.class)
				.list()
				.forEach((fact) -> facts.addAll(piecesWithAndWithoutBrackets(String.valueOf(fact)))));
		return facts;
	}

	@TestConfiguration
	static class MarkedMessages {

		@Bean
		MessageSource messageSource() {
			ResourceBundleMessageSource messages = new ResourceBundleMessageSource() {
				@Override
				protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments,
						@Nullable Locale locale) {
					String message = super.getMessageInternal(code, arguments, locale);
					return (message != null && !"date.pattern".equals(code)) ? "⟦" + message + "⟧" : message;
				}
			};
			messages.setBasename("messages");
			messages.setDefaultEncoding("UTF-8");
			messages.setFallbackToSystemLocale(false);
			return messages;
		}

	}

}
