package crampexplorer.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What people type, and the words of this site for it. */
@Entity
@Immutable
class Synonym {

	@Id
	private int position;

	private String phrase;

	private String means;

	@SuppressWarnings("NullAway.Init")
	protected Synonym() {
	}

	String phrase() {
		return this.phrase;
	}

	String means() {
		return this.means;
	}

}
