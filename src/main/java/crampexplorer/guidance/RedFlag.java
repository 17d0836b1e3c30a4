package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Line;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A sign, or several together, that ask for care. Its words are statements of its topic.
 */
@Entity
@Immutable
public class RedFlag {

	@Id
	private String code;

	private String title;

	@Enumerated(EnumType.STRING)
	private CareLevel level;

	@Enumerated(EnumType.STRING)
	private Within within;

	@Enumerated(EnumType.STRING)
	private Who who;

	@Enumerated(EnumType.STRING)
	private @Nullable CareLevel raisedLevel;

	@Enumerated(EnumType.STRING)
	private @Nullable Within raisedWithin;

	@Enumerated(EnumType.STRING)
	private @Nullable Who raisedWho;

	private String path;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "red_flag_line", joinColumns = @JoinColumn(name = "red_flag"))
	private Set<WayLine> lines = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
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

	public String title() {
		return this.title;
	}

	/** Address of its topic. */
	public String path() {
		return this.path;
	}

	/** Conditions it may indicate, in the field's terms with the everyday word. */
	public List<String> mayIndicate() {
		return List.copyOf(this.indications);
	}

	/** The part of its topic that says what to do at this disposition. */
	public String advicePart(Disposition reached) {
		return reached.equals(disposition()) ? "do" : "raised-do";
	}

	/** The part of its topic that says what to say at this disposition. */
	public String sayPart(Disposition reached) {
		return reached.equals(disposition()) ? "say" : "raised-say";
	}

	/** What it asks for by itself. */
	public Disposition disposition() {
		return new Disposition(this.level, this.within, this.who);
	}

	/** It holds when, in one of these, every line has a chosen finding. */
	public List<List<Set<Slug>>> ways() {
		List<List<Set<Slug>>> ways = new ArrayList<>();
		ways.add(lines(Way.WHEN));
		if (!lines(Way.OR_WHEN).isEmpty()) {
			ways.add(lines(Way.OR_WHEN));
		}
		return ways;
	}

	/** The lines that must hold as well to raise it; empty where it is never raised. */
	public List<Set<Slug>> raised() {
		return lines(Way.RAISED);
	}

	/** What it asks for when it is raised; null where it never is. */
	public @Nullable Disposition raisedTo() {
		return (this.raisedLevel != null && this.raisedWithin != null && this.raisedWho != null)
				? new Disposition(this.raisedLevel, this.raisedWithin, this.raisedWho) : null;
	}

	TriageRule rule() {
		return new TriageRule(code(), disposition(), ways(), raised(), raisedTo());
	}

	private List<Set<Slug>> lines(Way way) {
		return Line.together(this.lines.stream()
			.filter((line) -> line.way() == way)
			.map((line) -> new Line(line.line(), line.finding()))
			.toList());
	}

	/** What lines are for. */
	enum Way {

		/** It holds when they hold. */
		WHEN("when"),
		/** Or when these do. */
		OR_WHEN("or-when"),
		/** These raise its level. */
		RAISED("raised");

		@EnumeratedValue
		private final String code;

		Way(String code) {
			this.code = code;
		}

	}

	/** One finding of one line of a way to hold. */
	@Embeddable
	record WayLine(@Enumerated(EnumType.STRING) Way way, int line, Slug finding) {
	}

}
