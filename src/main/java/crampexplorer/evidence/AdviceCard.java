package crampexplorer.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An advice as the seeds write it: words that stand on several pages, written once.
 *
 * @param code by which statements cite it
 * @param text the words
 * @param sources what it rests on, most first; none for a caution
 * @param kind caution, or nothing
 */
record AdviceCard(String code, String text, List<Citation> sources, StatementCard.@Nullable Kind kind) {

	/** What a statement says that cites it. */
	StatementCard statement() {
		return StatementCard.of(this.text, this.sources, this.kind, List.of());
	}

}
