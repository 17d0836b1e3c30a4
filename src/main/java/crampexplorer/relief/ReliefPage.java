package crampexplorer.relief;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /relief shows: every measure but pills in full, and all of them at a glance. */
record ReliefPage(Topic topic, List<Group> groups, List<Glance> glance, List<ClaimBox> claims, References references) {

	static ReliefPage of(Measures measures, Topics topics, Claims claims, References references) {
		List<Group> groups = Stream.of(Time.values())
			.filter((time) -> time != Time.PILLS)
			.map((time) -> new Group(time.code(), MeasureBox.of(measures.at(time), topics)))
			.toList();
		List<Glance> glance = Stream.of(Time.values())
			.map((time) -> new Glance(time.code(),
					measures.at(time)
						.stream()
						.map((measure) -> new Row(measure.link(), topics.get(measure.path()).headClaim()))
						.toList()))
			.toList();
		return new ReliefPage(topics.get(ReliefRoom.RELIEF), groups, glance, claims.on(ReliefRoom.RELIEF), references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(
				this.groups.stream().map((group) -> new Heading("when-" + group.time(), "relief." + group.time())),
				Heading.one("at-a-glance", "relief.glance"), Heading.of("claims", "claims.title", this.claims),
				Stream.of(Heading.SOURCES));
	}

	/**
	 * Measures for the same time; {@code time} is the end of the message key
	 * {@code relief.*}.
	 */
	record Group(String time, List<MeasureBox> boxes) {
	}

	/** The same, a line each. */
	record Glance(String time, List<Row> rows) {
	}

	/** A measure, and how its head claim, that it helps, fares. */
	record Row(Link link, Appraisal appraisal) {
	}

}
