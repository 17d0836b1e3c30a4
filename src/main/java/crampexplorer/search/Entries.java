package crampexplorer.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Statement;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything that can be found, gathered once at start. */
@Component
class Entries {

	/** Pages by address, with the start of their message keys. */
	private static final Map<String, String> PAGES = pages();

	/** Parts that only a result of the check shows. */
	private static final Set<String> OF_THE_RESULT = Set.of("do", "do-food", "ask");

	/** Parts that answer in a line, in the order of preference. */
	private static final List<String> FIRST = List.of("answer", "what", "recommendation", "sign", "means", "names",
			"pain", "words");

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)");

	private final List<Entry> entries = new ArrayList<>();

	private final MessageSource messages;

	Entries(Topics topics, HeadlineRepository repository, MessageSource messages) {
		this.messages = messages;
		Map<String, Headline> headlines = repository.findAll()
			.stream()
			.collect(Collectors.toMap(Headline::topic, Function.identity()));
		Map<String, Link> links = topics.links().stream().collect(Collectors.toMap(Link::path, Function.identity()));
		PAGES.forEach((path, key) -> this.entries.add(new Entry(path, message(key + ".title"), List.of(), List.of(),
				message(key + ".description"), false, links.containsKey(path) ? body(path, topics.get(path)) : "")));
		for (Link link : topics.links()) {
			if (PAGES.containsKey(link.path()) || link.path().startsWith("/check/result")) {
				continue;
			}
			Topic topic = topics.get(link.path());
			Headline headline = headlines.get(link.path());
			this.entries.add((headline != null) ? of(link, headline, topic) : of(link, topic));
			if (headline != null && link.path().startsWith("/nutrients/")) {
				this.entries.add(foodsFor(link));
			}
		}
	}

	List<Entry> all() {
		return this.entries;
	}

	private static Entry of(Link link, Headline headline, Topic topic) {
		List<String> names = new ArrayList<>(headline.clinicalNames());
		names.add(headline.name());
		names.addAll(otherNames(link.label()));
		return new Entry(link.path(), link.label(), names, headline.clinicalNames(), headline.summary(), true,
				headline.summary() + " " + body(link.path(), topic));
	}

	private Entry of(Link link, Topic topic) {
		String line = FIRST.stream()
			.flatMap((part) -> topic.part(part).stream())
			.map(Statement::text)
			.findFirst()
			.orElseGet(() -> message("food.description", link.label()));
		boolean measure = !topic.part("what").isEmpty();
		boolean listed = measure || link.path().matches("/foods/.+|/when-to-see-a-doctor#.+");
		return new Entry(link.path(), link.label(), otherNames(link.label()), List.of(), line, listed,
				body(link.path(), topic));
	}

	private Entry foodsFor(Link nutrient) {
		String slug = nutrient.path().substring(nutrient.path().lastIndexOf('/') + 1);
		return new Entry("/foods?nutrient=" + slug, message("foods.titleFor", nutrient.label()), List.of(), List.of(),
				message("foods.lede"), false, "");
	}

	/** Taken apart: what stands in brackets, and what without. */
	private static List<String> otherNames(String title) {
		Matcher brackets = BRACKETS.matcher(title);
		return brackets.find() ? List.of(brackets.group(1), brackets.replaceAll("")) : List.of();
	}

	private static String body(String path, Topic topic) {
		return topic.statementsWithout(path.startsWith("/when-to-see-a-doctor") ? Set.of() : OF_THE_RESULT)
			.stream()
			.map(Statement::text)
			.collect(Collectors.joining(" "));
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

	private static Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("/", "home");
		pages.put("/when-to-see-a-doctor", "guidance");
		pages.put("/causes", "causes");
		pages.put("/nutrients", "nutrients");
		pages.put("/foods", "foods");
		pages.put("/relief", "relief");
		pages.put("/supplements", "supplements");
		pages.put("/check", "check");
		pages.put("/cramp-or-something-else", "lookAlikes");
		pages.put("/how-common", "howCommon");
		pages.put("/what-the-sources-say", "claims");
		pages.put("/a-to-z", "aToZ");
		pages.put("/about", "about");
		pages.put("/sources", "sources");
		pages.put("/privacy", "privacy");
		pages.put("/accessibility", "accessibility");
		return pages;
	}

}
