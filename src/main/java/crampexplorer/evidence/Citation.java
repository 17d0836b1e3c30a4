package crampexplorer.evidence;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import crampexplorer.seed.Row;
import crampexplorer.seed.Spot;
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

	/** A source without sections, read at first hand. */
	public static Citation to(String source) {
		return new Citation(new Slug(source), null, false);
	}

	/**
	 * Reads a citation as it is written in a seed: {@code document-001/magnesium},
	 * {@code cks2012} or {@code via rxlist-k}.
	 */
	@JsonCreator
	static Citation of(String text) {
		boolean reported = text.startsWith("via ");
		String[] parts = (reported ? text.substring(4) : text).split("/", 2);
		if (!Stream.of(parts).allMatch(Slug::isSlug)) {
			throw new IllegalArgumentException("'" + text + "' is no citation: neither a source nor document/section");
		}
		return new Citation(new Slug(parts[0]), (parts.length == 2) ? new Slug(parts[1]) : null, reported);
	}

	/** As it is written in a seed. */
	@Override
	public String toString() {
		return (this.reported ? "via " : "") + this.source + ((this.section != null) ? "/" + this.section : "");
	}

	/** Tells where there is no such source or section. */
	public void check(Spot spot) {
		SourceCard card = spot.find(Namespaces.SOURCE, this.source.value()).orElse(null);
		if (card == null) {
			spot.refers(Namespaces.SOURCE, this.source.value());
		}
		else if (this.section != null) {
			spot.is(card.sections().stream().anyMatch((known) -> known.slug().equals(this.section.value())),
					"unknown section '" + this.source + "/" + this.section + "'");
		}
		else {
			spot.is(card.sections().isEmpty(), "'" + this.source + "' is cited without its section");
		}
	}

	/** The same for what can only rest on a whole source. */
	public void checkWhole(Spot spot) {
		spot.is(this.section == null, "'" + this + "' has a section, but only a whole source can be cited here");
		check(spot);
	}

	/** Writes it into columns of a row. */
	public Row fill(Row row) {
		return fillWhole(row).set("section", (this.section != null) ? this.section.value() : null);
	}

	/** The same for a table without a column for the section. */
	public Row fillWhole(Row row) {
		return row.set("source", this.source.value()).set("reported", this.reported);
	}

}
