package crampexplorer.seed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.seed.Cards.AssociationCard;
import crampexplorer.seed.Cards.FactorCard;
import crampexplorer.seed.Cards.FoodNutrientCard;
import crampexplorer.seed.Cards.SectionCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.TopicCard;
import crampexplorer.seed.StatementChecks.Parts;

/**
 * Checks the seeds as a whole: references, sources, ranges, duplicates. It is as strict
 * as the schema, so that what passes here loads.
 */
class SeedChecks {

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

	private static final Map<String, Parts> PAGES = Map.of("/", Parts.of("emergency", "now", "take-care", "usual"),
			"/causes", Parts.of("cramp", "figures", "underlying"), "/nutrients",
			Parts.of("electrolytes", "vitamins", "balance"), "/foods", Parts.of("diet", "take-care"), "/relief",
			Parts.of(), "/supplements", Parts.of(), "/when-to-see-a-doctor",
			Parts.of("self-care", "usually-harmless", "see-a-doctor", "what-happens", "ask-first"), "/about",
			Parts.of("disclaimer", "limits"), "/check/result", Parts.of("watch-emergency", "watch-today", "self-care"));

	private static final Parts NOTE = Parts.of("note");

	private final Seeds seeds;

	private final Problems problems = new Problems();

	private final Map<String, Set<String>> sectionsBySource = new HashMap<>();

	private final StatementChecks statements;

	private final FindingChecks findings = new FindingChecks(this.problems);

	SeedChecks(Seeds seeds) {
		this.seeds = seeds;
		this.statements = new StatementChecks(this.problems, this.sectionsBySource, SeedTopics.of(seeds).keySet());
	}

	/** Throws all problems together, or does nothing. */
	void run() {
		sources();
		this.findings.run(this.seeds.pagesOfCheck());
		Problems.Names factors = this.problems.names();
		topics("nutrients/", this.seeds.nutrients(), NUTRIENT, factors);
		topics("causes/", this.seeds.causes(), CAUSE, factors);
		new RedFlagChecks(this.problems, this.statements, this.findings).run(this.seeds.redFlags());
		foods();
		pages();
		Problems.Names measures = this.problems.names();
		this.seeds.measures().forEach((measure) -> {
			this.problems.slug("relief.yaml", measures, measure.slug());
			this.problems.text("relief.yaml", measure.slug() + " title", measure.title(), 100);
			this.problems.oneOf("relief.yaml", measure.slug() + " when", measure.when(),
					Set.of("now", "prevent", "medical"));
			this.statements.parts("relief.yaml", measure.slug(), measure.parts(), Parts.of("what").or("take-care"));
			this.statements.related("relief.yaml", "/relief#" + measure.slug(), measure.related());
		});
		Problems.Names comparisons = this.problems.names();
		this.seeds.comparisons().forEach((point) -> {
			this.problems.slug("supplements.yaml", comparisons, point.slug());
			this.problems.text("supplements.yaml", point.slug() + " title", point.title(), 100);
			this.statements.parts("supplements.yaml", point.slug(), point.parts(),
					Parts.of("food", "supplement", "recommendation"));
		});
		Problems.Names cautions = this.problems.names();
		this.seeds.cautions().forEach((caution) -> {
			this.problems.slug("cautions.yaml", cautions, caution.code());
			this.problems.text("cautions.yaml", caution.code() + " title", caution.title(), 100);
			this.findings.lines("cautions.yaml", caution.code() + " when", List.of(caution.when()), true);
			this.statements.parts("cautions.yaml", caution.code(), caution.parts(), Parts.of("do"));
		});
		this.problems.throwIfAny();
	}

	private void pages() {
		Set<String> foods = this.seeds.foods()
			.stream()
			.map((food) -> "/foods/" + food.slug())
			.collect(Collectors.toSet());
		Problems.Names pages = this.problems.names();
		this.seeds.pages().forEach((page) -> {
			pages.add("pages.yaml", page.path());
			Parts known = foods.contains(page.path()) ? NOTE : PAGES.get(page.path());
			this.problems.text("pages.yaml", page.path() + " title", page.title(), 200);
			this.problems.is(known != null, "pages.yaml", page.path(), "is no page that has statements");
			if (known != null) {
				this.statements.parts("pages.yaml", page.path(), page.parts(), known);
			}
		});
		PAGES.keySet()
			.forEach((path) -> this.problems.is(pages.all().contains(path), "pages.yaml", path, "is missing"));
	}

	private void sources() {
		Problems.Names names = this.problems.names();
		for (SourceCard source : this.seeds.sources()) {
			this.problems.slug("sources.yaml", names, source.slug());
			this.problems.oneOf("sources.yaml", source.slug() + " kind", source.kind(),
					Set.of("document", "literature", "dataset", "judgement"));
			this.problems.text("sources.yaml", source.slug() + " title", source.title(), 300);
			this.problems.text("sources.yaml", source.slug() + " read", source.read(), 300);
			this.problems.is("document".equals(source.kind()) != source.sections().isEmpty(), "sources.yaml",
					source.slug(), "a document, and only a document, has sections");
			Problems.Names sections = this.problems.names();
			for (SectionCard section : source.sections()) {
				this.problems.slug("sources.yaml", sections, section.slug());
				this.problems.text("sources.yaml", source.slug() + "/" + section.slug(), section.title(), 200);
			}
			this.sectionsBySource.put(source.slug(), sections.all());
		}
	}

	private void topics(String folder, List<TopicCard> topics, Parts parts, Problems.Names factors) {
		Problems.Names positions = this.problems.names();
		for (TopicCard topic : topics) {
			String file = folder + topic.slug() + ".yaml";
			this.problems.slug(file, factors, topic.slug());
			positions.add(file, "position " + topic.position());
			this.problems.text(file, "title", topic.title(), 100);
			this.problems.text(file, "name", topic.name(), 100);
			this.problems.text(file, "clinical-name", topic.clinicalName(), 100);
			this.problems.text(file, "summary", topic.summary(), 200);
			this.statements.parts(file, "parts", topic.parts(), parts);
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

	private void foods() {
		Problems.Names foods = this.problems.names();
		this.seeds.foods().forEach((food) -> {
			this.problems.slug("foods.csv", foods, food.slug());
			this.problems.text("foods.csv", food.slug() + " title", food.title(), 100);
			this.problems.text("foods.csv", food.slug() + " group", food.group(), 40);
		});
		Set<String> nutrients = new HashSet<>();
		this.seeds.nutrients().forEach((nutrient) -> nutrients.add(nutrient.slug()));
		Problems.Names rows = this.problems.names();
		for (FoodNutrientCard row : this.seeds.foodNutrients()) {
			String place = row.food() + ", " + row.nutrient();
			this.problems.is(!row.source().reported(), "food-nutrients.csv", place,
					"a document is not cited by way of another");
			rows.add("food-nutrients.csv", place + ", " + row.source().source() + "/" + row.source().section());
			this.problems.is(foods.all().contains(row.food()), "food-nutrients.csv", place,
					"unknown food '" + row.food() + "'");
			this.problems.is(nutrients.contains(row.nutrient()), "food-nutrients.csv", place,
					"unknown nutrient '" + row.nutrient() + "'");
			this.statements.citation("food-nutrients.csv", place, row.source());
			this.problems.is(row.source().section() != null, "food-nutrients.csv", place,
					"the source is not a document's section");
		}
	}

}
