package crampexplorer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import crampexplorer.evidence.Headline;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Places;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything that can be found, gathered once at start. */
@Component
class Entries {

	private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)");

	/** Of whom people ask what foods suit them. */
	private static final List<String> DIETS = List.of("no-dairy", "vegan");

	private final List<Entry> entries = new ArrayList<>();

	private final Places places;

	private final MessageSource messages;

	private final Map<String, List<String>> asked = new HashMap<>();

	Entries(Places places, Topics topics, MessageSource messages, AskedRepository asked,
			MedicineNameRepository medicines) {
		this.places = places;
		this.messages = messages;
		asked.findAllByOrderByPosition().forEach((way) -> ask(way.page(), way.phrase()));
		medicines.findAllByOrderByPosition().forEach((medicine) -> {
			String page = Objects.requireNonNullElse(medicine.page(), MedicineNames.PAGE);
			ask(page, medicine.name());
			medicine.brands().forEach((brand) -> ask(page, brand));
		});
		places.all()
			.stream()
			.filter((place) -> place.isPage() && place.found() != Found.BY_LINKS)
			.forEach((place) -> this.entries.add(page(place, topics)));
		topics.all()
			.stream()
			.filter((topic) -> !topic.place().isPage() && topic.place().found() != Found.BY_LINKS)
			.forEach(this::add);
	}

	/**
	 * All by which an entry may be looked for: title, names, and how people ask for it.
	 */
	Set<String> heads(Entry entry) {
		Set<String> heads = new LinkedHashSet<>(entry.names());
		heads.add(entry.title());
		heads.addAll(this.asked.getOrDefault(entry.path(), List.of()));
		return heads;
	}

	List<Entry> all() {
		return this.entries;
	}

	private void ask(String page, String phrase) {
		String address = this.places.at(page).map((place) -> place.listed(page)).orElse(page);
		this.asked.computeIfAbsent(address, (path) -> new ArrayList<>()).add(phrase);
	}

	private Entry page(Place place, Topics topics) {
		return new Entry(place.path(), message(place.words("title")), place.kind(), List.of(), List.of(),
				message(place.words("description")), isListed(place),
				topics.find(place.path()).map(Entries::body).orElse(""));
	}

	private void add(Topic topic) {
		Headline headline = topic.named();
		Link link = topic.link();
		if (headline == null) {
			String line = topic.gist().findFirst().orElseGet(() -> description(topic));
			this.entries.add(new Entry(topic.place().listed(link.path()), link.label(), kind(link),
					otherNames(link.label()), List.of(), line, isListed(topic.place()), body(topic)));
			return;
		}
		List<String> names = new ArrayList<>(headline.clinicalNames());
		names.add(headline.name());
		names.addAll(otherNames(link.label()));
		this.entries.add(new Entry(link.path(), link.label(), kind(link), names, headline.clinicalNames(),
				headline.summary(), isListed(topic.place()), headline.summary() + " " + body(topic)));
		if (topic.place().kind() == Kind.NUTRIENTS) {
			this.entries.add(foodsFor(link, "most"));
			this.entries.add(foodsFor(link, "least"));
			DIETS.forEach((diet) -> this.entries.add(foodsThatAre(diet, link)));
		}
	}

	/** What a page says of itself that has no statement to say it. */
	private String description(Topic topic) {
		return message(topic.place().words("description"), topic.link().label());
	}

	private Entry foodsFor(Link nutrient, String order) {
		Place foods = this.places.named("foods");
		String path = foods.path() + "?nutrient=" + slug(nutrient) + (order.equals("most") ? "" : "&order=" + order);
		return new Entry(path, message(foods.words(order + ".title"), nutrient.label()), foods.kind(), List.of(),
				List.of(), message(foods.words("lede")), false, "");
	}

	private Entry foodsThatAre(String diet, Link nutrient) {
		Place foods = this.places.named("foods");
		String path = foods.path() + "?nutrient=" + slug(nutrient) + "&diet=" + diet;
		String title = message("search.foods", message(foods.words("most.title"), nutrient.label()),
				message("diet." + diet));
		return new Entry(path, title, foods.kind(), List.of(), List.of(), message(foods.words("lede")), false, "");
	}

	private static String slug(Link nutrient) {
		return nutrient.path().substring(nutrient.path().lastIndexOf('/') + 1);
	}

	private static boolean isListed(Place place) {
		return place.found() == Found.IN_THE_A_TO_Z;
	}

	/** A part of a page is of the page's kind. */
	private Kind kind(Link link) {
		return this.places.at(link.path().split("#")[0]).orElseThrow().kind();
	}

	/** Taken apart: what stands in brackets, and what without. */
	private static List<String> otherNames(String title) {
		Matcher brackets = BRACKETS.matcher(title);
		return brackets.find() ? List.of(brackets.group(1), brackets.replaceAll("")) : List.of();
	}

	private static String body(Topic topic) {
		return topic.texts().collect(Collectors.joining(" "));
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
