package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/** What the home page shows. */
record HomePage(Topic topic, References references) {

	/** Stretches for calf and foot make up the first step. */
	private static final int STRETCHES = 2;

	/** What most need to know, which answers the question of the page. */
	public List<Passage> usual() {
		return this.topic.part("usual");
	}

	public List<Passage> stretches() {
		return this.topic.part("now").subList(0, STRETCHES);
	}

	/** The steps after the stretch. */
	public List<Passage> then() {
		List<Passage> now = this.topic.part("now");
		return now.subList(STRETCHES, now.size());
	}

}
