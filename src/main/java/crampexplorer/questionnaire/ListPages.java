package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import crampexplorer.guidance.Triage;
import crampexplorer.questionnaire.Interview.Page;

/** The pages of the lists that screening lines open, several to a page. */
final class ListPages {

	/** More words than this make a page of lists too long. */
	private static final int MOST_WORDS = 110;

	private final Page first;

	private final Pattern slugs;

	/** What can be dangerous is asked first. */
	private final List<Opening> openings;

	/**
	 * Reads what there is to open.
	 * @param first what the first such page is called
	 * @param pages with the screening lines
	 */
	ListPages(Page first, List<Page> pages, Knowledge knowledge, Triage triage) {
		this.first = first;
		this.slugs = Pattern.compile(first.slug() + "(-[2-9])?");
		this.openings = pages.stream()
			.flatMap((page) -> page.prompts().stream())
			.flatMap((prompt) -> prompt.lines().stream())
			.flatMap((line) -> Stream.ofNullable(line.list())
				.map((list) -> new Opening(knowledge.choosing(line), list, list.words())))
			.sorted(Comparator.comparing((opening) -> opening.list().reach().noneMatch(triage::readsForAlarm)))
			.toList();
	}

	/** Whether an address is such a page, now or with other answers. */
	boolean isPage(String slug) {
		return this.slugs.matcher(slug).matches();
	}

	/** The pages that these answers open. */
	List<Page> of(Known known) {
		List<Page> pages = new ArrayList<>();
		List<Prompt> together = new ArrayList<>();
		int words = 0;
		for (Opening opening : this.openings) {
			if (known.hasOneOf(opening.choosing())) {
				if (!together.isEmpty() && words + opening.words() > MOST_WORDS) {
					pages.add(page(pages.size(), together));
					together.clear();
					words = 0;
				}
				together.add(opening.list());
				words += opening.words();
			}
		}
		if (!together.isEmpty()) {
			pages.add(page(pages.size(), together));
		}
		return pages;
	}

	private Page page(int before, List<Prompt> lists) {
		return new Page(this.first.slug() + ((before > 0) ? "-" + (before + 1) : ""), this.first.title(),
				List.copyOf(lists));
	}

	/** One page with lists. */
	Page with(List<Prompt> lists) {
		return page(0, lists);
	}

	/**
	 * A list that a screening line opens.
	 *
	 * @param choosing the numbers of the answers any of which chooses the line
	 * @param words of the list
	 */
	private record Opening(BitSet choosing, Prompt list, int words) {
	}

}
