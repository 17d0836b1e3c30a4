package crampexplorer.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The body text of a page, sentence by sentence. Each heading, item, cell, label and
 * button is a sentence of its own.
 */
final class PageText {

	/** Names of sources, lists of links, and what no one reads. */
	static final String NOT_BODY = ".sources, .from, nav, sup, svg, .links, .vh, [aria-hidden=true]";

	private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "i", "small", "sub", "abbr", "span",
			"time", "q", "cite");

	/** Stand in a line with others, and are read apart. */
	private static final String APART = ".doors a, .doors span, .level, .fares";

	private static final Pattern END = Pattern.compile("(?<=[.?!][”’)]?)\\s+(?=[^a-z])|\\s·\\s|;\\s");

	private static final Pattern WHOLE = Pattern.compile("[.?!:][”’)]*$");

	private PageText() {
	}

	/** The sentences of a page's main part; what a proof says again is read once. */
	static List<String> sentences(Document page) {
		return sentences(page.expectFirst("main"), NOT_BODY).stream().distinct().toList();
	}

	/** How many words of a part of a page are in view, with what is folded or without. */
	static int inView(Element part, boolean opened) {
		String leftOut = "sup, svg, .vh, .sources, [aria-hidden=true]" + (opened ? "" : ", details");
		return sentences(part, leftOut).stream().mapToInt((sentence) -> words(sentence).size()).sum();
	}

	/** The sentences of a part of a page, without those of the elements left out. */
	static List<String> sentences(Element part, String leftOut) {
		Reader reader = new Reader(leftOut);
		NodeTraversor.filter(reader, part);
		return reader.sentences();
	}

	/** The sentences of a text. */
	static List<String> sentences(String text) {
		return Arrays.stream(END.split(text.strip())).filter((sentence) -> !words(sentence).isEmpty()).toList();
	}

	/** Whether it ends as a sentence does, unlike a heading or a label. */
	static boolean isWhole(String sentence) {
		return WHOLE.matcher(sentence).find();
	}

	/** The words of a sentence. One with hyphens is one word. */
	static List<String> words(String sentence) {
		return Arrays.stream(sentence.split("[\\s/–—·]+"))
			.map((word) -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static final class Reader implements NodeFilter {

		private final String leftOut;

		private final List<String> blocks = new ArrayList<>();

		private final StringBuilder block = new StringBuilder();

		private Reader(String leftOut) {
			this.leftOut = leftOut;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof Element element) {
				if (element.is(this.leftOut)) {
					return FilterResult.SKIP_ENTIRELY;
				}
				bound(element);
			}
			else if (node instanceof TextNode text) {
				this.block.append(text.getWholeText());
			}
			return FilterResult.CONTINUE;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (node instanceof Element element) {
				bound(element);
			}
			return FilterResult.CONTINUE;
		}

		private void bound(Element element) {
			if (!INLINE.contains(element.tagName()) || element.is(APART)) {
				this.blocks.add(this.block.toString());
				this.block.setLength(0);
			}
		}

		/** Without those that hold figures only. */
		private List<String> sentences() {
			return this.blocks.stream()
				.flatMap((text) -> PageText.sentences(text.replaceAll("\\s+", " ")).stream())
				.filter((sentence) -> sentence.codePoints().anyMatch(Character::isLetter))
				.toList();
		}

	}

}
