package crampexplorer.method;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** How often the check was right on a set of patient stories. The tests count it. */
@Entity
@Immutable
class Score {

	@Enumerated(EnumType.STRING)
	private StorySet storySet;

	@Enumerated(EnumType.STRING)
	private Entry entry;

	private String measure;

	private int hits;

	private int stories;

	@Id
	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Score() {
	}

	StorySet storySet() {
		return this.storySet;
	}

	/** Who entered the answers. */
	Entry entry() {
		return this.entry;
	}

	/** What was counted: end of the message key. */
	String measure() {
		return this.measure;
	}

	Share share() {
		return new Share(this.hits, this.stories);
	}

	/** Which stories. */
	enum StorySet {

		/** Used while the check was made. */
		DEVELOPMENT("development"),
		/** The same, in codes alone. */
		CASES("cases"),
		/** Kept for the end once, and looked at since. */
		EARLIER("earlier"),
		/** Kept for the end. */
		UNSEEN("unseen");

		@EnumeratedValue
		private final String code;

		StorySet(String code) {
			this.code = code;
		}

		/** The word in seeds, and the end of the message key. */
		String code() {
			return this.code;
		}

	}

	/** Who entered the answers. */
	enum Entry {

		/** The author of the story. */
		AUTHOR("author"),
		/** The first of two who saw only the story. */
		FIRST("first"),
		/** The second of these. */
		SECOND("second");

		@EnumeratedValue
		private final String code;

		Entry(String code) {
			this.code = code;
		}

		/** The word in seeds, and the end of the message key. */
		String code() {
			return this.code;
		}

	}

}
