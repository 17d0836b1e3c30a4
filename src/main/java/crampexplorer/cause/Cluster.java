package crampexplorer.cause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Line;
import crampexplorer.evidence.Lines;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Findings that point to more than one factor at once, such as heavy drinking to alcohol
 * and low magnesium. Its words are statements of its topic.
 */
@Entity
@Immutable
public class Cluster {

	@Id
	private String slug;

	private String title;

	private String path;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "cluster_line", joinColumns = @JoinColumn(name = "cluster"))
	private Set<Line> lines = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "cluster_exception", joinColumns = @JoinColumn(name = "cluster"))
	@Column(name = "finding")
	private Set<Slug> exceptions = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "cluster_factor", joinColumns = @JoinColumn(name = "cluster"))
	@OrderColumn(name = "position")
	@Column(name = "factor")
	private List<String> factors = new ArrayList<>();

	/** Its lines, put together once. */
	private transient @Nullable List<Set<Slug>> together;

	@SuppressWarnings("NullAway.Init")
	protected Cluster() {
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	/** Address of its topic. */
	public String path() {
		return this.path;
	}

	/** The factors that it ties together, the one that leads to the others first. */
	public List<Slug> factors() {
		return this.factors.stream().map(Slug::new).toList();
	}

	/** It holds when each of these lines has a chosen finding. */
	public List<Set<Slug>> lines() {
		List<Set<Slug>> together = this.together;
		if (together == null) {
			together = Line.together(this.lines);
			this.together = together;
		}
		return together;
	}

	/** It does not hold where one of these is chosen. */
	public Set<Slug> exceptions() {
		return Set.copyOf(this.exceptions);
	}

	boolean holds(Collection<Slug> chosen) {
		return this.exceptions.stream().noneMatch(chosen::contains) && Lines.hold(lines(), chosen);
	}

}
