package crampexplorer.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.seed.Cards.RedFlagCard;
import crampexplorer.seed.Cards.StatementCard;

/** Gathers what the seeds say by topic: everything that has statements and an address. */
final class SeedTopics {

	/**
	 * A topic and what is said of it.
	 *
	 * @param path address on the site, with its anchor where it is part of a page
	 * @param title what a link to it says
	 * @param parts statements by part, in order
	 * @param related paths of other topics
	 */
	record SeedTopic(String path, String title, Map<String, List<StatementCard>> parts, List<String> related) {
	}

	private SeedTopics() {
	}

	static Map<String, SeedTopic> of(Seeds seeds) {
		Map<String, SeedTopic> topics = new LinkedHashMap<>();
		seeds.nutrients()
			.forEach((card) -> put(topics, "/nutrients/" + card.slug(), card.title(), card.parts(), card.related()));
		seeds.causes()
			.forEach((card) -> put(topics, "/causes/" + card.slug(), card.title(), card.parts(), card.related()));
		seeds.foods().forEach((card) -> put(topics, "/foods/" + card.slug(), card.title(), Map.of(), List.of()));
		seeds.measures().forEach((card) -> put(topics, card.path(), card.title(), card.parts(), card.related()));
		seeds.comparisons()
			.forEach((card) -> put(topics, "/supplements#" + card.slug(), card.title(), card.parts(), List.of()));
		seeds.redFlags().forEach((card) -> {
			Map<String, List<StatementCard>> parts = new LinkedHashMap<>();
			statements(card).forEach((part, statement) -> parts.put(part, List.of(statement)));
			put(topics, "/when-to-see-a-doctor#" + card.code(), card.title(), parts, card.related());
		});
		seeds.cautions()
			.forEach((card) -> put(topics, "/check/result#" + card.code(), card.title(), card.parts(), List.of()));
		seeds.claims().forEach((card) -> put(topics, card.path(), card.title(), card.parts(), List.of()));
		seeds.medicines()
			.forEach((card) -> put(topics, "/causes/medicines#" + card.slug(), card.title(), card.parts(), List.of()));
		seeds.clusters().forEach((card) -> put(topics, card.path(), card.title(), card.parts(), List.of()));
		seeds.lookAlikes()
			.forEach((card) -> put(topics, "/cramp-or-something-else#" + card.slug(), card.title(), card.parts(),
					List.of()));
		seeds.charts()
			.forEach((card) -> put(topics, "/how-common#" + card.slug(), card.title(), card.parts(), List.of()));
		seeds.pages().forEach((card) -> put(topics, card.path(), card.title(), card.parts(), List.of()));
		return topics;
	}

	/** What a red flag says, each with the flag's sources. */
	static Map<String, StatementCard> statements(RedFlagCard flag) {
		Map<String, StatementCard> statements = new LinkedHashMap<>();
		statements.put("sign", flag.statement(flag.sign()));
		statements.put("do", flag.statement(flag.advice()));
		if (flag.raised() != null) {
			statements.put("raised-do", flag.statement(flag.raised().advice()));
			statements.put("raised-say", flag.spoken(flag.raised().say()));
		}
		statements.put("say", flag.spoken(flag.say()));
		return statements;
	}

	/** A page's notes join the topic that stands at the same path, if there is one. */
	private static void put(Map<String, SeedTopic> topics, String path, String title,
			Map<String, List<StatementCard>> parts, List<String> related) {
		topics.merge(path, new SeedTopic(path, title, parts, related), (first, second) -> {
			Map<String, List<StatementCard>> all = new LinkedHashMap<>(first.parts());
			second.parts().forEach((part, statements) -> all.merge(part, statements, (some, more) -> {
				List<StatementCard> joined = new ArrayList<>(some);
				joined.addAll(more);
				return joined;
			}));
			return new SeedTopic(path, first.title(), all, first.related());
		});
	}

}
