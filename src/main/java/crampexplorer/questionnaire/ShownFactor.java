package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Piece;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A ranked factor as the result shows it.
 *
 * @param through words for what stands behind it (tablets, a loss, a diet), which follow
 * its name; empty where nothing does
 * @param medicine whether it is about medicines
 * @param match how well it fits
 * @param sum how it adds up
 * @param todo what to do
 * @param together another that stands behind it on the same card; null where none does
 */
public record ShownFactor(String through, boolean medicine, Match match, Sum sum, List<Piece> todo,
		@Nullable Together together) {

	ShownFactor with(Together together) {
		return new ShownFactor(this.through, this.medicine, this.match, this.sum, this.todo, together);
	}

	/** The same, where some of what to do stands elsewhere on the page. */
	ShownFactor without(List<Piece> told) {
		Together both = this.together;
		return new ShownFactor(this.through, this.medicine, this.match, this.sum,
				this.todo.stream().filter((piece) -> !told.contains(piece)).toList(),
				(both != null) ? new Together(both.other().without(told), both.words()) : null);
	}

	/**
	 * How well a factor fits.
	 *
	 * @param band end of the message key
	 * @param dots how many dots stand beside it
	 * @param words how well, because of which answers
	 */
	public record Match(String band, int dots, String words) {
	}

	/**
	 * A medicine and the lack that it may cause, of which the other stands first.
	 *
	 * @param other the one that fits less well
	 * @param words how they belong together
	 */
	public record Together(ShownFactor other, List<Topic> words) {
	}

}
