package crampexplorer.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import crampexplorer.evidence.Part.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said about one thing, part by part, and what it is related to.
 *
 * @param place where it stands
 * @param link to it
 * @param parts passages by the names of parts
 * @param related links to other topics, in the order of the site
 * @param dated when the page was last checked; null for what is only part of one
 * @param named what it is called; null for what has only a title
 */
public record Topic(Place place, Link link, Map<String, List<Passage>> parts, List<Link> related,
		@Nullable Review dated, @Nullable Headline named) {

	/**
	 * The passages of a part in order; none where it says nothing there.
	 * @throws IllegalArgumentException where topics of this place have no such part
	 */
	public List<Passage> part(String part) {
		if (this.place.part(part).isEmpty()) {
			throw new IllegalArgumentException("A " + this.place.name() + " has no part " + part);
		}
		return this.parts.getOrDefault(part, List.of());
	}

	/** The same, each with the name of the part. */
	public List<Piece> pieces(String part) {
		return part(part).stream().map((passage) -> new Piece(part, passage)).toList();
	}

	/** Whether it may have such a part. */
	public boolean has(String part) {
		return this.place.part(part).isPresent();
	}

	/** Whether the text of a page shows anything of a part. */
	public boolean shows(String part) {
		return inCard(part) || part(part).stream().anyMatch(Passage::plain);
	}

	/** Whether the heading of a part opens it, and all of it is folded till then. */
	public boolean folds(String part) {
		return this.place.part(part).filter((known) -> known.is(Trait.FOLDED)).isPresent() || !shows(part);
	}

	/** Whether a part stands in a card of care, which leaves nothing out. */
	public boolean inCard(String part) {
		return this.place.part(part).filter((known) -> known.is(Trait.IN_A_CARD)).isPresent();
	}

	/** How its claim fares: the first statement of its head part that is appraised. */
	public Appraisal headClaim() {
		return this.place.part(Trait.HEAD)
			.stream()
			.flatMap((part) -> part(part.name()).stream())
			.flatMap((passage) -> Stream.ofNullable(passage.appraisal()))
			.findFirst()
			.orElseThrow();
	}

	/** What it is about, in a line; the words of the part that says so. */
	public Stream<String> gist() {
		return this.place.part(Trait.GIST).stream().flatMap((part) -> part(part.name()).stream()).map(Passage::text);
	}

	/** All that it says on its own page, with what stands beside it. */
	public Stream<String> texts() {
		return this.place.parts()
			.stream()
			.filter((part) -> !part.is(Trait.OF_THE_RESULT))
			.flatMap((part) -> part(part.name()).stream())
			.flatMap(Passage::texts);
	}

	/** When the content of this page was last checked. */
	public Review review() {
		return Objects.requireNonNull(this.dated, "Only a page has a review");
	}

	/** What the thing is called. */
	public Headline headline() {
		return Objects.requireNonNull(this.named, "Only a nutrient or a cause has a headline");
	}

	/** Its path tells it from all others; to go through all its words would take long. */
	@Override
	public int hashCode() {
		return this.link.path().hashCode();
	}

	/** Related topics whose path starts so. */
	public List<Link> related(String prefix) {
		return this.related.stream().filter((link) -> link.path().startsWith(prefix)).toList();
	}

}
