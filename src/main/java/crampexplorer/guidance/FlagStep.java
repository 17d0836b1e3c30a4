package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import crampexplorer.evidence.Line;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/** A step of a red flag: what some answers ask for. Its words are those of its topic. */
@Entity
@Immutable
public class FlagStep {

	@Id
	private String name;

	private String path;

	private int number;

	private String title;

	@Enumerated(EnumType.STRING)
	private CareLevel level;

	private boolean common;

	@Enumerated(EnumType.STRING)
	private Within within;

	@Enumerated(EnumType.STRING)
	private Who who;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "flag_step_line", joinColumns = @JoinColumn(name = "step"))
	private Set<WayLine> lines = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected FlagStep() {
	}

	/** The code of its flag, with its level where a more urgent step stands before it. */
	public Slug name() {
		return new Slug(this.name);
	}

	/** Address of its topic. */
	public String path() {
		return this.path;
	}

	public String title() {
		return this.title;
	}

	/** Whether the page of red flags shows it open. */
	boolean isCommon() {
		return this.common;
	}

	/** What it asks for. */
	public Disposition disposition() {
		return new Disposition(this.level, this.within, this.who);
	}

	/** It holds when one of these does. */
	public List<Way> ways() {
		List<Way> ways = new ArrayList<>();
		for (int way : new TreeSet<>(this.lines.stream().map(WayLine::way).toList())) {
			ways.add(new Way(lines(way, false), lines(way, true)));
		}
		return ways;
	}

	private List<Set<Slug>> lines(int way, boolean exception) {
		return Line.together(this.lines.stream()
			.filter((line) -> line.way() == way && line.exception() == exception)
			.map((line) -> new Line(line.line(), line.finding()))
			.toList());
	}

	/** One finding of one line of a way to hold, or of what switches that way off. */
	@Embeddable
	record WayLine(int way, boolean exception, int line, Slug finding) {
	}

}
