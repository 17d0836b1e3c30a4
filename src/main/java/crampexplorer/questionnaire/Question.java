package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A question of the check. */
@Entity
@Immutable
public class Question {

	@Id
	private String slug;

	private String page;

	@Enumerated(EnumType.STRING)
	private Choice choice;

	private boolean medicines;

	private boolean unsure;

	private String title;

	private @Nullable String hint;

	private String why;

	private @Nullable String readPath;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "question_gate", joinColumns = @JoinColumn(name = "question"))
	private Set<Gate> gates = new HashSet<>();

	@OneToMany(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@JoinColumn(name = "question")
	@OrderBy("position")
	private List<Answer> answers = new ArrayList<>();

	/** Its answers, taken from the database once. */
	private transient @Nullable List<Answer> known;

	@SuppressWarnings("NullAway.Init")
	protected Question() {
	}

	Question(String slug, String page, Choice choice, boolean medicines, boolean unsure, String title,
			@Nullable String hint, String why, List<Answer> answers, Set<Gate> gates) {
		this.slug = slug;
		this.page = page;
		this.choice = choice;
		this.medicines = medicines;
		this.unsure = unsure;
		this.title = title;
		this.hint = hint;
		this.why = why;
		this.answers = List.copyOf(answers);
		this.gates = Set.copyOf(gates);
	}

	public String slug() {
		return this.slug;
	}

	/** Slug of the page that it stands on. */
	String page() {
		return this.page;
	}

	/** Whether only one answer may be chosen. */
	public boolean isOne() {
		return this.choice == Choice.ONE;
	}

	/** Whether "not sure" is offered. */
	boolean offersNotSure() {
		return this.unsure;
	}

	/** Whether its answers are medicines. */
	boolean asksForMedicines() {
		return this.medicines;
	}

	public String title() {
		return this.title;
	}

	/** A remark beside it; null where there is none. */
	public @Nullable String hint() {
		return this.hint;
	}

	/** Path of a page on what it asks about; null where there is none. */
	@Nullable String readPath() {
		return this.readPath;
	}

	/** Why we ask. */
	public String why() {
		return this.why;
	}

	/** It is worth asking only after one of these; empty where it always is. */
	public Set<Slug> askedAfter() {
		return gates(true);
	}

	/** It is not worth asking after one of these. */
	public Set<Slug> notAfter() {
		return gates(false);
	}

	private Set<Slug> gates(boolean opens) {
		return this.gates.stream()
			.filter((gate) -> gate.opens() == opens)
			.map(Gate::finding)
			.collect(Collectors.toUnmodifiableSet());
	}

	public List<Answer> answers() {
		List<Answer> all = this.known;
		if (all == null) {
			all = List.copyOf(this.answers);
			this.known = all;
		}
		return all;
	}

	/** A finding that opens a question or rules it out. */
	@Embeddable
	record Gate(boolean opens, Slug finding) {
	}

	/** How many answers may be chosen. */
	enum Choice {

		MANY("many"), ONE("one");

		@EnumeratedValue
		private final String code;

		Choice(String code) {
			this.code = code;
		}

	}

}
