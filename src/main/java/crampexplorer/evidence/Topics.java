package crampexplorer.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Every topic with its passages, read and made once at start. */
@Component
public class Topics {

	private final Map<String, Topic> topics = new LinkedHashMap<>();

	private final Map<String, Review> reviews;

	Topics(Places places, TopicRepository topicRepository, StatementRepository statementRepository,
			ReviewRepository reviewRepository, HeadlineRepository headlineRepository, Sources sources) {
		this.reviews = byTopic(reviewRepository.findAll(), Review::topic);
		Map<String, Headline> headlines = byTopic(headlineRepository.findAll(), Headline::topic);
		Map<String, Map<String, List<Passage>>> parts = new Passages(statementRepository.findAllByOrderByPosition(),
				sources)
			.byTopicAndPart();
		List<Place> order = places.all();
		List<TopicRow> rows = topicRepository.findAllByOrderByPosition()
			.stream()
			.sorted(Comparator.comparing((row) -> order.indexOf(places.named(row.place()))))
			.toList();
		for (TopicRow row : rows) {
			List<Link> related = rows.stream().filter((other) -> row.isRelatedTo(other)).map(TopicRow::link).toList();
			this.topics.put(row.path(),
					new Topic(places.named(row.place()), row.link(), parts.getOrDefault(row.path(), Map.of()), related,
							this.reviews.get(row.path()), headlines.get(row.path())));
		}
	}

	private static <T> Map<String, T> byTopic(Collection<T> all, Function<T, String> topic) {
		return all.stream().collect(Collectors.toMap(topic, Function.identity()));
	}

	/** Every topic, in the order of the site. */
	public Collection<Topic> all() {
		return List.copyOf(this.topics.values());
	}

	/**
	 * When the content of a page was last checked: on its own, or, as for foods, with the
	 * page above it. Empty for a page that no statement belongs to.
	 */
	public Optional<Review> review(String path) {
		boolean withPageAbove = this.topics.containsKey(path) && !this.reviews.containsKey(path);
		return Optional.ofNullable(this.reviews.get(withPageAbove ? path.substring(0, path.lastIndexOf('/')) : path));
	}

	/** The topic of this path, if there is one. */
	public Optional<Topic> find(String path) {
		return Optional.ofNullable(this.topics.get(path));
	}

	/**
	 * The topic of this path.
	 * @throws IllegalArgumentException where there is none
	 */
	public Topic get(String path) {
		return find(path).orElseThrow(() -> new IllegalArgumentException("No topic " + path));
	}

}
