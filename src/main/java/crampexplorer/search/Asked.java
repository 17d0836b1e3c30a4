package crampexplorer.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A way in which people ask, and the page that answers it. */
@Entity
@Immutable
class Asked {

	@Id
	private int position;

	private String phrase;

	private String page;

	@SuppressWarnings("NullAway.Init")
	protected Asked() {
	}

	String phrase() {
		return this.phrase;
	}

	String page() {
		return this.page;
	}

}
