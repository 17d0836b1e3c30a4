package crampexplorer.nutrition;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A nutrient of which too little, or too much, may add to cramps. */
@Entity
@Immutable
class Nutrient {

	@Id
	private String slug;

	private String title;

	private String clinicalName;

	private String summary;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Nutrient() {
	}

	Slug slug() {
		return new Slug(this.slug);
	}

	String title() {
		return this.title;
	}

	/** What clinicians call too little of it. */
	String clinicalName() {
		return this.clinicalName;
	}

	String summary() {
		return this.summary;
	}

	/** Address of its page and its topic. */
	String path() {
		return "/nutrients/" + this.slug;
	}

	Link link() {
		return new Link(this.title, path());
	}

}
