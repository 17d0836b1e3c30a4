package crampexplorer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class WordedTemplatesTests {

	@Test
	void whatIsTheSameForEverybodyIsWritten() {
		assertThat(worded("<p th:text=\"#{a.word}\">Text</p>")).isEqualTo("<p>A word</p>");
		assertThat(worded("<h2 id=\"a\" th:text=\"#{a.word}\" class=\"b\"></h2>"))
			.isEqualTo("<h2 id=\"a\" class=\"b\">A word</h2>");
		assertThat(worded("<a th:title=\"#{a.word}\" href=\"/\">x</a>"))
			.isEqualTo("<a title=\"A word\" href=\"/\">x</a>");
	}

	@Test
	void whatElseAnElementSaysStays() {
		assertThat(worded("<li th:each=\"a : ${b}\" th:if=\"${a.c > 1}\" th:text=\"#{a.word}\" hidden>Text</li>"))
			.isEqualTo("<li th:each=\"a : ${b}\" th:if=\"${a.c > 1}\" hidden>A word</li>");
	}

	@Test
	void aBlockForItsWordsAloneIsNoLongerNeeded() {
		assertThat(worded("<th:block th:text=\"#{a.word}\">Text</th:block>, ")).isEqualTo("A word, ");
		assertThat(worded("<th:block th:if=\"${b}\" th:text=\"#{a.word}\">Text</th:block>"))
			.isEqualTo("<th:block th:if=\"${b}\">A word</th:block>");
	}

	@Test
	void signsOfHtmlAreEscaped() {
		assertThat(worded("<p th:text=\"#{signs}\">Text</p>")).isEqualTo("<p>&lt;b&gt; &amp; &#39;$1\\</p>");
		assertThat(worded("<a th:aria-label=\"#{signs}\">x</a>"))
			.isEqualTo("<a aria-label=\"&lt;b&gt; &amp; &#39;$1\\\">x</a>");
	}

	@Test
	void whatDependsOnAnythingIsLeft() {
		for (String template : new String[] { "<p th:text=\"#{a.word(${b})}\">Text</p>",
				"<p th:text=\"${b} ? #{a.word} : #{signs}\">Text</p>", "<p th:text=\"#{no.word}\">Text</p>",
				"<p th:text=\"#{a.word}\"><b>Text</b></p>", "<p th:utext=\"#{a.word}\">Text</p>" }) {
			assertThat(worded(template)).isEqualTo(template);
		}
	}

	/** One that the patterns do not see would be looked up for each visitor. */
	@Test
	void nothingFixedIsLeftInAnyTemplate() throws IOException {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		WordedTemplates templates = new WordedTemplates(new ThymeleafProperties(), messages);
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html");

		assertThat(files).hasSizeGreaterThan(40);
		for (Resource file : files) {
			assertThat(templates.worded(file.getContentAsString(StandardCharsets.UTF_8))).as(file.getFilename())
				.doesNotContainPattern("th:(text|title|[a-z]+-label)=\"#\\{[\\w.-]+}\"");
		}
	}

	private static String worded(String template) {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(false);
		messages.addMessage("a.word", Locale.ENGLISH, "A word");
		messages.addMessage("signs", Locale.ENGLISH, "<b> & '$1\\");
		return new WordedTemplates(new ThymeleafProperties(), messages).worded(template);
	}

}
