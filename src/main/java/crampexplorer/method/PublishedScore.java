package crampexplorer.method;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a study found about symptom checkers or doctors. */
@Entity
@Immutable
class PublishedScore {

	@Id
	private String slug;

	private String who;

	private @Nullable String first;

	private @Nullable String firstThree;

	private @Nullable String care;

	private Slug source;

	private boolean reported;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected PublishedScore() {
	}

	/** What was tested, on how many stories. */
	String who() {
		return this.who;
	}

	/** How often the right answer stood first; null where it is not reported. */
	@Nullable String first() {
		return this.first;
	}

	/** How often it stood among the first three; null where it is not reported. */
	@Nullable String firstThree() {
		return this.firstThree;
	}

	/** How often the level of care was right; null where it is not reported. */
	@Nullable String care() {
		return this.care;
	}

	Citation citation() {
		return new Citation(this.source, null, this.reported);
	}

}
