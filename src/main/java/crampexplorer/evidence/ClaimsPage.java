package crampexplorer.evidence;

import java.util.List;

import crampexplorer.evidence.References.Reference;

/** What /what-the-sources-say shows. */
record ClaimsPage(List<Passage> intro, List<Row> rows, List<ClaimBox> claims, List<Reference> references,
		Review review) {

	static final String PATH = "/what-the-sources-say";

	static ClaimsPage of(Claims claims, Topic page, References references) {
		List<Passage> intro = references.cite(page, "intro");
		List<Row> rows = claims.all().stream().map(Row::of).toList();
		return new ClaimsPage(intro, rows, claims.on(PATH, references), references.list(), page.review());
	}

	/** A claim in the list of all; it leads to where the claim stands. */
	record Row(Link link, String verdict, String certainty) {

		static Row of(Claim claim) {
			return new Row(new Link(claim.title(), claim.path()), claim.verdict().code(), claim.certainty().code());
		}
	}

}
