package crampexplorer.cause;

import java.math.BigDecimal;

import crampexplorer.evidence.Headline;
import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What the check ranks: a nutrient, a cause, or a condition that may be taken for one.
 */
@Entity
@Immutable
public class Factor {

	@Id
	private String code;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@OneToOne
	@JoinColumn(name = "path")
	private Headline headline;

	private @Nullable BigDecimal oneIn;

	@SuppressWarnings("NullAway.Init")
	protected Factor() {
	}

	public Slug code() {
		return new Slug(this.code);
	}

	public Kind kind() {
		return this.kind;
	}

	/** Its plain name, such as "Low magnesium". */
	public String name() {
		return this.headline.name();
	}

	/** Its page in a line. */
	public String summary() {
		return this.headline.summary();
	}

	/** Address of its page and its topic. */
	public String path() {
		return this.headline.topic();
	}

	/**
	 * Of so many people who ask it might be the reason of one, where it is never ranked;
	 * null where it is.
	 */
	@Nullable BigDecimal oneIn() {
		return this.oneIn;
	}

	/** What a factor is. */
	public enum Kind {

		NUTRIENT("nutrient"), CAUSE("cause"),
		/** A danger, or something else that may be taken for a cramp. */
		CONDITION("condition");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The word in seeds and in the JSON. */
		public String code() {
			return this.code;
		}

	}

}
