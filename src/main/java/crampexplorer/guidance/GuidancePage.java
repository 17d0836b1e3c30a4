package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.evidence.Heading;
import crampexplorer.evidence.Link;
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
		return new GuidancePage(topics.get(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR), Level.all(flags), references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("emergency", "guidance.emergency.short"),
				Heading.one("urgent", "guidance.urgent"), Heading.one("doctor", "guidance.doctor"),
				Heading.of(this.topic, "self-care", "see-a-doctor", "what-happens", "ask-first"));
	}

	/**
	 * The red flags of a level.
	 *
	 * @param code end of message keys
	 * @param common signs that stand open
	 * @param count of the others
	 * @param others by what they are about
	 */
	record Level(String code, List<Item> common, int count, List<Group> others) {

		/** Those that need someone, the most urgent first. */
		static List<Level> all(RedFlags flags) {
			return Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.DOCTOR)
				.map((level) -> of(level, flags))
				.toList();
		}

		private static Level of(CareLevel level, RedFlags flags) {
			List<Item> common = new ArrayList<>();
			Map<About, List<Item>> others = new EnumMap<>(About.class);
			for (RedFlag flag : flags.all()) {
				for (FlagStep step : flag.steps()) {
					if (step.disposition().level() == level) {
						(step.isCommon() ? common : others.computeIfAbsent(flag.about(), (about) -> new ArrayList<>()))
							.add(Item.of(step));
					}
				}
			}
			return new Level(level.code(), common, others.values().stream().mapToInt(List::size).sum(),
					others.entrySet()
						.stream()
						.map((group) -> new Group(group.getKey().code(), group.getValue()))
						.toList());
		}

	}

	/**
	 * Signs that are about one thing: the end of the message key
	 * {@code guidance.about.*}.
	 */
	record Group(String about, List<Item> items) {
	}

	/**
	 * A step of a red flag.
	 *
	 * @param name anchor on the page
	 * @param link to all that is said of it
	 * @param within how soon, such as {@code 2 days}
	 */
	record Item(String name, Link link, String within) {

		static Item of(FlagStep step) {
			return new Item(step.name().value(), new Link(step.title(), step.path()),
					step.disposition().within().code());
		}

	}

}
