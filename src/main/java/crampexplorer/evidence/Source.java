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
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;

/** Something that a statement may cite. */
@Entity
@Immutable
class Source {

	@Id
	private String slug;

	private String kind;

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
