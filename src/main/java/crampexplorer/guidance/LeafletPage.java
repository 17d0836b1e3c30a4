package crampexplorer.guidance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import crampexplorer.evidence.Passage;
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
 * @param signs what a sign is in whole sentences, by its anchor, where it cannot wait:
 * there is no page of its own to look at
 */
record LeafletPage(Topic home, Topic topic, List<Level> levels, Map<String, List<Passage>> signs) {

	static LeafletPage of(RedFlags flags, Topics topics) {
		return new LeafletPage(topics.get("/"), topics.get(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR), Level.all(flags), flags
			.all()
			.stream()
			.flatMap((flag) -> flag.steps().stream())
			.filter((step) -> step.disposition().level() != CareLevel.DOCTOR)
			.collect(Collectors.toMap((step) -> step.name().value(), (step) -> topics.get(step.path()).part("sign"))));
	}

	public Steps steps() {
		return Steps.of(this.home);
	}

}
