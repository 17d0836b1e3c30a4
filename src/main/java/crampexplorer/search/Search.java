package crampexplorer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.FlagStep;
import crampexplorer.search.SearchPage.Card;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Answers a query. */
@Component
class Search {

	private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

	/** How far a guess may be from what was typed. */
	private static final int FARTHEST = 3;

	private final SearchIndex index;

	private final EmergencyWords emergencyWords;

	private final Topics topics;

	private final Sources sources;

	/** Words of titles and synonyms, as they are written. */
	private final Spelling spelling;

	Search(SearchIndex index, EmergencyWords emergencyWords, Entries entries, Synonyms synonyms, Topics topics,
			Sources sources) {
		this.index = index;
		this.emergencyWords = emergencyWords;
		this.topics = topics;
		this.sources = sources;
		this.spelling = new Spelling(Stream
			.concat(synonyms.phrases().stream(),
					entries.all()
						.stream()
						.flatMap((entry) -> Stream.concat(Stream.of(entry.title()), entry.names().stream())))
			.flatMap((text) -> words(text).stream())
			.toList());
	}

	SearchPage answer(String query) {
		if (query.isEmpty()) {
			return SearchPage.empty(this.sources.references());
		}
		Query read = this.index.read(query);
		List<Entry> found = this.index.find(read);
		Optional<FlagStep> flag = this.emergencyWords.heardIn(read);
		Card card = flag.map((heard) -> new Card(heard.disposition().level().code(), this.topics.get(heard.path())))
			.orElse(null);
		String guess = found.isEmpty() ? guess(query) : null;
		return new SearchPage(query, card, SearchPage.group(found), guess, this.sources.references());
	}

	/** The query with unknown words as they may have been meant, or null. */
	private @Nullable String guess(String query) {
		List<String> typed = words(query);
		List<String> meant = typed.stream().map(this::meant).toList();
		return meant.equals(typed) ? null : String.join(" ", meant);
	}

	private String meant(String word) {
		if (this.spelling.knows(word) || Spelling.forgiven(word) == 0) {
			return word;
		}
		return this.spelling.near(word, FARTHEST).stream().findFirst().orElse(word);
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ENGLISH).split(BETWEEN_WORDS))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
