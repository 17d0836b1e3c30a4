package crampexplorer.questionnaire;

import java.util.HashSet;
import java.util.Set;

import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

	private String path;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "personal_caution_finding", joinColumns = @JoinColumn(name = "caution"))
	@Column(name = "finding")
	private Set<String> findings = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected PersonalCaution() {
	}

	PersonalCaution(String code, String title, @Nullable String withholds, String path, Set<String> findings) {
		this.code = code;
		this.title = title;
		this.withholds = withholds;
		this.path = path;
		this.findings = Set.copyOf(findings);
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

	String path() {
		return this.path;
	}

	/** Whether every question that may call for it is answered: not sure is not none. */
	boolean isSettledBy(Answers answers, Codebook codebook) {
		return codebook.questions()
			.stream()
			.filter((question) -> question.answers()
				.stream()
				.anyMatch((answer) -> this.findings.contains(answer.code().value())))
			.allMatch(answers::answers);
	}

	boolean appliesTo(Answers answers) {
		return answers.findings().stream().map(Slug::value).anyMatch(this.findings::contains);
	}

}
