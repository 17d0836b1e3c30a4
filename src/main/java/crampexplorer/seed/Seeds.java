package crampexplorer.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import crampexplorer.seed.SeedReader.Filed;

/** All seed files, read into the cards of their crates. */
final class Seeds {

	private final List<Opened<?>> crates = new ArrayList<>();

	private final List<SeedProblem> problems = new ArrayList<>();

	private final Names names = new Names();

	/**
	 * Reads every file.
	 * @throws SeedException with all problems of shape
	 */
	Seeds(List<Crate<?>> crates, SeedFiles files) {
		SeedReader reader = new SeedReader(files, this.problems);
		crates.forEach((crate) -> this.crates.add(Opened.of(crate, reader)));
		throwIfAny();
	}

	/**
	 * Checks every card.
	 * @throws SeedException with all problems
	 */
	void check() {
		this.crates.forEach((crate) -> crate.declare(this.names, this.problems));
		this.crates.forEach((crate) -> crate.check(this.names, this.problems));
		throwIfAny();
	}

	/** The rows that the cards become, once they are checked. */
	Rows unpack() {
		return unpack((crate) -> true);
	}

	/**
	 * The rows of the cards that can change what the check answers, numbered as if there
	 * were no others.
	 */
	Rows unpackDeciding() {
		return unpack(Crate::decides);
	}

	private Rows unpack(Predicate<Crate<?>> wanted) {
		Set<String> tables = new HashSet<>();
		this.crates.forEach((crate) -> crate.crate().tables().forEach((table) -> {
			if (!tables.add(table)) {
				throw new IllegalStateException("Two crates have the table " + table);
			}
		}));
		Rows rows = new Rows(tables, this.names);
		this.crates.stream().filter((opened) -> wanted.test(opened.crate())).forEach((opened) -> opened.unpack(rows));
		return rows;
	}

	/** The crates with their cards. */
	List<Opened<?>> crates() {
		return List.copyOf(this.crates);
	}

	private void throwIfAny() {
		if (!this.problems.isEmpty()) {
			throw new SeedException(List.copyOf(this.problems));
		}
	}

	/** A crate with its cards. */
	record Opened<C>(Crate<C> crate, List<Filed<C>> cards) {

		static <C> Opened<C> of(Crate<C> crate, SeedReader reader) {
			List<Filed<C>> cards = new ArrayList<>(reader.read(crate.file()));
			cards.sort(Comparator.comparing(Filed::card, crate.order()));
			return new Opened<>(crate, cards);
		}

		void declare(Names names, List<SeedProblem> problems) {
			this.cards.forEach((filed) -> this.crate.declare(filed.card(), spot(filed, names, problems)));
		}

		void check(Names names, List<SeedProblem> problems) {
			this.cards.forEach((filed) -> this.crate.check(filed.card(), spot(filed, names, problems)));
			this.crate.checkAll(this.cards.stream().map(Filed::card).toList(),
					new Spot(this.crate.file().path(), "", names, problems));
		}

		void unpack(Rows rows) {
			this.cards.forEach((filed) -> this.crate.unpack(filed.card(), rows));
		}

		private Spot spot(Filed<C> filed, Names names, List<SeedProblem> problems) {
			return new Spot(filed.file(), this.crate.name(filed.card()), names, problems);
		}

	}

}
