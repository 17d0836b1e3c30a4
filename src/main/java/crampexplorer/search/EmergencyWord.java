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

	private Slug redFlag;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected EmergencyWord() {
	}

	String phrase() {
		return this.phrase;
	}

	Slug redFlag() {
		return this.redFlag;
	}

}
