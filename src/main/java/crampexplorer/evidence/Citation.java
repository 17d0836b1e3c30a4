package crampexplorer.evidence;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param source a source of /sources
 * @param section the section of a document, and only of a document
 * @param reported whether the source only reports what another found, so that it is shown
 * as "as reported by"
 */
@Embeddable
public record Citation(Slug source, @Nullable Slug section, boolean reported) {
}
