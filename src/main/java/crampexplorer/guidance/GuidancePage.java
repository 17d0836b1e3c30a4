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
			.map((level) -> new Level(level.code(),
					flags.at(level).stream().map((flag) -> Item.of(flag, topics.get(flag.path()))).toList()))
			.toList();
		return new GuidancePage(topics.get(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR), levels, references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("emergency", "guidance.emergency.short"),
				Heading.one("urgent", "guidance.urgent"), Heading.one("doctor", "guidance.doctor"),
				Heading.of(this.topic, "self-care", "see-a-doctor", "what-happens", "ask-first"),
				Stream.of(Heading.SOURCES));
	}

	/** The red flags of a level; {@code code} is the end of message keys. */
	record Level(String code, List<Item> items) {
	}

	/** A red flag: its sign first, all the rest behind it. */
	record Item(String code, Topic topic, List<String> mayIndicate, String within) {

		static Item of(RedFlag flag, Topic topic) {
			return new Item(flag.code().value(), topic, flag.mayIndicate(), flag.disposition().within().code());
		}
	}

}
