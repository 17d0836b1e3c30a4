package crampexplorer.guidance;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /when-to-see-a-doctor shows.
 *
 * @param levels the red flags of each level of care, the most urgent first
 */
record GuidancePage(Topic topic, List<Level> levels, References references) {

	static GuidancePage of(RedFlags flags, Topics topics, References references) {
		List<Level> levels = Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.DOCTOR)
			.map((level) -> new Level(level.code(), items(flags, level, false, topics),
					items(flags, level, true, topics)))
			.toList();
		return new GuidancePage(topics.get(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR), levels, references);
	}

	private static List<Item> items(RedFlags flags, CareLevel level, boolean combination, Topics topics) {
		return flags.all()
			.stream()
			.filter((flag) -> flag.isCombination() == combination)
			.flatMap((flag) -> flag.steps()
				.stream()
				.filter((step) -> step.disposition().level() == level)
				.map((step) -> new Item(step.name().value(), topics.get(step.path()), flag.mayIndicate(),
						step.disposition().within().code())))
			.toList();
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("emergency", "guidance.emergency.short"),
				Heading.one("urgent", "guidance.urgent"), Heading.one("doctor", "guidance.doctor"),
				Heading.of(this.topic, "self-care", "see-a-doctor", "what-happens", "ask-first"),
				Stream.of(Heading.SOURCES));
	}

	/**
	 * The red flags of a level.
	 *
	 * @param code end of message keys
	 * @param alone signs that count by themselves
	 * @param together signs that count together
	 */
	record Level(String code, List<Item> alone, List<Item> together) {
	}

	/** A step of a red flag: its title first, all the rest behind it. */
	record Item(String name, Topic topic, List<String> mayIndicate, String within) {
	}

}
