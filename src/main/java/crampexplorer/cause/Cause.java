package crampexplorer.cause;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A cause of cramps other than a nutrient, or something that can feel like a cramp. */
@Entity
@Immutable
class Cause {

	@Id
	private String slug;

	private String title;

	private boolean lookAlike;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Cause() {
	}

	Slug slug() {
		return new Slug(this.slug);
	}

	String title() {
		return this.title;
	}

	/** Whether it is no cause of cramps, but may be taken for one. */
	boolean lookAlike() {
		return this.lookAlike;
	}

	/** Address of its page and its topic. */
	String path() {
		return CauseRoom.CAUSE.path(this.slug);
	}

	Link link() {
		return new Link(this.title, path());
	}

}
