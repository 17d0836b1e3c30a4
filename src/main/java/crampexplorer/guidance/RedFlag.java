package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
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

	private String level;

	private String within;

	private String who;

	private @Nullable String raisedLevel;

	private @Nullable String raisedWithin;

	private @Nullable String raisedWho;

	private String path;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "red_flag_line", joinColumns = @JoinColumn(name = "red_flag"))
	private Set<Line> lines = new HashSet<>();

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
		return disposition(this.level, this.within, this.who);
	}

	/** It holds when, in one of these, every line has a chosen finding. */
	public List<List<Set<Slug>>> ways() {
		List<List<Set<Slug>>> ways = new ArrayList<>();
		ways.add(lines("when"));
		if (!lines("or-when").isEmpty()) {
			ways.add(lines("or-when"));
		}
		return ways;
	}

	/** The lines that must hold as well to raise it; empty where it is never raised. */
	public List<Set<Slug>> raised() {
		return lines("raised");
	}

	/** What it asks for when it is raised; null where it never is. */
	public @Nullable Disposition raisedTo() {
		return (this.raisedLevel != null && this.raisedWithin != null && this.raisedWho != null)
				? disposition(this.raisedLevel, this.raisedWithin, this.raisedWho) : null;
	}

	TriageRule rule() {
		return new TriageRule(code(), disposition(), ways(), raised(), raisedTo());
	}

	private List<Set<Slug>> lines(String way) {
		Map<Integer, Set<Slug>> byNumber = new TreeMap<>();
		for (Line line : this.lines) {
			if (line.way().equals(way)) {
				byNumber.computeIfAbsent(line.line(), (number) -> new LinkedHashSet<>()).add(line.finding());
			}
		}
		return List.copyOf(byNumber.values());
	}

	private static Disposition disposition(String level, String within, String who) {
		return new Disposition(constant(CareLevel.values(), CareLevel::code, level),
				constant(Within.values(), Within::code, within), constant(Who.values(), Who::code, who));
	}

	private static <T> T constant(T[] values, Function<T, String> code, String wanted) {
		for (T value : values) {
			if (code.apply(value).equals(wanted)) {
				return value;
			}
		}
		throw new IllegalArgumentException("No such word: " + wanted);
	}

	/** One answer of one line of a way to hold. */
	@Embeddable
	record Line(String way, int line, Slug finding) {
	}

}
