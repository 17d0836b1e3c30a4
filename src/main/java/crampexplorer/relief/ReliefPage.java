package crampexplorer.relief;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /relief shows.
 *
 * @param groups every measure, by when it is taken
 */
record ReliefPage(Topic topic, List<Group> groups, List<ClaimBox> claims, References references) {

	static ReliefPage of(Measures measures, Topics topics, Claims claims, References references) {
		List<Group> groups = Stream.of(Time.values())
			.map((time) -> new Group(time.code(), MeasureRow.of(measures.at(time), topics)))
			.toList();
		return new ReliefPage(topics.get(ReliefRoom.RELIEF), groups, claims.on(ReliefRoom.RELIEF), references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(
				this.groups.stream().map((group) -> new Heading("when-" + group.time(), "relief." + group.time())),
				Heading.of("claims", "claims.here", this.claims));
	}

	/**
	 * Measures for the same time; {@code time} is the end of the message key
	 * {@code relief.*}.
	 */
	record Group(String time, List<MeasureRow> rows) {
	}

}
