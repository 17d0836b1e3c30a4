package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Citation;
import crampexplorer.likelihood.Ground;
import crampexplorer.ranking.Weight;
import org.jspecify.annotations.Nullable;

/**
 * How a factor adds up: start, parts and the small parts together give the total, to the
 * tenth of a deciban.
 *
 * @param name plain name
 * @param path of its page
 * @param condition code of what carries it; null where nothing can
 * @param oneIn of so many people who ask, it is the main reason of one
 * @param prior weight with which it started
 * @param parts for, then against
 * @param small all parts that weigh little, together; null where there is none
 * @param total weight in all
 */
public record Sum(String name, String path, @Nullable String condition, @Nullable String oneIn, String prior,
		List<Part> parts, @Nullable String small, String total) {

	/** What is the same for everybody. */
	public Start getStart() {
		return new Start(this.name, this.path, this.condition, this.oneIn, this.prior);
	}

	/** Below its parts: what weighs little, and the total. */
	public List<End> getEnds() {
		End end = new End(true, this.total);
		return (this.small != null) ? List.of(new End(false, this.small), end) : List.of(end);
	}

	/** What its parts rest on. */
	public List<Citation> getCitations() {
		return this.parts.stream().map((part) -> part.ground().citation()).distinct().toList();
	}

	/** Where a factor starts; the names are those of the sum. */
	public record Start(String name, String path, @Nullable String condition, @Nullable String oneIn, String prior) {
	}

	/** A line below the parts: the total, or all that weighs little. */
	public record End(boolean total, String weight) {
	}

	/**
	 * An answer that counts.
	 *
	 * @param you the answer, said back
	 * @param often how many give it
	 * @param weight that counts
	 * @param sameAs the stronger answer that says much the same, said back; null where it
	 * counts in full
	 * @param ground what its rate rests on
	 */
	public record Part(String you, Often often, Weight weight, @Nullable String sameAs, Ground ground) {
	}

}
