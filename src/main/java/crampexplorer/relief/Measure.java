package crampexplorer.relief;

import java.util.List;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Something to do about cramps. */
@Entity
@Immutable
class Measure {

	/** In the order of the page. */
	static final List<String> TIMES = List.of("now", "prevent", "pills", "medical");

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

	String path() {
		return "/relief#" + this.slug;
	}

}
