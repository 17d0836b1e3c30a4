package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/**
 * A sign, or several together, that ask for care: the more of them, the sooner. A flag of
 * a sign alone bears the code of its finding.
 */
@Entity
@Immutable
public class RedFlag {

	@Id
	private String code;

	@Enumerated(EnumType.STRING)
	private About about;

	private int position;

	@OneToMany(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@JoinColumn(name = "red_flag")
	@OrderBy("number")
	private List<FlagStep> steps = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "red_flag_indication", joinColumns = @JoinColumn(name = "red_flag"))
	@OrderColumn(name = "position")
	@Column(name = "name")
	private List<String> indications = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected RedFlag() {
	}

	public Slug code() {
		return new Slug(this.code);
	}

	/** By which the page of red flags lists it. */
	About about() {
		return this.about;
	}

	/** Its steps, the most urgent first: the first that holds counts. */
	public List<FlagStep> steps() {
		return List.copyOf(this.steps);
	}

	/** Conditions it may indicate, in the field's terms with the everyday word. */
	public List<String> mayIndicate() {
		return List.copyOf(this.indications);
	}

	/** Whether it needs more than one answer. */
	public boolean isCombination() {
		return this.steps.stream().flatMap((step) -> step.ways().stream()).noneMatch((way) -> way.when().size() == 1);
	}

	TriageRule rule() {
		return new TriageRule(code(),
				this.steps.stream().map((step) -> new TriageRule.Step(step.disposition(), step.ways())).toList());
	}

}
