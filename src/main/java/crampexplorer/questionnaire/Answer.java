package crampexplorer.questionnaire;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** An answer that may be chosen. Its code is the code of a finding. */
@Entity
@Immutable
public class Answer {

	@Id
	private String code;

	private String question;

	private boolean noneOfThese;

	private String label;

	private String you;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Answer() {
	}

	Slug code() {
		return new Slug(this.code);
	}

	/** Whether it excludes the others of its question. */
	boolean isNone() {
		return this.noneOfThese;
	}

	/** As offered on the question's page. */
	String label() {
		return this.label;
	}

	/** As it reads apart from its question: "none of these" is said back. */
	public String apart() {
		return this.noneOfThese ? this.you : this.label;
	}

	/** As said back to the person: "Your cramps come at night." */
	public String you() {
		return this.you;
	}

}
