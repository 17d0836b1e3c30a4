package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Every topic with its statements, read once at start. */
@Component
public class Topics {

	private final Map<String, Topic> topics = new LinkedHashMap<>();

	private final Map<String, Review> reviews;

	private final List<Link> links;

	Topics(TopicRepository topicRepository, StatementRepository statementRepository,
			ReviewRepository reviewRepository) {
		this.reviews = reviewRepository.findAll()
			.stream()
			.collect(Collectors.toMap(Review::topic, Function.identity()));
		Map<String, Map<String, List<Statement>>> parts = new HashMap<>();
		Map<Integer, List<Statement>> qualifications = new HashMap<>();
		for (Statement statement : statementRepository.findAllByOrderByPosition()) {
			Integer qualifies = statement.qualifies();
			if (qualifies != null) {
				qualifications.computeIfAbsent(qualifies, (id) -> new ArrayList<>()).add(statement);
			}
			else {
				parts.computeIfAbsent(statement.topic(), (path) -> new HashMap<>())
					.computeIfAbsent(statement.part(), (part) -> new ArrayList<>())
					.add(statement);
			}
		}
		List<TopicRow> rows = topicRepository.findAllByOrderByPosition();
		this.links = rows.stream().map((row) -> new Link(row.title(), row.path())).toList();
		for (TopicRow row : rows) {
			List<Link> related = rows.stream()
				.filter((other) -> row.related().contains(other.path()))
				.map((other) -> new Link(other.title(), other.path()))
				.toList();
			this.topics.put(row.path(), new Topic(parts.getOrDefault(row.path(), Map.of()), qualifications, related,
					this.reviews.get(row.path())));
		}
	}

	/** A link to every topic, in the order of the site. */
	public List<Link> links() {
		return this.links;
	}

	/**
	 * When the content of a page was last checked: on its own, or, as for foods, with the
	 * page above it. Empty for a page that no statement belongs to.
	 */
	public Optional<Review> review(String path) {
		boolean withPageAbove = this.topics.containsKey(path) && !this.reviews.containsKey(path);
		return Optional.ofNullable(this.reviews.get(withPageAbove ? path.substring(0, path.lastIndexOf('/')) : path));
	}

	public Topic get(String path) {
		Topic topic = this.topics.get(path);
		if (topic == null) {
			throw new IllegalArgumentException("No topic " + path);
		}
		return topic;
	}

}
