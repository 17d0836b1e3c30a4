package crampexplorer.evidence;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A statement as a page shows it.
 *
 * @param text the words
 * @param appraisal how it fares against the evidence, or null where that is not asked
 * @param caution whether it is shown to be safe, with no source
 * @param folded whether only the fold of its page shows it
 * @param citations what it rests on
 * @param but what stands beside it
 */
public record Passage(String text, @Nullable Appraisal appraisal, boolean caution, boolean folded,
		List<Citation> citations, List<Passage> but) {

	/**
	 * Whether the text of its page shows it. What evidence speaks against, what no
	 * evidence was found for, and what better evidence stands beside are never shown as
	 * the site's own word: only the proof has them.
	 */
	public boolean plain() {
		return !this.folded && (this.appraisal == null || this.appraisal.holds())
				&& this.but.stream().allMatch(Passage::caution);
	}

	/** What it and those beside it rest on. */
	Stream<Citation> allCitations() {
		return Stream.concat(this.citations.stream(), this.but.stream().flatMap(Passage::allCitations));
	}

	/** Its words, and those that stand beside it. */
	public Stream<String> texts() {
		return Stream.concat(Stream.of(this.text), this.but.stream().flatMap(Passage::texts));
	}

}
