package crampexplorer.search;

import java.util.List;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Words that tell of one thing: a part of the body, a sign, or a circumstance. */
@Entity
@Immutable
class DangerWord {

	@Id
	private String code;

	private String words;

	private @Nullable Slug finding;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected DangerWord() {
	}

	String code() {
		return this.code;
	}

	List<String> words() {
		return SeedWords.apart(this.words);
	}

	/** The answer of the check that says the same, if there is one. */
	@Nullable Slug finding() {
		return this.finding;
	}

}
