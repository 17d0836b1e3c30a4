package crampexplorer.questionnaire;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

	private @Nullable Boolean crampLike;

	@Enumerated(EnumType.STRING)
	private @Nullable Spot spot;

	private @Nullable String means;

	private @Nullable String through;

	private int position;

	/** Its code, checked once. */
	private transient @Nullable Slug slug;

	@SuppressWarnings("NullAway.Init")
	protected Answer() {
	}

	Answer(String code, String question, boolean noneOfThese, String label, String you, @Nullable Boolean crampLike,
			@Nullable Spot spot, @Nullable String means) {
		this.code = code;
		this.question = question;
		this.noneOfThese = noneOfThese;
		this.label = label;
		this.you = you;
		this.crampLike = crampLike;
		this.spot = spot;
		this.means = means;
	}

	/** The finding that it stands for. */
	public Slug code() {
		Slug known = this.slug;
		if (known == null) {
			known = new Slug(this.code);
			this.slug = known;
		}
		return known;
	}

	/** Whether it excludes the others of its question. */
	public boolean isNone() {
		return this.noneOfThese;
	}

	/** As offered on the question's page. */
	public String label() {
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

	/**
	 * As part of another sentence: "your cramps come at night". What takes several
	 * sentences to say stands there as offered.
	 */
	String clause() {
		boolean one = this.you.indexOf(". ") < 0 && this.you.endsWith(".");
		return one ? Character.toLowerCase(this.you.charAt(0)) + this.you.substring(1, this.you.length() - 1)
				: "you ticked “" + this.label + "”";
	}

	/** Whether it is how a cramp feels; null where it says nothing of that. */
	@Nullable Boolean crampLike() {
		return this.crampLike;
	}

	/** Where the picture of its question names it; null where it does not. */
	@Nullable Spot spot() {
		return this.spot;
	}

	/** The finding that it means as well; null where it means no other. */
	@Nullable Slug means() {
		return (this.means != null) ? new Slug(this.means) : null;
	}

	/**
	 * What stands behind it, in a few words: "your water tablet"; null where that is not
	 * told.
	 */
	@Nullable String through() {
		return this.through;
	}

	/** A spot in the picture of a leg. */
	enum Spot {

		UPPER_LEG("upper-leg"), BACK_OF_LEG("back-of-leg"), FRONT_OF_LEG("front-of-leg"), SOLE("sole");

		@EnumeratedValue
		private final String code;

		Spot(String code) {
			this.code = code;
		}

		/** The word in seeds and in the picture. */
		String code() {
			return this.code;
		}

	}

}
