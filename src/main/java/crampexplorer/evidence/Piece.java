package crampexplorer.evidence;

/**
 * One passage of a part of a topic, where a page takes passages apart.
 *
 * @param part that it belongs to
 * @param passage what it says
 */
public record Piece(String part, Passage passage) {
}
