package crampexplorer.evidence;

import java.util.List;

/** What /what-the-sources-say shows. */
record ClaimsPage(Topic topic, List<Row> rows, List<ClaimBox> claims, References references) {

	static ClaimsPage of(Claims claims, Topic topic, References references) {
		return new ClaimsPage(topic, claims.all().stream().map(Row::of).toList(), claims.on(topic.link().path()),
				references);
	}

	/** A claim in the list of all; it leads to where the claim stands. */
	record Row(Link link, Appraisal appraisal) {

		static Row of(Claim claim) {
			return new Row(new Link(claim.title(), claim.path()),
					Appraisal.of(claim.verdict(), claim.certainty(), List.of()));
		}
	}

}
