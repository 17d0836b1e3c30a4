package crampexplorer.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import crampexplorer.seed.Cards.ChartCard;
import crampexplorer.seed.Cards.ClaimCard;
import crampexplorer.seed.Cards.DossierCard;
import crampexplorer.seed.Cards.FigureCard;
import crampexplorer.seed.Cards.LookAlikeCard;
import crampexplorer.seed.Cards.MedicineCard;
import crampexplorer.seed.Cards.RatioCard;
import crampexplorer.seed.StatementChecks.Parts;

/** Checks claims, medicines, look-alikes, charts, and the dossier. */
class EvidenceChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * Pages that show the claims which stand there; every nutrient and cause does too.
	 */
	private static final Set<String> PAGES = Set.of("/relief", "/supplements", "/how-common", "/what-the-sources-say");

	/** As the table shows them. */
	private static final List<String> STRENGTHS = List.of("strong", "moderate", "weak", "unproven");

	private final Problems problems;

	private final StatementChecks statements;

	EvidenceChecks(Problems problems, StatementChecks statements) {
		this.problems = problems;
		this.statements = statements;
	}

	void run(Seeds seeds) {
		claims(seeds.claims());
		medicines(seeds.medicines());
		lookAlikes(seeds.lookAlikes());
		charts(seeds.charts());
		dossier(seeds.dossier());
	}

	private void claims(List<ClaimCard> claims) {
		Problems.Names slugs = this.problems.names();
		Problems.Names titles = this.problems.names();
		for (ClaimCard claim : claims) {
			this.problems.slug("claims.yaml", slugs, claim.slug());
			this.problems.text("claims.yaml", claim.slug() + " title", claim.title(), 150);
			titles.add("claims.yaml", claim.title());
			this.statements.page("claims.yaml", claim.slug() + " page", claim.page());
			this.problems.is(PAGES.contains(claim.page()) || claim.page().matches("/(nutrients|causes)/[a-z0-9-]+"),
					"claims.yaml", claim.slug() + " page", "shows no claims");
			this.statements.parts("claims.yaml", claim.slug(), claim.parts(), Parts.of("claim", "evidence", "means"));
			this.statements.appraisal("claims.yaml", claim.slug(), claim.verdict(), claim.certainty(),
					claim.parts().getOrDefault("evidence", List.of()).stream());
		}
	}

	private void medicines(List<MedicineCard> medicines) {
		Problems.Names slugs = this.problems.names();
		int strength = 0;
		for (MedicineCard medicine : medicines) {
			String place = medicine.slug();
			this.problems.slug("medicines.yaml", slugs, medicine.slug());
			this.problems.text("medicines.yaml", place + " title", medicine.title(), 150);
			this.problems.oneOf("medicines.yaml", place + " strength", medicine.strength(), Set.copyOf(STRENGTHS));
			RatioCard ratio = medicine.ratio();
			this.problems.is(ratio == null || !"unproven".equals(medicine.strength()), "medicines.yaml",
					place + " ratio", "is not shown where the link is unproven");
			this.problems.is(STRENGTHS.indexOf(medicine.strength()) >= strength, "medicines.yaml", place,
					"stands after a weaker link");
			strength = STRENGTHS.indexOf(medicine.strength());
			this.problems.is(ratio == null
					|| (Math.max(ratio.value().scale(), Math.max(ratio.low().scale(), ratio.high().scale())) <= 2
							&& ratio.low().signum() > 0 && ratio.low().compareTo(ratio.value()) <= 0
							&& ratio.value().compareTo(ratio.high()) <= 0 && ratio.high().compareTo(HUNDRED) < 0),
					"medicines.yaml", place + " ratio",
					"is not above 0, with 2 decimals at most, and within its range");
			this.statements.parts("medicines.yaml", place, medicine.parts(), "unproven".equals(medicine.strength())
					? Parts.of("names", "link") : Parts.of("names", "link", "starts", "do"));
			this.statements.headClaim("medicines.yaml", place + ".link",
					medicine.parts().getOrDefault("link", List.of()));
		}
	}

	private void lookAlikes(List<LookAlikeCard> lookAlikes) {
		Problems.Names slugs = this.problems.names();
		for (LookAlikeCard lookAlike : lookAlikes) {
			this.problems.slug("look-alikes.yaml", slugs, lookAlike.slug());
			this.problems.text("look-alikes.yaml", lookAlike.slug() + " title", lookAlike.title(), 100);
			if (lookAlike.page() != null) {
				this.statements.page("look-alikes.yaml", lookAlike.slug() + " page", lookAlike.page());
			}
			this.statements.parts("look-alikes.yaml", lookAlike.slug(), lookAlike.parts(),
					Parts.of("pain", "lasts", "sides", "helps"));
		}
	}

	private void charts(List<ChartCard> charts) {
		Problems.Names slugs = this.problems.names();
		for (ChartCard chart : charts) {
			this.problems.slug("figures.yaml", slugs, chart.slug());
			this.problems.text("figures.yaml", chart.slug() + " title", chart.title(), 150);
			this.problems.text("figures.yaml", chart.slug() + " shows", chart.shows(), 200);
			this.problems.is((chart.shows() == null) == chart.figures().isEmpty(), "figures.yaml",
					chart.slug() + " shows",
					"says what figures are percentages of, and stands where there are figures");
			this.statements.parts("figures.yaml", chart.slug(), chart.parts(), Parts.of("words"));
			chart.figures().forEach((figure) -> figure(chart.slug() + ", " + figure.label(), figure));
		}
	}

	private void figure(String place, FigureCard figure) {
		this.problems.text("figures.yaml", place, figure.label(), 150);
		boolean readable = figure.percent().matches("\\d{1,3}(\\.\\d)?( to \\d{1,3}(\\.\\d)?)?");
		this.problems.is(
				readable && figure.low().compareTo(figure.high()) <= 0 && figure.high().compareTo(HUNDRED) <= 0,
				"figures.yaml", place, "percent '" + figure.percent() + "' is no number from 0 to 100, or range");
		this.statements.citation("figures.yaml", place, figure.source());
		this.statements.dossier("figures.yaml", place, figure.dossier());
	}

	private void dossier(List<DossierCard> rows) {
		Problems.Names slugs = this.problems.names();
		rows.forEach((row) -> this.problems.slug("dossier.csv", slugs, row.row()));
	}

}
