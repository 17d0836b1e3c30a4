package crampexplorer.cause;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Certainty;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Headline;
import crampexplorer.evidence.Slug;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Clue;
import crampexplorer.ranking.Weight;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What the check ranks: a nutrient or a cause, with its prior and what findings say about
 * it.
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

	private BigDecimal priorPercent;

	@Enumerated(EnumType.STRING)
	private Band cap;

	private boolean standsBack;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "association", joinColumns = @JoinColumn(name = "factor"))
	private Set<Association> associations = new HashSet<>();

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

	/** Address of its page and its topic. */
	public String path() {
		return this.headline.topic();
	}

	/** How sure the evidence makes us of what a finding says about it. */
	public Certainty certainty(Slug finding) {
		return association(finding).certainty();
	}

	/** Share of people who ask about cramps for whom it contributes. */
	public BigDecimal priorPercent() {
		return this.priorPercent.stripTrailingZeros();
	}

	/** Whether it stands behind the others where care is urgent. */
	boolean standsBack() {
		return this.standsBack;
	}

	/** What a finding says about it; above 1 speaks for, below against. */
	public BigDecimal likelihoodRatio(Slug finding) {
		return association(finding).likelihoodRatio().stripTrailingZeros();
	}

	/** What the weight of a finding rests on. */
	public Citation citation(Slug finding) {
		Association association = association(finding);
		return new Citation(association.source(), null, association.reported());
	}

	private Association association(Slug finding) {
		return this.associations.stream()
			.filter((association) -> association.finding().equals(finding))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * This factor as the ranking takes it.
	 * @param order positions of the findings in the codebook
	 */
	Candidate candidate(Map<Slug, Integer> order) {
		List<Clue> clues = this.associations.stream()
			.sorted(Comparator.comparing((association) -> order.getOrDefault(association.finding(), 0)))
			.map(Association::clue)
			.toList();
		return new Candidate(code(), this.kind == Kind.NUTRIENT, Weight.ofPercent(this.priorPercent), this.cap, clues);
	}

	/** What a factor is. */
	public enum Kind {

		NUTRIENT("nutrient"), CAUSE("cause");

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

	/** What a finding says about the factor, as a likelihood ratio. */
	@Embeddable
	record Association(Slug finding, BigDecimal likelihoodRatio, @Nullable String clueGroup, boolean general,
			@Enumerated(EnumType.STRING) Certainty certainty, Slug source, boolean reported) {

		Clue clue() {
			return new Clue(this.finding, Weight.ofLikelihoodRatio(this.likelihoodRatio), this.clueGroup, this.general,
					this.source);
		}

	}

}
