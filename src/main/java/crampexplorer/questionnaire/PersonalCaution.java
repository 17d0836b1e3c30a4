package crampexplorer.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import crampexplorer.evidence.Line;
import crampexplorer.evidence.Lines;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A caution for people with certain answers, such as kidney disease. Its words are
 * statements of its topic.
 */
@Entity
@Immutable
class PersonalCaution {

	static final String ALL_FOOD = "all";

	static final String ANIMAL_FOOD = "animal";

	@Id
	private String code;

	private String title;

	private @Nullable String withholds;

	private @Nullable String unless;

	private String path;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "personal_caution_line", joinColumns = @JoinColumn(name = "caution"))
	private Set<WayLine> lines = new HashSet<>();

	/** By way, the answers of each line, put together once. */
	private transient @Nullable List<List<Set<Slug>>> ways;

	@SuppressWarnings("NullAway.Init")
	protected PersonalCaution() {
	}

	PersonalCaution(String code, String title, @Nullable String withholds, @Nullable String unless, String path,
			Set<WayLine> lines) {
		this.code = code;
		this.title = title;
		this.withholds = withholds;
		this.unless = unless;
		this.path = path;
		this.lines = Set.copyOf(lines);
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	/**
	 * In place of which food it stands: {@code all}, {@code animal}, or the nutrient that
	 * food must not be rich in; null where any may be eaten.
	 */
	@Nullable String withholds() {
		return this.withholds;
	}

	/** The code of the one that stands in its place where both hold. */
	@Nullable String unless() {
		return this.unless;
	}

	String path() {
		return this.path;
	}

	/** Whether no answer is open that may call for it: not sure is not none. */
	boolean isSettled(Collection<Slug> open) {
		return this.lines.stream().noneMatch((line) -> open.contains(line.finding()));
	}

	/** Whether, in one of its ways, every line has a chosen answer. */
	boolean appliesTo(Answers answers) {
		return ways().stream().anyMatch((way) -> Lines.hold(way, answers.findings()));
	}

	private List<List<Set<Slug>>> ways() {
		List<List<Set<Slug>>> known = this.ways;
		if (known == null) {
			Map<Integer, Set<Line>> ways = new TreeMap<>();
			this.lines.forEach((line) -> ways.computeIfAbsent(line.way(), (way) -> new HashSet<>())
				.add(new Line(line.line(), line.finding())));
			known = ways.values().stream().map(Line::together).toList();
			this.ways = known;
		}
		return known;
	}

	/** One finding of one line of a way to hold. */
	@Embeddable
	record WayLine(int way, int line, Slug finding) {
	}

}
