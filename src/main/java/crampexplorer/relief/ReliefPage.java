package crampexplorer.relief;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topics;

/** What /relief shows: every measure but pills in full, and all of them at a glance. */
record ReliefPage(List<Group> groups, List<Glance> glance, List<ClaimBox> claims, List<Reference> references,
		Review review) {

	private static final String PATH = "/relief";

	static ReliefPage of(Measures measures, Topics topics, Claims claims, References references) {
		List<Group> groups = Measure.TIMES.stream()
			.filter((time) -> !Measure.PILLS.equals(time))
			.map((time) -> new Group(time, MeasureBox.of(measures.at(time), topics, references)))
			.toList();
		List<Glance> glance = Measure.TIMES.stream()
			.map((time) -> new Glance(time, measures.at(time)
				.stream()
				.map((measure) -> new Row(measure.link(), references.headClaim(topics.get(measure.path()), "what")))
				.toList()))
			.toList();
		List<ClaimBox> boxes = claims.on(PATH, references);
		return new ReliefPage(groups, glance, boxes, references.list(), topics.get(PATH).review());
	}

	/** For the links at the head of the page. */
	public List<Part> parts() {
		return Stream
			.concat(this.groups.stream().map((group) -> Part.of("when-" + group.time(), "relief." + group.time())),
					Stream.of(Part.of("at-a-glance", "relief.glance"), Part.of("claims", "claims.title", this.claims),
							Part.of("sources", "footer.sources", this.references)))
			.filter(Part::shown)
			.toList();
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
