package crampexplorer.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sources that are listed together, apart from the documents: literature by its design,
 * and what is no literature.
 *
 * @param code end of the address of their list, and of the message keys
 * {@code sources.kind.*}
 */
record SourceKind(String code) {

	/** Data sets, and the makers' own judgement. */
	private static final SourceKind DATA = new SourceKind("data");

	/** From the strongest to the weakest. */
	static List<SourceKind> all() {
		return Stream.concat(Arrays.stream(Design.values()).map(SourceKind::of), Stream.of(DATA)).toList();
	}

	/** The kind of this code, if there is one. */
	static Optional<SourceKind> of(String code) {
		return all().stream().filter((kind) -> kind.code.equals(code)).findFirst();
	}

	/** The kind of a source; empty for a document. */
	static Optional<SourceKind> of(Source source) {
		Design design = source.design();
		return (design != null) ? Optional.of(of(design)) : source.isDocument() ? Optional.empty() : Optional.of(DATA);
	}

	private static SourceKind of(Design design) {
		return new SourceKind(design.code());
	}

	/** Address of the first page of its list. */
	public String path() {
		return EvidenceRoom.SOURCES_PATH + "/" + this.code;
	}

	/** Whether a source is one of these. */
	boolean holds(Source source) {
		return of(source).filter(this::equals).isPresent();
	}

}
