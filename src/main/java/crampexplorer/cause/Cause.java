package crampexplorer.cause;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A cause of cramps other than a nutrient. */
@Entity
@Immutable
class Cause {

	@Id
	private String slug;

	private String title;

	private String clinicalName;

	private String summary;

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

	/** What clinicians call it. */
	String clinicalName() {
		return this.clinicalName;
	}

	String summary() {
		return this.summary;
	}

	/** Address of its page and its topic. */
	String path() {
		return "/causes/" + this.slug;
	}

	Link link() {
		return new Link(this.title, path());
	}

}
