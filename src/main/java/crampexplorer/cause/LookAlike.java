package crampexplorer.cause;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that may be taken for a cramp; among them the cramp itself. */
@Entity
@Immutable
class LookAlike {

	@Id
	private String slug;

	private String title;

	private @Nullable String page;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected LookAlike() {
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	/** Where to read more, if there is such a page. */
	@Nullable String page() {
		return this.page;
	}

	String path() {
		return CauseRoom.LOOK_ALIKE.path(this.slug);
	}

}
