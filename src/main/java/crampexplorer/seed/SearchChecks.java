package crampexplorer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.seed.Cards.EmergencyWordCard;
import crampexplorer.seed.Cards.RedFlagCard;
import crampexplorer.seed.Cards.SynonymCard;

/** Checks what the search knows: synonyms, and words that sound like an emergency. */
class SearchChecks {

	private static final String SYNONYMS = "synonyms.csv";

	private static final String EMERGENCY_WORDS = "emergency-words.csv";

	private final Problems problems;

	SearchChecks(Problems problems) {
		this.problems = problems;
	}

	void run(Seeds seeds) {
		synonyms(seeds.synonyms());
		emergencyWords(seeds.emergencyWords(), seeds.redFlags());
	}

	private void synonyms(List<SynonymCard> synonyms) {
		Problems.Names pairs = this.problems.names();
		for (SynonymCard synonym : synonyms) {
			String place = synonym.phrase() + ", " + synonym.means();
			pairs.add(SYNONYMS, place);
			this.problems.text(SYNONYMS, synonym.phrase(), synonym.phrase(), 60);
			this.problems.text(SYNONYMS, place, synonym.means(), 60);
			this.problems.is(!synonym.phrase().equalsIgnoreCase(synonym.means()), SYNONYMS, place, "means itself");
		}
	}

	/** Only a flag that cannot wait has a card to show before all results. */
	private void emergencyWords(List<EmergencyWordCard> words, List<RedFlagCard> flags) {
		Set<String> known = new HashSet<>();
		flags.stream().filter((flag) -> !"doctor".equals(flag.level())).forEach((flag) -> known.add(flag.code()));
		Problems.Names phrases = this.problems.names();
		for (EmergencyWordCard word : words) {
			phrases.add(EMERGENCY_WORDS, word.phrase());
			this.problems.text(EMERGENCY_WORDS, word.phrase(), word.phrase(), 60);
			this.problems.text(EMERGENCY_WORDS, word.phrase() + " unless", word.unless(), 60);
			this.problems.is(known.contains(word.redFlag()), EMERGENCY_WORDS, word.phrase(),
					"no red flag '" + word.redFlag() + "' of level emergency or urgent");
		}
	}

}
