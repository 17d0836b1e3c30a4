package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that a statement may cite. */
@Entity
@Immutable
class Source {

	@Id
	private String slug;

	private String kind;

	@Enumerated(EnumType.STRING)
	private @Nullable Design design;

	private String title;

	private String readIn;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "source_section", joinColumns = @JoinColumn(name = "source"))
	@OrderBy("position")
	private List<Section> sections = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	/** Where, and how much of it, was read; for a document its file name. */
	String readIn() {
		return this.readIn;
	}

	/** What kind of study or page it is; only literature has one. */
	@Nullable Design design() {
		return this.design;
	}

	/** document, literature, dataset or judgement. */
	String kind() {
		return this.kind;
	}

	boolean isJudgement() {
		return "judgement".equals(this.kind);
	}

	boolean isDocument() {
		return "document".equals(this.kind);
	}

	List<Section> sections() {
		return List.copyOf(this.sections);
	}

	Optional<Section> section(Slug slug) {
		return this.sections.stream().filter((section) -> section.slug().equals(slug)).findFirst();
	}

	/** A section of a document. */
	@Embeddable
	record Section(Slug slug, String title, int position) {
	}

}
