package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one page has told, and what that rests on. The page tells in plain words; the
 * proof stands folded at the end of a section or of the page, and has all that was told
 * since the last one.
 */
public final class References {

	private final Sources sources;

	private final Set<Piece> told = new LinkedHashSet<>();

	private final List<Cited> cited = new ArrayList<>();

	References(Sources sources) {
		this.sources = sources;
	}

	/** Takes note of a passage, whether the page shows it or only its proof does. */
	public Piece tell(Passage passage, String part) {
		Piece piece = new Piece(part, passage);
		this.told.add(piece);
		return piece;
	}

	/** Takes note of several, and gives them back. */
	public List<Piece> tellAll(List<Piece> pieces) {
		this.told.addAll(pieces);
		return pieces;
	}

	/** The same for all passages of a part. */
	public List<Piece> tellAll(Topic topic, String part) {
		return tellAll(topic.pieces(part));
	}

	/** Takes note of what a figure or an entry of a table rests on. */
	public Cited cite(String what, Collection<Citation> citations) {
		Cited row = new Cited(what, of(citations));
		this.cited.add(row);
		return row;
	}

	/** The proof of all that was told since this was last asked. */
	public Proof take() {
		Stream<Reference> sources = Stream.concat(this.told.stream()
			.flatMap((piece) -> piece.passage().allCitations())
			.distinct()
			.map(this.sources::reference), this.cited.stream().flatMap((row) -> row.sources().stream()));
		Proof proof = new Proof(List.copyOf(this.told), List.copyOf(this.cited), sources.distinct().toList());
		this.told.clear();
		this.cited.clear();
		return proof;
	}

	/** Citations as the page shows them. */
	public List<Reference> of(Collection<Citation> citations) {
		return citations.stream().map(this.sources::reference).toList();
	}

	/**
	 * What stands folded below the words of a section or page.
	 *
	 * @param told passages of the page, with those that only the proof shows
	 * @param cited figures and entries of tables
	 * @param sources of all of these, each once
	 */
	public record Proof(List<Piece> told, List<Cited> cited, List<Reference> sources) {

		/** Whether there is nothing to prove. */
		public boolean isEmpty() {
			return this.told.isEmpty() && this.cited.isEmpty();
		}

	}

	/** A figure or an entry of a table, and what it rests on. */
	public record Cited(String what, List<Reference> sources) {
	}

	/**
	 * A source as a page names it.
	 *
	 * @param slug end of the address of its page
	 * @param name short: who, and when
	 * @param section of a document; empty elsewhere
	 * @param reported whether the source only reports what another found
	 */
	public record Reference(String slug, SourceName name, String section, boolean reported) {

		static Reference of(Source source, Citation citation) {
			Slug section = citation.section();
			String title = (section != null) ? source.section(section).map(Source.Section::title).orElse("") : "";
			return new Reference(source.slug(), source.name(), title, citation.reported());
		}

	}

}
