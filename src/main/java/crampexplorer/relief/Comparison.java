package crampexplorer.relief;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A point on which food and supplements are compared. */
@Entity
@Immutable
class Comparison {

	@Id
	private String slug;

	private String title;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Comparison() {
	}

	Slug slug() {
		return new Slug(this.slug);
	}

	String title() {
		return this.title;
	}

	String path() {
		return ReliefRoom.COMPARISON.path(this.slug);
	}

}
