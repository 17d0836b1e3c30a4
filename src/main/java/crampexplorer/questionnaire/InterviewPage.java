package crampexplorer.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A page of the short way through the check. */
@Entity
@Immutable
@Table(name = "interview_page")
class InterviewPage {

	@Id
	private String slug;

	private String title;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected InterviewPage() {
	}

	InterviewPage(String slug, String title) {
		this.slug = slug;
		this.title = title;
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

}
