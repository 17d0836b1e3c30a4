package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A question of the short way: one of the codebook's, one of its own, or a list that a
 * screening line opens.
 */
@Entity
@Immutable
@Table(name = "interview_question")
class InterviewQuestion {

	@Id
	private String slug;

	private @Nullable String page;

	private @Nullable String asks;

	private @Nullable String title;

	private @Nullable String why;

	private @Nullable String noneOfThese;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "interview_line", joinColumns = @JoinColumn(name = "question"))
	@OrderBy("position")
	private List<Line> lines = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected InterviewQuestion() {
	}

	InterviewQuestion(String slug, @Nullable String page, @Nullable String asks, String title, List<Line> lines) {
		this.slug = slug;
		this.page = page;
		this.asks = asks;
		this.title = title;
		this.why = title;
		this.noneOfThese = title;
		this.lines = List.copyOf(lines);
	}

	String slug() {
		return this.slug;
	}

	/** Slug of its page; null for a list. */
	@Nullable String page() {
		return this.page;
	}

	/** Slug of the question of the codebook that it puts; null for one of its own. */
	@Nullable String asks() {
		return this.asks;
	}

	/** Empty where it puts a question of the codebook, as are the next two. */
	String title() {
		return (this.title != null) ? this.title : "";
	}

	/** Why we ask. */
	String why() {
		return (this.why != null) ? this.why : "";
	}

	/** Label of the answer that excludes the others. */
	String none() {
		return (this.noneOfThese != null) ? this.noneOfThese : "";
	}

	List<Line> lines() {
		return List.copyOf(this.lines);
	}

	/**
	 * A line.
	 *
	 * @param code of the finding, or of the list that it opens
	 * @param label in place of the codebook's; null where that stands
	 * @param opens whether it opens a list
	 */
	@Embeddable
	record Line(Slug code, @Nullable String label, boolean opens, int position) {
	}

}
