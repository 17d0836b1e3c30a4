package crampexplorer.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.seed.Cards.ClusterCard;
import crampexplorer.seed.Cards.MedicineCard;
import crampexplorer.seed.Cards.PublishedScoreCard;
import crampexplorer.seed.Cards.ScoreCard;
import crampexplorer.seed.Cards.TopicCard;
import crampexplorer.seed.StatementChecks.Parts;

/** Checks what belongs together in a result, and how good the check is. */
class MethodChecks {

	private final Problems problems;

	private final StatementChecks statements;

	private final FindingChecks findings;

	MethodChecks(Problems problems, StatementChecks statements, FindingChecks findings) {
		this.problems = problems;
		this.statements = statements;
		this.findings = findings;
	}

	void run(Seeds seeds) {
		clusters(seeds);
		for (MedicineCard medicine : seeds.medicines()) {
			this.findings.lines("medicines.yaml", medicine.slug() + " findings", medicine.findings(), false);
		}
		scores(seeds.scores());
		publishedScores(seeds.publishedScores());
	}

	private void clusters(Seeds seeds) {
		String file = "clusters.yaml";
		Set<String> factors = Stream.concat(seeds.nutrients().stream(), seeds.causes().stream())
			.map(TopicCard::slug)
			.collect(Collectors.toSet());
		Problems.Names slugs = this.problems.names();
		Problems.Names titles = this.problems.names();
		// Factors have their anchors on the same page
		factors.forEach((factor) -> slugs.add(file, factor));
		for (ClusterCard cluster : seeds.clusters()) {
			this.problems.slug(file, slugs, cluster.slug());
			titles.add(file, cluster.title());
			this.problems.text(file, cluster.slug() + " title", cluster.title(), 100);
			this.findings.lines(file, cluster.slug() + " when", cluster.when(), true);
			this.findings.lines(file, cluster.slug() + " unless",
					(cluster.unless() != null) ? List.of(cluster.unless()) : List.of(), false);
			Problems.Names tied = this.problems.names();
			this.problems.is(cluster.factors().size() > 1, file, cluster.slug() + " factors",
					"ties fewer than two factors");
			for (String factor : cluster.factors()) {
				tied.add(file, factor);
				this.problems.is(factors.contains(factor), file, cluster.slug() + " factors",
						"unknown factor '" + factor + "'");
			}
			this.statements.parts(file, cluster.slug(), cluster.parts(), Parts.of("words"));
		}
	}

	private void scores(List<ScoreCard> scores) {
		Problems.Names rows = this.problems.names();
		for (ScoreCard score : scores) {
			String place = score.set() + ", " + score.entry() + ", " + score.measure();
			rows.add("scores.csv", place);
			this.problems.oneOf("scores.csv", place, score.set(), Set.of("makers", "aside"));
			this.problems.oneOf("scores.csv", place, score.entry(), Set.of("author", "first", "second"));
			this.problems.text("scores.csv", place, score.measure(), 30);
			boolean whole = score.hits().matches("\\d{1,4}") && score.stories().matches("[1-9]\\d{0,3}");
			this.problems.is(whole && Integer.parseInt(score.hits()) <= Integer.parseInt(score.stories()), "scores.csv",
					place, "is not so many hits among so many stories");
		}
	}

	private void publishedScores(List<PublishedScoreCard> scores) {
		String file = "published-scores.csv";
		Problems.Names slugs = this.problems.names();
		for (PublishedScoreCard score : scores) {
			this.problems.slug(file, slugs, score.slug());
			this.problems.text(file, score.slug() + " who", score.who(), 150);
			Stream.of(score.first(), score.firstThree(), score.care())
				.forEach((cell) -> this.problems.text(file, score.slug(), cell, 30));
			this.problems.is(score.source().section() == null, file, score.slug(), "cites no section");
			this.statements.citation(file, score.slug(), score.source());
		}
	}

}
