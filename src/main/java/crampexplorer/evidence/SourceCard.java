package crampexplorer.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A source as the seeds write it.
 *
 * @param kind what it is
 * @param design of literature, and of nothing else
 * @param title as in the source itself, where it has one
 * @param authors persons, each as family name and initials; "et al" last where there are
 * more
 * @param publisher who made a page, or publishes a book
 * @param in the journal, book or series where it stands
 * @param year when it was published; null where it bears no date
 * @param extent how much of it was read
 * @param read where and how it was read; for a document its file name
 * @param readOn when
 * @param sections of a document, and of nothing else
 */
record SourceCard(String slug, Source.Kind kind, @Nullable Design design, String title, List<String> authors,
		@Nullable String publisher, @Nullable String in, @Nullable String volume, @Nullable String issue,
		@Nullable String pages, @Nullable Integer year, @Nullable String doi, @Nullable String pmid,
		@Nullable String pmcid, @Nullable String url, @Nullable Extent extent, String read, @Nullable LocalDate readOn,
		List<SectionCard> sections) {

	private static final Set<Design> SOUND = EnumSet.of(Design.SYSTEMATIC_REVIEW, Design.TRIAL, Design.STUDY,
			Design.SURVEY);

	/** Whether a certainty above low may rest on it: opinion alone cannot carry one. */
	boolean isSound() {
		return this.kind == Source.Kind.DATASET || (this.design != null && SOUND.contains(this.design));
	}

	/** Whether a reader can open it. */
	boolean opens() {
		return this.doi != null || this.pmid != null || this.pmcid != null || this.url != null;
	}

	record SectionCard(String slug, String title) {
	}

}
