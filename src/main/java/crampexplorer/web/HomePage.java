package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Steps;
import crampexplorer.evidence.Topic;

/** What the home page shows. */
record HomePage(Topic topic, References references) {

	/** What most need to know, which answers the question of the page. */
	public List<Passage> usual() {
		return this.topic.part("usual");
	}

	public Steps steps() {
		return Steps.of(this.topic);
	}

}
