package crampexplorer.likelihood;

import java.util.HashSet;
import java.util.Set;

import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A rule of the ranking that the table alone does not say. */
@Entity
@Immutable
public class RankingRule {

	@Id
	private int position;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private @Nullable String factor;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "ranking_rule_finding", joinColumns = @JoinColumn(name = "rule"))
	@Column(name = "finding")
	private Set<Slug> findings = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected RankingRule() {
	}

	public Kind kind() {
		return this.kind;
	}

	/** The factor that it is about; null where it is about answers alone. */
	public @Nullable Slug factor() {
		return (this.factor != null) ? new Slug(this.factor) : null;
	}

	public Set<Slug> findings() {
		return Set.copyOf(this.findings);
	}

	/** What a rule says of its answers. */
	public enum Kind {

		/** They say much the same thing. */
		SAME_CLUE("same-clue"),
		/** They are so common that they alone show nothing to a visitor. */
		COMMON("common"),
		/** Each is a danger itself, and it stands before everything else. */
		FIRST("first"),
		/** Each is a danger itself, and it is always named. */
		NAMED("named"),
		/** The factor is shown only with one of them. */
		ORDINARY("ordinary"),
		/** The factor is not shown with any of them. */
		NOT_ORDINARY("not-ordinary");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The word in seeds, and the end of the message key. */
		public String code() {
			return this.code;
		}

		/** Whether a rule of this kind is about a factor. */
		boolean isAboutAFactor() {
			return this != SAME_CLUE && this != COMMON;
		}

	}

}
