package crampexplorer.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A source as the seeds write it.
 *
 * @param kind what it is
 * @param design of literature, and of nothing else
 * @param read where, and how much of it, was read
 * @param sections of a document, and of nothing else
 */
record SourceCard(String slug, Source.Kind kind, @Nullable Design design, String title, String read,
		List<SectionCard> sections) {

	private static final Set<Design> SOUND = EnumSet.of(Design.SYSTEMATIC_REVIEW, Design.TRIAL, Design.STUDY,
			Design.SURVEY, Design.GUIDELINE);

	/** Whether a certainty above low may rest on it. */
	boolean isSound() {
		return this.kind == Source.Kind.DATASET || (this.design != null && SOUND.contains(this.design));
	}

	record SectionCard(String slug, String title) {
	}

}
