package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** One thing that a page says, with the sources it rests on. */
@Entity
@Immutable
class Statement {

	@Id
	private int id;

	private String topic;

	private String part;

	private int position;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String text;

	@Enumerated(EnumType.STRING)
	private @Nullable Certainty certainty;

	@Enumerated(EnumType.STRING)
	private @Nullable Verdict verdict;

	private boolean folded;

	private @Nullable Integer qualifies;

	@Embedded
	private @Nullable Citation first;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "statement_citation", joinColumns = @JoinColumn(name = "statement"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<Citation> further = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Statement() {
	}

	int id() {
		return this.id;
	}

	String topic() {
		return this.topic;
	}

	/** The part of its topic where it stands, such as {@code signs}. */
	String part() {
		return this.part;
	}

	String text() {
		return this.text;
	}

	@Nullable Certainty certainty() {
		return this.certainty;
	}

	/** What the evidence says of it. */
	@Nullable Verdict verdict() {
		return this.verdict;
	}

	/** Whether only the fold of its page shows it. */
	boolean isFolded() {
		return this.folded;
	}

	/** Shown to be safe; no source checked. */
	boolean isCaution() {
		return this.kind == Kind.CAUTION;
	}

	/** The claim beside which this stands, if it qualifies one. */
	@Nullable Integer qualifies() {
		return this.qualifies;
	}

	/** All sources, the one it rests on most first; empty for a caution. */
	List<Citation> citations() {
		return Stream
			.concat(Stream.ofNullable(this.first), this.further.stream().filter((citation) -> citation != null))
			.toList();
	}

	/** What a statement is. */
	enum Kind {

		/** Something that is so, as its sources say. */
		FACT("fact"),
		/** A document's word that a qualification stands beside. */
		CLAIM("claim"),
		/** What stands beside a claim. */
		QUALIFICATION("qualification"),
		/** Said to be safe; no source was checked. */
		CAUTION("caution");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

	}

}
