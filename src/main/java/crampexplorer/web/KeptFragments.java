package crampexplorer.web;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crampexplorer.evidence.Personal;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code kept:replace="~{file :: fragment(name=${value})}" kept:for="${key}"} is
 * {@code th:replace}, but makes the fragment once for each key and puts the same text
 * there from then on. The key must be all that the fragment shows, and nothing that a
 * visitor sent; where it is null the fragment is made anew. While templates are edited it
 * always is.
 * <p>
 * {@code kept:each="name : ${list}" kept:as="~{file :: fragment}"} puts the fragment once
 * for each item of a list, each under its name and kept by itself, but for what is
 * {@link Personal}.
 */
@Component
class KeptFragments extends AbstractProcessorDialect {

	private static final String PREFIX = "kept";

	/** As that of {@code th:replace}. */
	private static final int PRECEDENCE = 100;

	private static final int MOST = 4_000;

	private final Cache<Key, String> fragments = Caffeine.newBuilder().maximumSize(MOST).build();

	/** Those of the templates, by their text: not too many to be held. */
	private final Map<String, IStandardExpression> expressions = new ConcurrentHashMap<>();

	private final boolean keeps;

	KeptFragments(@Value("${spring.thymeleaf.cache:true}") boolean keeps) {
		super("Kept fragments", PREFIX, PRECEDENCE);
		this.keeps = keeps;
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new Replace(), new Each());
	}

	/**
	 * What a text was made from.
	 *
	 * @param fragment expression that names it
	 * @param given what it shows, compared with {@code equals}
	 */
	private record Key(String fragment, Object given) {
	}

	/** What was made of it before, or what is made of it now. */
	private String text(@Nullable Key key, Supplier<String> made) {
		String text = (key != null) ? this.fragments.getIfPresent(key) : null;
		if (text == null) {
			text = made.get();
			if (key != null) {
				this.fragments.put(key, text);
			}
		}
		return text;
	}

	/** Parameters of the fragment have names: nothing here knows their order. */
	private String make(ITemplateContext context, String expression, Map<String, Object> given) {
		StringWriter text = new StringWriter();
		if (value(context, expression) instanceof Fragment fragment && context instanceof IEngineContext engine) {
			engine.increaseLevel();
			engine.setVariables(given);
			if (fragment.getParameters() != null) {
				engine.setVariables(fragment.getParameters());
			}
			context.getConfiguration().getTemplateManager().process(fragment.getTemplateModel(), context, text);
			engine.decreaseLevel();
		}
		else {
			throw new IllegalArgumentException("No fragment: " + expression);
		}
		return text.toString();
	}

	private @Nullable Object value(ITemplateContext context, String expression) {
		IStandardExpression known = this.expressions.get(expression);
		if (known == null) {
			known = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, expression);
			this.expressions.put(expression, known);
		}
		return known.execute(context);
	}

	private final class Replace extends AbstractAttributeTagProcessor {

		Replace() {
			super(TemplateMode.HTML, PREFIX, null, false, "replace", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name,
				String fragment, IElementTagStructureHandler structure) {
			// asked in any case: a page may take note of what it tells
			Object given = value(context, tag.getAttributeValue(PREFIX, "for"));
			Key key = (KeptFragments.this.keeps && given != null) ? new Key(fragment, given) : null;
			structure.replaceWith(text(key, () -> make(context, fragment, Map.of())), false);
		}

	}

	/**
	 * What is gone through.
	 *
	 * @param item the name of each
	 * @param list expression of all
	 */
	private record Loop(String item, String list) {

		static Loop of(String each) {
			int colon = each.indexOf(':');
			return new Loop(each.substring(0, colon).strip(), each.substring(colon + 1).strip());
		}

	}

	private final class Each extends AbstractAttributeTagProcessor {

		private final Map<String, Loop> loops = new ConcurrentHashMap<>();

		Each() {
			super(TemplateMode.HTML, PREFIX, null, false, "each", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String each,
				IElementTagStructureHandler structure) {
			String fragment = tag.getAttributeValue(PREFIX, "as");
			Loop loop = this.loops.computeIfAbsent(each, Loop::of);
			StringBuilder all = new StringBuilder();
			if (value(context, loop.list()) instanceof Iterable<?> items) {
				for (Object given : items) {
					boolean kept = KeptFragments.this.keeps && !(given instanceof Personal own && own.isPersonal());
					all.append(text(kept ? new Key(fragment, given) : null,
							() -> make(context, fragment, Map.of(loop.item(), given))));
				}
			}
			structure.replaceWith(all, false);
		}

	}

}
