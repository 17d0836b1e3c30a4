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
	 * Whether the text of its page shows it. A claim stands with its verdict, in the
	 * proof alone; so does what better evidence stands beside.
	 */
	public boolean plain() {
		return !this.folded && this.appraisal == null && this.but.stream().allMatch(Passage::caution);
	}

	/** What it and those beside it rest on. */
	Stream<Citation> allCitations() {
		return Stream.concat(this.citations.stream(), this.but.stream().flatMap(Passage::allCitations));
	}

	/**
	 * Its words tell it from nearly all others; to go through its sources would take
	 * long.
	 */
	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	/** Its words, and those that stand beside it. */
	public Stream<String> texts() {
		return Stream.concat(Stream.of(this.text), this.but.stream().flatMap(Passage::texts));
	}

}
