package crampexplorer.search;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Words that sound like a red flag. */
@Entity
@Immutable
class EmergencyWord {

	@Id
	private String phrase;

	private Slug step;

	private int position;

	private String unless;

	@SuppressWarnings("NullAway.Init")
	protected EmergencyWord() {
	}

	String phrase() {
		return this.phrase;
	}

	/** Words with which it means something else. */
	String unless() {
		return this.unless;
	}

	/** The step of a red flag. */
	Slug step() {
		return this.step;
	}

}
