package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A page of the check with its questions. */
@Entity
@Immutable
@Table(name = "questionnaire_page")
public class QuestionPage {

	@Id
	private String slug;

	private String title;

	private boolean dangerSigns;

	private int position;

	@OneToMany(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SELECT)
	@JoinColumn(name = "page")
	@OrderBy("position")
	private List<Question> questions = new ArrayList<>();

	/** Its questions, taken from the database once. */
	private transient @Nullable List<Question> known;

	@SuppressWarnings("NullAway.Init")
	protected QuestionPage() {
	}

	QuestionPage(String slug, String title, boolean dangerSigns, List<Question> questions) {
		this.slug = slug;
		this.title = title;
		this.dangerSigns = dangerSigns;
		this.questions = List.copyOf(questions);
	}

	public String slug() {
		return this.slug;
	}

	public String title() {
		return this.title;
	}

	boolean asksForDangerSigns() {
		return this.dangerSigns;
	}

	public List<Question> questions() {
		List<Question> all = this.known;
		if (all == null) {
			all = List.copyOf(this.questions);
			this.known = all;
		}
		return all;
	}

}
