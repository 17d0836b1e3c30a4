package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/** What the home page shows. */
record HomePage(Topic topic, References references) {

	/** Stretches for calf and foot make up the first step. */
	private static final int STRETCHES = 2;

	/**
	 * Where people who say more of their cramps find what they look for; by message key.
	 */
	private static final List<Link> CHIPS = List.of(new Link("home.and.night", "/causes/no-clear-cause"),
			new Link("home.and.tablets", "/causes/medicines"), new Link("home.and.pregnant", "/causes/pregnancy"),
			new Link("home.and.tingling", "/causes/nerve-damage"),
			new Link("home.and.walking", "/causes/poor-circulation"),
			new Link("home.and.sport", "/causes/muscle-fatigue"),
			new Link("home.and.kidneys", "/causes/kidney-disease"), new Link("home.and.child", "/children"),
			new Link("home.and.magnesium", "/nutrients/magnesium"));

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

	public List<Link> chips() {
		return CHIPS;
	}

}
