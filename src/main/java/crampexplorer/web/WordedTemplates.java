package crampexplorer.web;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.unbescape.html.HtmlEscape;

import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.util.FileCopyUtils;

/**
 * Reads the templates, and puts words into them that are the same for everybody: what
 * {@code th:text="#{key}"} and its like for an attribute say is written there when a
 * template is read, and not once for each visitor. What depends on anything, and a key
 * without a message, is left to Thymeleaf.
 */
@Component("defaultTemplateResolver")
class WordedTemplates extends SpringResourceTemplateResolver {

	/** A key alone: words with parameters depend on them. */
	private static final String WORDS = "=\"#\\{([\\w.-]+)\\}\"";

	private static final String ATTRIBUTES = "(?:\\s+[\\w:.-]+(?:=\"[^\"]*\")?)*";

	/** An element that holds text alone. */
	private static final Pattern TEXT = Pattern
		.compile("<([a-zA-Z][\\w:]*)(" + ATTRIBUTES + "?)\\s+th:text" + WORDS + "(" + ATTRIBUTES + ")\\s*>[^<]*</\\1>");

	private static final Pattern ATTRIBUTE = Pattern.compile("th:(aria-label|data-label|title)" + WORDS);

	/** What stands for nothing in a page. */
	private static final String BLOCK = "th:block";

	private final MessageSourceAccessor messages;

	WordedTemplates(ThymeleafProperties properties, MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages, Locale.ENGLISH);
		setPrefix(properties.getPrefix());
		setSuffix(properties.getSuffix());
		setTemplateMode(properties.getMode());
		setCharacterEncoding(properties.getEncoding().name());
		setCacheable(properties.isCache());
		setCheckExistence(properties.isCheckTemplate());
		if (properties.getTemplateResolverOrder() != null) {
			setOrder(properties.getTemplateResolverOrder());
		}
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String ownerTemplate,
			String template, String resourceName, String characterEncoding, Map<String, Object> attributes) {
		return new Worded(super.computeTemplateResource(configuration, ownerTemplate, template, resourceName,
				characterEncoding, attributes));
	}

	/** A template with its words. */
	String worded(String template) {
		String texts = TEXT.matcher(template).replaceAll((element) -> Matcher.quoteReplacement(text(element)));
		return ATTRIBUTE.matcher(texts).replaceAll((attribute) -> Matcher.quoteReplacement(attribute(attribute)));
	}

	private String text(MatchResult element) {
		String words = words(element.group(3));
		if (words == null) {
			return element.group();
		}
		String name = element.group(1);
		String attributes = element.group(2) + element.group(4);
		return (name.equals(BLOCK) && attributes.isEmpty()) ? words
				: "<" + name + attributes + ">" + words + "</" + name + ">";
	}

	private String attribute(MatchResult attribute) {
		String words = words(attribute.group(2));
		return (words != null) ? attribute.group(1) + "=\"" + words + "\"" : attribute.group();
	}

	/** Escaped as Thymeleaf would; null where there is no such message. */
	private @Nullable String words(String key) {
		String words = this.messages.getMessage(key, "");
		return words.isEmpty() ? null : HtmlEscape.escapeHtml4Xml(words);
	}

	/** A template with its words. */
	private final class Worded implements ITemplateResource {

		private final ITemplateResource plain;

		Worded(ITemplateResource plain) {
			this.plain = plain;
		}

		@Override
		public Reader reader() throws IOException {
			return new StringReader(worded(FileCopyUtils.copyToString(this.plain.reader())));
		}

		@Override
		public String getDescription() {
			return this.plain.getDescription();
		}

		@Override
		public String getBaseName() {
			return this.plain.getBaseName();
		}

		@Override
		public boolean exists() {
			return this.plain.exists();
		}

		@Override
		public ITemplateResource relative(String location) {
			return new Worded(this.plain.relative(location));
		}

	}

}
