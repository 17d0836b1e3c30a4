package crampexplorer.guidance;

import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /when-to-see-a-doctor shows. */
record GuidancePage(List<Item> emergency, List<Item> urgent, List<Item> doctor, List<Passage> selfCare,
		List<Passage> usuallyHarmless, List<Passage> seeADoctor, List<Passage> whatHappens, List<Passage> askFirst,
		List<Reference> references, Review review) {

	static GuidancePage of(RedFlags flags, Topics topics, References references) {
		List<Item> emergency = items(flags.at(CareLevel.EMERGENCY), topics, references);
		List<Item> urgent = items(flags.at(CareLevel.URGENT), topics, references);
		List<Item> doctor = items(flags.at(CareLevel.DOCTOR), topics, references);
		Topic page = topics.get("/when-to-see-a-doctor");
		return new GuidancePage(emergency, urgent, doctor, references.cite(page, "self-care"),
				references.cite(page, "usually-harmless"), references.cite(page, "see-a-doctor"),
				references.cite(page, "what-happens"), references.cite(page, "ask-first"), references.list(),
				page.review());
	}

	private static List<Item> items(List<RedFlag> flags, Topics topics, References references) {
		return flags.stream().map((flag) -> Item.of(flag, topics.get(flag.path()), references)).toList();
	}

	/** For the links at the head of the page. */
	public List<Part> parts() {
		return Part.listed(Part.of("emergency", "guidance.emergency.short"), Part.of("urgent", "guidance.urgent"),
				Part.of("doctor", "guidance.doctor"), Part.of("self-care", "guidance.self-care"),
				Part.of("documents", "guidance.documents", this.seeADoctor),
				Part.of("what-happens", "guidance.whatHappens", this.whatHappens),
				Part.of("ask-first", "guidance.askFirst", this.askFirst),
				Part.of("sources", "footer.sources", this.references));
	}

	/** A red flag: its sign first, all the rest behind it. */
	record Item(String code, String title, List<Passage> sign, List<Passage> advice, List<Passage> say,
			List<Passage> raisedAdvice, List<Passage> raisedSay, List<String> mayIndicate, String within,
			List<Link> related) {

		static Item of(RedFlag flag, Topic topic, References references) {
			return new Item(flag.code().value(), flag.title(), references.cite(topic, "sign"),
					references.cite(topic, "do"), references.cite(topic, "say"), references.cite(topic, "raised-do"),
					references.cite(topic, "raised-say"), flag.mayIndicate(), flag.disposition().within().code(),
					topic.related("/"));
		}
	}

}
