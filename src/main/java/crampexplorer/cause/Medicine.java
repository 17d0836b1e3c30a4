package crampexplorer.cause;

import java.math.BigDecimal;
import java.util.Collection;
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

/** A class of medicines that is linked with cramps. */
@Entity
@Immutable
public class Medicine {

	@Id
	private String slug;

	private String title;

	@Enumerated(EnumType.STRING)
	private Strength strength;

	private @Nullable BigDecimal ratio;

	private @Nullable BigDecimal ratioLow;

	private @Nullable BigDecimal ratioHigh;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "medicine_finding", joinColumns = @JoinColumn(name = "medicine"))
	@Column(name = "finding")
	private Set<String> findings = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Medicine() {
	}

	String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/** How strong the link is. */
	public Strength strength() {
		return this.strength;
	}

	boolean isUnproven() {
		return this.strength == Strength.UNPROVEN;
	}

	/**
	 * How often cramp treatment began after a start of the medicine, against before, with
	 * its 95% range; null where nobody counted.
	 */
	public @Nullable Ratio ratio() {
		return (this.ratio != null && this.ratioLow != null && this.ratioHigh != null)
				? new Ratio(this.ratio.toPlainString(), this.ratioLow.toPlainString(), this.ratioHigh.toPlainString())
				: null;
	}

	/** Address of its topic. */
	public String path() {
		return CauseRoom.MEDICINE.path(this.slug);
	}

	/** Whether an answer means that the person takes it. */
	boolean isTakenWith(Collection<Slug> chosen) {
		return chosen.stream().map(Slug::value).anyMatch(this.findings::contains);
	}

	/** How strong a link is, the strongest first. */
	public enum Strength {

		STRONG("strong"), MODERATE("moderate"), WEAK("weak"),
		/** It is only reported. */
		UNPROVEN("unproven");

		@EnumeratedValue
		private final String code;

		Strength(String code) {
			this.code = code;
		}

		/** The word in seeds, and the end of message keys. */
		public String code() {
			return this.code;
		}

	}

	/** A ratio and its range, with 2 decimals. */
	public record Ratio(String value, String low, String high) {
	}

}
