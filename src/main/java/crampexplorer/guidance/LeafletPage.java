package crampexplorer.guidance;

import java.util.List;

import crampexplorer.evidence.Steps;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.GuidancePage.Level;

/**
 * What /leaflet shows: what the home page says of a cramp, and every danger sign.
 *
 * @param home what the home page tells
 * @param topic what /when-to-see-a-doctor tells
 * @param levels the red flags of each level of care, the most urgent first
 */
record LeafletPage(Topic home, Topic topic, List<Level> levels) {

	static LeafletPage of(RedFlags flags, Topics topics) {
		return new LeafletPage(topics.get("/"), topics.get(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR), Level.all(flags));
	}

	public Steps steps() {
		return Steps.of(this.home);
	}

}
