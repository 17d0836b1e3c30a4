package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Something to do about cramps. */
@Entity
@Immutable
class Measure {

	static final String PILLS = "pills";

	/** In the order of pages. */
	static final List<String> TIMES = List.of("now", "prevent", PILLS, "medical");

	@Id
	private String slug;

	private String title;

	private String time;

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

	/**
	 * {@code now} in a cramp, to {@code prevent} the next, {@code pills} and supplements,
	 * or {@code medical}: with a doctor.
	 */
	String time() {
		return this.time;
	}

	/** Its topic. Pills stand on the page that sets them against food. */
	String path() {
		return (PILLS.equals(this.time) ? "/supplements#" : "/relief#") + this.slug;
	}

	Link link() {
		return new Link(this.title, path());
	}

}
