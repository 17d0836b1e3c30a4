package crampexplorer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import crampexplorer.search.Query.Reading;
import crampexplorer.search.Query.Word;

import org.springframework.stereotype.Component;

/** What else a query may mean. */
@Component
class Synonyms {

	private final List<String> phrases;

	private final List<Rule> rules;

	Synonyms(SynonymRepository repository, Words words) {
		List<Synonym> synonyms = repository.findAllByOrderByPosition();
		this.phrases = synonyms.stream().map(Synonym::phrase).toList();
		this.rules = synonyms.stream()
			.map((synonym) -> new Rule(words.of(synonym.phrase()), words.of(synonym.means())))
			.filter((rule) -> !rule.phrase().isEmpty() && !rule.means().isEmpty())
			.sorted(Comparator.comparing((Rule rule) -> -rule.phrase().size()))
			.toList();
	}

	/** Every phrase as written. */
	List<String> phrases() {
		return this.phrases;
	}

	/** Every stem that a phrase or a meaning holds. */
	List<String> stems() {
		List<String> stems = new ArrayList<>();
		this.rules.forEach((rule) -> {
			stems.addAll(rule.phrase());
			stems.addAll(rule.means());
		});
		return stems;
	}

	/** The reading itself, with each phrase put in other words, and with all of them. */
	List<Reading> readings(Reading reading) {
		List<Reading> readings = new ArrayList<>();
		readings.add(reading);
		Reading all = reading;
		for (Rule rule : this.rules) {
			int at = rule.find(reading);
			if (at >= 0) {
				readings.add(rule.apply(reading, at));
			}
			int next = rule.find(all);
			if (next >= 0) {
				all = rule.apply(all, next);
			}
		}
		readings.add(all);
		return readings.stream().distinct().toList();
	}

	/** Stems, and what may stand for them. */
	private record Rule(List<String> phrase, List<String> means) {

		/** Where the phrase begins; -1 where it does not stand. */
		int find(Reading reading) {
			List<Word> words = reading.words();
			for (int at = 0; at + this.phrase.size() <= words.size(); at++) {
				int matched = 0;
				while (matched < this.phrase.size() && words.get(at + matched).mayBe(this.phrase.get(matched))) {
					matched++;
				}
				if (matched == this.phrase.size()) {
					return at;
				}
			}
			return -1;
		}

		Reading apply(Reading reading, int at) {
			List<Word> words = new ArrayList<>(reading.words().subList(0, at));
			this.means.forEach((stem) -> words.add(Word.of(stem)));
			words.addAll(reading.words().subList(at + this.phrase.size(), reading.words().size()));
			return new Reading(words);
		}
	}

}
