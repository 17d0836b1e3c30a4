package crampexplorer.method;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How often the check was right on a set of patient stories. The tests count it. */
@Entity
@Immutable
class Score {

	private String storySet;

	private String entry;

	private String measure;

	private int hits;

	private int stories;

	@Id
	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Score() {
	}

	/** {@code makers}: used while the check was made; {@code aside}: kept for the end. */
	String storySet() {
		return this.storySet;
	}

	/**
	 * Who entered the answers: the {@code author} of the story, or the {@code first} or
	 * {@code second} of two who saw only the story.
	 */
	String entry() {
		return this.entry;
	}

	/** What was counted: end of the message key. */
	String measure() {
		return this.measure;
	}

	Share share() {
		return new Share(this.hits, this.stories);
	}

}
