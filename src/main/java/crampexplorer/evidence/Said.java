package crampexplorer.evidence;

import java.util.List;

/**
 * A part of a topic that stands somewhere else than on the topic's own page, or under
 * another's heading.
 */
public record Said(Topic topic, String part) {

	public Said {
		topic.part(part);
	}

	/** The passages of the part. */
	public List<Passage> passages() {
		return this.topic.part(this.part);
	}

}
