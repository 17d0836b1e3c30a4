package crampexplorer.questionnaire;

import java.util.stream.Stream;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Topic;

/**
 * One passage of a part of a topic, where a page takes passages apart.
 *
 * @param part that it belongs to
 * @param passage what it says
 */
public record Piece(String part, Passage passage) {

	static Stream<Piece> of(Topic topic, String part) {
		return topic.part(part).stream().map((passage) -> new Piece(part, passage));
	}

}
