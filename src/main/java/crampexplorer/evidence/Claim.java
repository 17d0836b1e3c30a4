package crampexplorer.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Something that people are told about cramps, held against better evidence. */
@Entity
@Immutable
class Claim {

	@Id
	private String slug;

	private String title;

	private String page;

	@Enumerated(EnumType.STRING)
	private Verdict verdict;

	@Enumerated(EnumType.STRING)
	private Certainty certainty;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Claim() {
	}

	/** Anchor on its page. */
	String anchor() {
		return "claim-" + this.slug;
	}

	/** The claim as a question. */
	String title() {
		return this.title;
	}

	/** The page where it stands. */
	String page() {
		return this.page;
	}

	Verdict verdict() {
		return this.verdict;
	}

	Certainty certainty() {
		return this.certainty;
	}

	/** Its topic: the page with its anchor. */
	String path() {
		return EvidenceRoom.CLAIM.path(this.page, this.slug);
	}

}
