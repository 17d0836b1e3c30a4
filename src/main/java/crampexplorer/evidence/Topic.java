package crampexplorer.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Everything that is said about one thing, and what it is related to. */
public final class Topic {

	private final Map<String, List<Statement>> parts;

	private final Map<Integer, List<Statement>> qualifications;

	private final List<Link> related;

	private final @Nullable Review review;

	Topic(Map<String, List<Statement>> parts, Map<Integer, List<Statement>> qualifications, List<Link> related,
			@Nullable Review review) {
		this.parts = parts;
		this.qualifications = qualifications;
		this.related = related;
		this.review = review;
	}

	/** The statements of a part in order; empty where the topic has no such part. */
	public List<Statement> part(String part) {
		return this.parts.getOrDefault(part, List.of());
	}

	/** All that is said, but for some parts, with what stands beside it. */
	public List<Statement> statementsWithout(Set<String> leftOut) {
		return this.parts.entrySet()
			.stream()
			.filter((part) -> !leftOut.contains(part.getKey()))
			.flatMap((part) -> part.getValue().stream())
			.flatMap(this::withQualifications)
			.toList();
	}

	/** When the content of this page was last checked. */
	public Review review() {
		return Objects.requireNonNull(this.review, "Only a page has a review");
	}

	/** What stands beside a claim. */
	List<Statement> qualifications(Statement claim) {
		return this.qualifications.getOrDefault(claim.id(), List.of());
	}

	/** A statement, and what stands beside it. */
	Stream<Statement> withQualifications(Statement statement) {
		return Stream.concat(Stream.of(statement), qualifications(statement).stream());
	}

	/** Related topics whose path starts so, in the order of the site. */
	public List<Link> related(String prefix) {
		return this.related.stream().filter((link) -> link.path().startsWith(prefix)).toList();
	}

}
