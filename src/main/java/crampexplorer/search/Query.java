package crampexplorer.search;

import java.util.List;

/**
 * What someone looks for.
 *
 * @param readings its own words first, then what they may mean
 */
record Query(List<Reading> readings) {

	boolean isEmpty() {
		return this.readings.stream().allMatch((reading) -> reading.words().isEmpty());
	}

	/** Whether one of the words is this stem, or a misspelling of it. */
	boolean has(String stem) {
		return this.readings.stream()
			.flatMap((reading) -> reading.words().stream())
			.anyMatch((word) -> word.mayBe(stem) || word.isMisspelt() && Spelling.distance(word.typed(), stem) <= Math
				.min(Spelling.forgiven(word.typed()), Spelling.forgiven(stem)));
	}

	/** Stems in order. */
	record Reading(List<Word> words) {
	}

	/**
	 * A word, as its stem.
	 *
	 * @param typed as it was typed
	 * @param stems itself, or, where this site does not know it, the nearest that it
	 * knows
	 */
	record Word(String typed, List<String> stems) {

		static Word of(String stem) {
			return new Word(stem, List.of(stem));
		}

		boolean mayBe(String stem) {
			return this.stems.contains(stem);
		}

		boolean isMisspelt() {
			return !mayBe(this.typed);
		}
	}

}
