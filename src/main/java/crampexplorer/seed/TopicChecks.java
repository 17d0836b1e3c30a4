package crampexplorer.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import crampexplorer.seed.Cards.AssociationCard;
import crampexplorer.seed.Cards.FactorCard;
import crampexplorer.seed.Cards.TopicCard;
import crampexplorer.seed.StatementChecks.Parts;

/** Checks nutrients and causes, with their factors. */
class TopicChecks {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal HIGHEST_RATIO = BigDecimal.valueOf(1000);

	/**
	 * Nearer to 1 than this, a ratio weighs less than half a tenth of a deciban: nothing.
	 */
	private static final double LEAST_LOGARITHM = 0.005;

	private static final Set<String> CAPS = Set.of("none", "weak", "some", "strong");

	private static final Parts NUTRIENT = Parts
		.of("answer", "role", "mechanism", "signs", "foods", "risk", "pills", "blood-test", "take-care", "compare-role",
				"compare-lack", "compare-foods", "compare-signs", "do", "ask")
		.or("absorption", "food-care", "do-food");

	private static final Parts CAUSE = Parts.of("answer", "mechanism", "triggers", "fits", "does-not-fit", "helps",
			"doctor", "take-care", "do", "ask");

	private final Problems problems;

	private final StatementChecks statements;

	private final FindingChecks findings;

	TopicChecks(Problems problems, StatementChecks statements, FindingChecks findings) {
		this.problems = problems;
		this.statements = statements;
		this.findings = findings;
	}

	void run(Seeds seeds) {
		Problems.Names factors = this.problems.names();
		topics("nutrients/", seeds.nutrients(), NUTRIENT, factors);
		topics("causes/", seeds.causes(), CAUSE, factors);
	}

	private void topics(String folder, List<TopicCard> topics, Parts parts, Problems.Names factors) {
		Problems.Names positions = this.problems.names();
		for (TopicCard topic : topics) {
			String file = folder + topic.slug() + ".yaml";
			this.problems.slug(file, factors, topic.slug());
			positions.add(file, "position " + topic.position());
			this.problems.is(topic.checked().isBefore(topic.due()), file, "due", "is not after 'checked'");
			this.problems.text(file, "title", topic.title(), 100);
			this.problems.text(file, "name", topic.name(), 100);
			this.problems.text(file, "clinical-name", topic.clinicalName(), 100);
			this.problems.text(file, "summary", topic.summary(), 200);
			this.statements.parts(file, "parts", topic.parts(), parts);
			this.statements.headClaim(file, "parts.answer", topic.parts().getOrDefault("answer", List.of()));
			this.statements.related(file, "/" + folder + topic.slug(), topic.related());
			factor(file, topic.factor());
		}
		this.problems.is(!topics.isEmpty(), folder, "", "no files");
	}

	private void factor(String file, FactorCard factor) {
		this.problems.is(
				factor.prior().signum() > 0 && factor.prior().compareTo(HUNDRED) < 0 && factor.prior().scale() <= 1,
				file, "factor.prior",
				factor.prior() + " is not a percentage between 0 and 100 with one decimal at most");
		if (factor.cap() != null) {
			this.problems.oneOf(file, "factor.cap", factor.cap(), CAPS);
		}
		Problems.Names names = this.problems.names();
		for (AssociationCard association : factor.associations()) {
			String place = "factor.associations " + association.finding();
			names.add(file, association.finding());
			this.findings.finding(file, place, association.finding());
			BigDecimal ratio = association.likelihoodRatio();
			this.problems.is(
					ratio.signum() > 0 && ratio.compareTo(HIGHEST_RATIO) <= 0 && ratio.scale() <= 3
							&& Math.abs(Math.log10(ratio.doubleValue())) > LEAST_LOGARITHM,
					file, place, "likelihood-ratio " + ratio
							+ " is not above 0, up to 1000, with 3 decimals at most, and far enough from 1 to weigh");
			this.problems.oneOf(file, place, association.certainty(), StatementChecks.CERTAINTIES);
			this.problems.text(file, place + " group", association.group(), 20);
			this.problems.is(association.source().section() == null, file, place, "a weight cites no section");
			this.statements.citation(file, place, association.source());
		}
	}

}
