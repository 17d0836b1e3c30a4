package crampexplorer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.FlagStep;
import crampexplorer.search.Danger.Told;
import crampexplorer.search.SearchPage.Card;
import crampexplorer.search.SearchPage.Nothing;
import crampexplorer.search.SearchPage.Results;
import crampexplorer.search.SearchPage.Sign;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Answers a query: dangers first, then pages. */
@Component
class Search {

	private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}'’]+";

	/** What was said not to be so. */
	private static final Pattern DENIED = Pattern.compile("\\b(?:but )?(?:no|not|without|never)\\s+\\p{L}+",
			Pattern.CASE_INSENSITIVE);

	/** Less of what was asked is no answer. */
	private static final double LEAST_ANSWERED = 0.4;

	/** Less of what was asked is not even near. */
	private static final double LEAST_NEAR = 0.1;

	/** So much of the best score a further result has at least. */
	private static final float FAR_BEHIND = 0.4F;

	/** So much of the name of a danger was asked for that it is meant. */
	private static final double ASKED_FOR = 0.75;

	/** A word that tells less than this is not missed. */
	private static final double MISSED = 0.4;

	private final SearchIndex index;

	private final Danger danger;

	/** Addresses of signs that cannot wait. */
	private final Set<String> alarming;

	private final MedicineNames medicines;

	private final Words words;

	private final English english;

	private final Topics topics;

	private final Sources sources;

	private final Spelling spelling;

	Search(SearchIndex index, Danger danger, Entries entries, SynonymRepository synonyms, MedicineNames medicines,
			Words words, English english, Topics topics, Sources sources) {
		this.index = index;
		this.danger = danger;
		this.alarming = danger.paths()
			.stream()
			.map((path) -> topics.get(path).place().listed(path))
			.collect(Collectors.toSet());
		this.medicines = medicines;
		this.words = words;
		this.english = english;
		this.topics = topics;
		this.sources = sources;
		this.spelling = new Spelling(Stream
			.of(danger.words(), medicines.names(),
					entries.all().stream().flatMap((entry) -> entries.heads(entry).stream()),
					synonyms.findAllByOrderByPosition()
						.stream()
						.flatMap((synonym) -> Stream.of(synonym.phrase(), synonym.means())))
			.flatMap((texts) -> texts)
			.toList(), english);
	}

	/**
	 * What /search shows.
	 * @param typed all that was typed
	 */
	SearchPage answer(String typed) {
		String query = SearchPage.clean(typed);
		if (query.isEmpty()) {
			return SearchPage.empty(this.sources.references());
		}
		String mended = this.spelling.mended(typed);
		Told told = this.danger.told(mended);
		Optional<FlagStep> flag = Stream.of(told, this.danger.told(typed))
			.flatMap((heard) -> heard.step().stream())
			.min(Comparator.comparing(FlagStep::disposition));
		Card card = flag.map((heard) -> new Card(heard.disposition().level().code(), this.topics.get(heard.path())))
			.orElse(null);
		String read = this.spelling.mended(query);
		List<Found> found = this.index.find(read);
		List<Sign> signs = signs(told);
		if (card != null) {
			List<Entry> shown = shown(found).filter((entry) -> isFitUnder(card, entry)).toList();
			return SearchPage.of(query, card, Results.of(query, read, shown, null), signs, this.sources.references());
		}
		List<Found> calm = calm(found);
		MedicineName medicine = this.medicines.in(this.words.of(read)).orElse(null);
		if (medicine == null && !answers(calm)) {
			List<Found> rest = calm(this.index.find(DENIED.matcher(read).replaceAll(" ")));
			calm = answers(rest) ? rest : calm;
		}
		if (calm.isEmpty() || medicine == null && !answers(calm)) {
			Entry nearest = calm.stream()
				.filter((one) -> this.index.isAboutCramps(read) && one.answers() >= LEAST_NEAR && !one.entry().isFood())
				.map(Found::entry)
				.findFirst()
				.orElse(null);
			return SearchPage.of(query, Nothing.of(this.spelling.guess(query), missed(read), nearest), signs,
					this.sources.references());
		}
		return SearchPage.of(
				query, null, Results.of(query, read,
						isPainAlone(told) ? withoutRelief(shown(calm).toList()) : shown(calm).toList(), medicine),
				signs, this.sources.references());
	}

	private static boolean answers(List<Found> found) {
		return found.stream().limit(1).anyMatch((best) -> best.answers() * Math.sqrt(best.fits()) >= LEAST_ANSWERED);
	}

	private static Stream<Entry> shown(List<Found> found) {
		float best = found.isEmpty() ? 0 : found.get(0).score();
		return found.stream().filter((one) -> one.score() >= best * FAR_BEHIND).map(Found::entry);
	}

	/**
	 * A sign of danger that was not heard frightens, unless it is asked for by its name.
	 */
	private List<Found> calm(List<Found> found) {
		return found.stream()
			.filter((one) -> one.fits() >= ASKED_FOR || !this.alarming.contains(one.entry().path()))
			.toList();
	}

	/** Nothing to do or eat stands where someone must get help first. */
	private static boolean isFitUnder(Card card, Entry entry) {
		return (entry.kind() == Kind.HELP || entry.kind() == Kind.CAUSES) && !entry.path().equals(card.address())
				&& !entry.path().endsWith("/no-clear-cause");
	}

	/** A leg that hurts without a cramp may need something else than a stretch. */
	private static boolean isPainAlone(Told told) {
		Set<String> groups = told.groups().stream().map(DangerWord::code).collect(Collectors.toSet());
		return groups.contains("legs") && groups.contains("pain") && !groups.contains("cramp");
	}

	private static List<Entry> withoutRelief(List<Entry> shown) {
		List<Entry> others = shown.stream().filter((entry) -> entry.kind() != Kind.RELIEF).toList();
		return others.isEmpty() ? shown : others;
	}

	/** Words that nothing here says, as they were typed. */
	private List<String> missed(String query) {
		return Arrays.stream(query.toLowerCase(Locale.ENGLISH).split(BETWEEN_WORDS))
			.filter((word) -> this.words.of(word)
				.stream()
				.anyMatch((stem) -> this.index.isUnheard(stem) && this.english.tells(stem) >= MISSED))
			.distinct()
			.toList();
	}

	/** The answers of the check that were told, each once. */
	private List<Sign> signs(Told told) {
		List<Sign> signs = new ArrayList<>();
		told.finding().ifPresent((finding) -> signs.add(new Sign(finding, told.step().orElseThrow().title())));
		told.groups().stream().filter((group) -> group.finding() != null).forEach((group) -> {
			Slug finding = Objects.requireNonNull(group.finding());
			if (signs.stream().noneMatch((sign) -> sign.finding().equals(finding))) {
				signs.add(new Sign(finding, group.words().get(0)));
			}
		});
		return signs;
	}

}
