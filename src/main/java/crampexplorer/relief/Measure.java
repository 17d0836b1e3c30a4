package crampexplorer.relief;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Something to do about cramps. */
@Entity
@Immutable
class Measure {

	@Id
	private String slug;

	private String title;

	@Enumerated(EnumType.STRING)
	private Time time;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Measure() {
	}

	Slug slug() {
		return new Slug(this.slug);
	}

	String title() {
		return this.title;
	}

	Time time() {
		return this.time;
	}

	/** Its topic. */
	String path() {
		return ReliefRoom.MEASURE.path(this.slug);
	}

	Link link() {
		return new Link(this.title, path());
	}

}
