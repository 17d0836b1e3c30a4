package crampexplorer.web;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What changed on the site, as a visitor notices it. */
@Entity
@Immutable
class SiteChange {

	@Id
	private String slug;

	private LocalDate changed;

	private String title;

	private String text;

	private String page;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected SiteChange() {
	}

	/** Its name, which never changes. */
	String slug() {
		return this.slug;
	}

	public LocalDate changed() {
		return this.changed;
	}

	public String title() {
		return this.title;
	}

	public String text() {
		return this.text;
	}

	/** Address of the page where it is seen. */
	public String page() {
		return this.page;
	}

}
