package crampexplorer.ranking;

import java.util.List;

import crampexplorer.evidence.Slug;

/** Factors and clues for the tests of the arithmetic, in tenths of a deciban. */
final class Fixtures {

	private static final Slug SOURCE = new Slug("judgement");

	private Fixtures() {
	}

	static Clue clue(String finding, int tenths) {
		return new Clue(new Slug(finding), new Weight(tenths), null, false, SOURCE);
	}

	static Clue grouped(String group, String finding, int tenths) {
		return new Clue(new Slug(finding), new Weight(tenths), group, false, SOURCE);
	}

	static Clue general(String finding, int tenths) {
		return new Clue(new Slug(finding), new Weight(tenths), null, true, SOURCE);
	}

	static Candidate cause(String code, int prior, Clue... clues) {
		return new Candidate(new Slug(code), false, new Weight(prior), Band.STRONG, List.of(clues));
	}

	static Candidate nutrient(int prior, Clue... clues) {
		return new Candidate(new Slug("nutrient"), true, new Weight(prior), Band.STRONG, List.of(clues));
	}

	static Candidate capped(Band cap, int prior, Clue... clues) {
		return new Candidate(new Slug("capped"), false, new Weight(prior), cap, List.of(clues));
	}

	static List<Slug> findings(String... codes) {
		return List.of(codes).stream().map(Slug::new).toList();
	}

	/** The only candidate, after these findings. */
	static RankedFactor weighed(Candidate candidate, String... findings) {
		return new Ranking(List.of(candidate)).rank(findings(findings)).get(0);
	}

}
