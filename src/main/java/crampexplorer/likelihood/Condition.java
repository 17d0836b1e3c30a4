package crampexplorer.likelihood;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Certainty;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Line;
import crampexplorer.evidence.Slug;
import crampexplorer.ranking.Candidate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A condition that may be the main reason for a person's cramps, or that may be taken for
 * one: a column of the table.
 */
@Entity
@Immutable
public class Condition {

	@Id
	private String code;

	private String factor;

	private @Nullable String className;

	private BigDecimal oneIn;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "condition_need", joinColumns = @JoinColumn(name = "condition"))
	private Set<Line> needs = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "likelihood", joinColumns = @JoinColumn(name = "condition"))
	private Set<Likelihood> likelihoods = new HashSet<>();

	/** As it is told, put in words once. */
	private transient @Nullable String oneInWords;

	@SuppressWarnings("NullAway.Init")
	protected Condition() {
	}

	public Slug code() {
		return new Slug(this.code);
	}

	/** The factor under which it is shown. */
	public Slug factor() {
		return new Slug(this.factor);
	}

	/** What tells it from others of its factor; null where it is the only one. */
	public @Nullable String className() {
		return this.className;
	}

	/** Of so many people who ask, it is the main reason of one: a whole number. */
	public String oneIn() {
		String words = this.oneInWords;
		if (words == null) {
			words = String.format(Locale.ROOT, "%,d", this.oneIn.setScale(0, RoundingMode.HALF_UP).intValueExact());
			this.oneInWords = words;
		}
		return words;
	}

	/** It is ranked only if an answer of each of these was given. */
	public List<Set<Slug>> needs() {
		return Line.together(this.needs);
	}

	/** Whether it may be ranked because of an answer. */
	public boolean isNeeded(Slug finding) {
		return this.needs.stream().anyMatch((need) -> need.finding().equals(finding));
	}

	/** By answer, what its likelihood here rests on; the base rate stands for others. */
	Map<Slug, Ground> grounds() {
		return this.likelihoods.stream().collect(Collectors.toMap(Likelihood::finding, Likelihood::ground));
	}

	/** What the likelihoods here rest on. */
	public Stream<Citation> citations() {
		return this.likelihoods.stream().map((likelihood) -> likelihood.ground().citation()).distinct();
	}

	/** This condition as the ranking takes it. */
	Candidate candidate() {
		Map<Slug, Double> rates = new HashMap<>();
		this.likelihoods.forEach((likelihood) -> rates.put(likelihood.finding(), likelihood.ofHundred().doubleValue()));
		return new Candidate(code(), factor(), 1 / this.oneIn.doubleValue(), needs(), rates);
	}

	/**
	 * Of 100 people whose main reason it is, how many give an answer.
	 *
	 * @param reason why so many; null where it is near the base rate
	 * @param certainty of the size
	 */
	@Embeddable
	record Likelihood(Slug finding, BigDecimal ofHundred, @Nullable String reason,
			@Enumerated(EnumType.STRING) Certainty certainty, Slug source, boolean reported) {

		/** What it rests on. */
		Ground ground() {
			return new Ground(this.reason, this.certainty.code(), new Citation(this.source, null, this.reported));
		}
	}

}
