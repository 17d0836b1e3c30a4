package crampexplorer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Nu Html Checker of the W3C finds nothing to say about any page or the style sheet.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class ValidityTests {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private final Checker checker = new Checker();

	private Map<String, HttpResponse<String>> answers = Map.of();

	@BeforeAll
	void crawl(@LocalServerPort int port) {
		Crawl crawl = Crawl.of(port);
		this.answers = new LinkedHashMap<>(crawl.linked());
		this.answers.putAll(crawl.posted());
		this.answers.putAll(crawl.errors());
	}

	@Test
	void everyPageIsValid() {
		Map<String, List<String>> findings = new LinkedHashMap<>();
		int pages = 0;
		for (Map.Entry<String, HttpResponse<String>> answer : this.answers.entrySet()) {
			if (Crawl.isPage(answer.getValue())) {
				pages++;
				List<String> said = this.checker.page(answer.getValue().body());
				if (!said.isEmpty()) {
					findings.put(answer.getKey(), said);
				}
			}
		}
		assertThat(findings).isEmpty();
		assertThat(pages).isGreaterThan(200);
	}

	@Test
	void theStyleSheetIsValid() {
		assertThat(this.answers).anySatisfy((path, answer) -> {
			assertThat(path).startsWith("/css/");
			assertThat(this.checker.styleSheet(answer.body())).isEmpty();
		});
	}

	@Test
	void aMistakeIsFound() {
		String head = "<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head>";
		assertThat(this.checker.page(head + "<body><p>Fine</p></body></html>")).isEmpty();
		assertThat(this.checker.page(head + "<body><p id=\"a\">One</p><p id=\"a\">Two</p></body></html>")).isNotEmpty();
		assertThat(this.checker.page(head + "<body><section><p>No heading</p></section></body></html>")).isNotEmpty();
		assertThat(this.checker.styleSheet("p { colour: light-dark(#000, #fff); }")).isNotEmpty();
		assertThat(this.checker.styleSheet("p { color: light-dark(#000, #fff); }")).isEmpty();
	}

	/** One checker for all. */
	private static final class Checker implements ErrorHandler {

		private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true);

		private final List<String> said = new ArrayList<>();

		private Checker() {
			try {
				this.validator.setUpMainSchema(SCHEMA, this);
				this.validator.setUpValidatorAndParsers(this, false, false);
				this.validator.setAllowCss(true);
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}

		private List<String> page(String html) {
			return check(html, this.validator::checkHtmlInputSource);
		}

		private List<String> styleSheet(String css) {
			return check(css, this.validator::checkCssInputSource);
		}

		private List<String> check(String text, Check check) {
			this.said.clear();
			try {
				InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
				source.setEncoding(StandardCharsets.UTF_8.name());
				source.setSystemId("page");
				check.on(source);
			}
			catch (IOException | SAXException ex) {
				throw new IllegalStateException(ex);
			}
			return List.copyOf(this.said);
		}

		@Override
		public void warning(SAXParseException ex) {
			say(ex);
		}

		@Override
		public void error(SAXParseException ex) {
			say(ex);
		}

		@Override
		public void fatalError(SAXParseException ex) {
			say(ex);
		}

		private void say(SAXParseException ex) {
			this.said.add(ex.getLineNumber() + ":" + ex.getColumnNumber() + " " + ex.getMessage());
		}

		@FunctionalInterface
		private interface Check {

			void on(InputSource source) throws IOException, SAXException;

		}

	}

}
