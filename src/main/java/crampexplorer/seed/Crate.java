package crampexplorer.seed;

import java.util.Comparator;
import java.util.List;

/**
 * What one room keeps in one kind of seed file: the shape of an entry, what must be true
 * of it, and the rows that it becomes. A room declares a crate as a Spring component; it
 * must not need the database, for it is unpacked before there is one.
 * <p>
 * All crates are read, then all {@link #declare declare}, then all check, and only seeds
 * without a problem are {@link #unpack unpacked}.
 *
 * @param <C> the card: a record with a component for each field of an entry. Names are
 * those of the file in camel case; a component is needed unless it is {@code @Nullable},
 * a {@code boolean}, a list or a map.
 */
public interface Crate<C> {

	/** The files that hold the cards. */
	Seedfile<C> file();

	/** The tables that only this crate writes to. */
	List<String> tables();

	/**
	 * What a problem calls a card within its file; empty where the file holds only one.
	 */
	String name(C card);

	/** The order of the cards, where it is not that in which they are written. */
	default Comparator<C> order() {
		return (one, other) -> 0;
	}

	/** Whether its cards can change what the check answers. */
	default boolean decides() {
		return false;
	}

	/** Declares the names by which other cards, of any room, may refer to this one. */
	default void declare(C card, Spot spot) {
	}

	/** Tells what is wrong with a card. */
	default void check(C card, Spot spot) {
	}

	/** Tells what is wrong with the cards taken together. */
	default void checkAll(List<C> cards, Spot spot) {
	}

	/** Adds the rows of a card. */
	default void unpack(C card, Rows rows) {
	}

}
