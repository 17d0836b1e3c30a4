package crampexplorer.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
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

	private static final Imprint NO_IMPRINT = new Imprint(null, null, null, null, null, null, null);

	private static final Address NO_ADDRESS = new Address(null, null, null, null);

	@Id
	private String slug;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable Design design;

	private String title;

	@Embedded
	private @Nullable Imprint imprint;

	@Embedded
	private @Nullable Address address;

	private String readIn;

	@Enumerated(EnumType.STRING)
	private @Nullable Extent extent;

	private @Nullable LocalDate readOn;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "source_section", joinColumns = @JoinColumn(name = "source"))
	@OrderBy("position")
	private List<Section> sections = new ArrayList<>();

	/** What pages call it, made once. */
	private transient @Nullable SourceName name;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	/** Who made it, and where and when it was published. */
	Imprint imprint() {
		return (this.imprint != null) ? this.imprint : NO_IMPRINT;
	}

	/** Where it can be opened. */
	Address address() {
		return (this.address != null) ? this.address : NO_ADDRESS;
	}

	/** How much of it was read; only of literature. */
	@Nullable Extent extent() {
		return this.extent;
	}

	/** When it was read. */
	@Nullable LocalDate readOn() {
		return this.readOn;
	}

	/** What pages call it. */
	SourceName name() {
		SourceName known = this.name;
		if (known == null) {
			known = SourceName.of(this.title, imprint());
			this.name = known;
		}
		return known;
	}

	/** Where, and how much of it, was read; for a document its file name. */
	String readIn() {
		return this.readIn;
	}

	/** What kind of study or page it is; only literature has one. */
	@Nullable Design design() {
		return this.design;
	}

	Kind kind() {
		return this.kind;
	}

	boolean isJudgement() {
		return this.kind == Kind.JUDGEMENT;
	}

	boolean isDocument() {
		return this.kind == Kind.DOCUMENT;
	}

	List<Section> sections() {
		return List.copyOf(this.sections);
	}

	Optional<Section> section(Slug slug) {
		return this.sections.stream().filter((section) -> section.slug().equals(slug)).findFirst();
	}

	/** What a source is. */
	enum Kind {

		/** One of the four documents. */
		DOCUMENT("document"),
		/** What was published elsewhere. */
		LITERATURE("literature"),
		/** A table of figures. */
		DATASET("dataset"),
		/** The makers' own. */
		JUDGEMENT("judgement");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The word in seeds, and the end of the message key {@code basis.*}. */
		String code() {
			return this.code;
		}

	}

	/** A section of a document. */
	@Embeddable
	record Section(Slug slug, String title, int position) {
	}

}
