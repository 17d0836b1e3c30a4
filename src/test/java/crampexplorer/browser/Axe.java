package crampexplorer.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The axe engine, run in the page itself: it finds what it can of the WCAG's failures.
 */
final class Axe {

	private static final String ENGINE = engine();

	private static final String EVERYTHING = """
			{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}""";

	/** The rules that depend on colours. */
	private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

	/**
	 * Leaves out the labels within drawings: axe cannot tell what colour lies behind
	 * them.
	 */
	private static final String RUN = """
			async () => {
				const result = await axe.run({exclude: [['.picture text']]}, {resultTypes: ['violations', 'incomplete'], runOnly: %s})
				const told = (findings) => findings.flatMap((finding) => finding.nodes.map((node) =>
						finding.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 160) + ' – '
						+ [...node.any, ...node.all, ...node.none].map((check) => check.message).join(' ')))
				return [told(result.violations), told(result.incomplete)]
			}""";

	private Axe() {
	}

	/**
	 * Brings the engine into the page. It measures what lies off the screen too, so that
	 * must be laid out.
	 */
	static void into(Page page) {
		page.evaluate(ENGINE);
		page.evaluate(
				"document.querySelectorAll('.later').forEach((part) => part.style.contentVisibility = 'visible')");
	}

	static Findings run(Page page) {
		return run(page, EVERYTHING);
	}

	static Findings runForColours(Page page) {
		return run(page, COLOURS);
	}

	@SuppressWarnings("unchecked")
	private static Findings run(Page page, String rules) {
		List<List<String>> told = (List<List<String>>) page.evaluate(RUN.formatted(rules));
		return new Findings(told.get(0), told.get(1));
	}

	private static String engine() {
		try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What axe says of a page.
	 *
	 * @param violations what is wrong
	 * @param incomplete what it could not decide
	 */
	record Findings(List<String> violations, List<String> incomplete) {
	}

}
