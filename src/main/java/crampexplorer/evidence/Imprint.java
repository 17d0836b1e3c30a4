package crampexplorer.evidence;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who made a source, and where and when it was published.
 *
 * @param authors persons with commas between them, each as family name and initials; "et
 * al" last where there are more
 * @param publisher who made a page, or publishes a book
 * @param container the journal, book or series where it stands
 * @param published the year; null where it bears no date
 */
@Embeddable
record Imprint(@Nullable String authors, @Nullable String publisher, @Nullable String container,
		@Nullable String volume, @Nullable String issue, @Nullable String pages, @Nullable Integer published) {

	static final String MORE = "et al";

	private static final String BETWEEN = ", ";

	static @Nullable String join(List<String> authors) {
		return authors.isEmpty() ? null : String.join(BETWEEN, authors);
	}

	/** The persons that are named. */
	List<Author> persons() {
		return (this.authors != null) ? Stream.of(this.authors.split(BETWEEN))
			.filter((author) -> !author.equals(MORE))
			.map(Author::of)
			.toList() : List.of();
	}

	/** Whether there are more persons than are named. */
	boolean hasMore() {
		return this.authors != null && this.authors.endsWith(MORE);
	}

	/** Who made it, short: one or two persons, or an organisation; none is known else. */
	List<String> who() {
		List<Author> persons = persons();
		return persons.isEmpty()
				? Stream.of(this.publisher, this.container).flatMap(Stream::ofNullable).limit(1).toList()
				: persons.stream().limit(isMany() ? 1 : 2).map(Author::family).toList();
	}

	/** Whether more persons made it than can be named in short. */
	boolean isMany() {
		return hasMore() || persons().size() > 2;
	}

	/** Volume, issue and pages, as in "86(4):350-355"; empty where none is known. */
	String place() {
		String place = ((this.volume != null) ? this.volume : "")
				+ ((this.issue != null) ? "(" + this.issue + ")" : "");
		return place + ((this.pages != null) ? (place.isEmpty() ? "" : ":") + this.pages : "");
	}

	/**
	 * A person.
	 *
	 * @param initials empty where they are not known
	 */
	record Author(String family, String initials) {

		static Author of(String name) {
			int space = name.lastIndexOf(' ');
			return (space < 0) ? new Author(name, "") : new Author(name.substring(0, space), name.substring(space + 1));
		}

	}

}
