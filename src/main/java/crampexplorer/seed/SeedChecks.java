package crampexplorer.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.seed.Cards.IntakeCard;
import crampexplorer.seed.Cards.SectionCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.TopicCard;
import crampexplorer.seed.StatementChecks.Parts;

/**
 * Checks the seeds as a whole: references, sources, ranges, duplicates. It is as strict
 * as the schema, so that what passes here loads.
 */
class SeedChecks {

	private static final Map<String, Parts> PAGES = Map.ofEntries(
			Map.entry("/", Parts.of("emergency", "now", "take-care", "usual")),
			Map.entry("/causes", Parts.of("cramp", "underlying")),
			Map.entry("/nutrients", Parts.of("electrolytes", "vitamins", "balance")),
			Map.entry("/foods", Parts.of("diet", "take-care")), Map.entry("/relief", Parts.of()),
			Map.entry("/supplements", Parts.of("answer")), Map.entry("/how-common", Parts.of("intro")),
			Map.entry("/cramp-or-something-else", Parts.of("intro", "take-care")),
			Map.entry("/what-the-sources-say", Parts.of("intro")),
			Map.entry("/when-to-see-a-doctor",
					Parts.of("self-care", "usually-harmless", "see-a-doctor", "what-happens", "ask-first")),
			Map.entry("/about", Parts.of("disclaimer", "limits")),
			Map.entry("/how-it-works", Parts.of("comparison", "limits")), Map.entry("/check/result",
					Parts.of("watch-emergency", "watch-today", "self-care", "tonight", "tonight-urgent")));

	private static final Set<String> DESIGNS = Set.of("systematic-review", "trial", "study", "survey", "guideline",
			"review", "regulator", "reference", "health-advice", "web-page");

	private static final Parts NOTE = Parts.of("note");

	private final Seeds seeds;

	private final Problems problems = new Problems();

	private final StatementChecks statements;

	private final FindingChecks findings = new FindingChecks(this.problems);

	SeedChecks(Seeds seeds) {
		this.seeds = seeds;
		this.statements = new StatementChecks(this.problems, seeds);
	}

	/** Throws all problems together, or does nothing. */
	void run() {
		sources();
		this.findings.run(this.seeds.pagesOfCheck());
		new TopicChecks(this.problems, this.statements, this.findings).run(this.seeds);
		new RedFlagChecks(this.problems, this.statements, this.findings).run(this.seeds.redFlags());
		new EvidenceChecks(this.problems, this.statements).run(this.seeds);
		new MethodChecks(this.problems, this.statements, this.findings).run(this.seeds);
		new SearchChecks(this.problems).run(this.seeds);
		new FoodChecks(this.problems, this.statements).run(this.seeds);
		intakes();
		pages();
		Problems.Names measures = this.problems.names();
		this.seeds.measures().forEach((measure) -> {
			this.problems.slug("relief.yaml", measures, measure.slug());
			this.problems.text("relief.yaml", measure.slug() + " title", measure.title(), 100);
			this.problems.oneOf("relief.yaml", measure.slug() + " when", measure.when(),
					Set.of("now", "prevent", "pills", "medical"));
			this.statements.parts("relief.yaml", measure.slug(), measure.parts(), Parts.of("what").or("take-care"));
			this.statements.headClaim("relief.yaml", measure.slug() + ".what",
					measure.parts().getOrDefault("what", List.of()));
			this.statements.related("relief.yaml", measure.path(), measure.related());
		});
		this.seeds.comparisons().forEach((point) -> {
			this.problems.slug("supplements.yaml", measures, point.slug());
			this.problems.text("supplements.yaml", point.slug() + " title", point.title(), 100);
			this.statements.parts("supplements.yaml", point.slug(), point.parts(),
					Parts.of("food", "supplement", "recommendation"));
		});
		Problems.Names cautions = this.problems.names();
		this.seeds.cautions().forEach((caution) -> {
			this.problems.slug("cautions.yaml", cautions, caution.code());
			this.problems.text("cautions.yaml", caution.code() + " title", caution.title(), 100);
			if (caution.withholds() != null) {
				this.problems.oneOf("cautions.yaml", caution.code() + " withholds", caution.withholds(),
						Set.of("all", "potassium", "animal"));
			}
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
			LocalDate checked = page.checked();
			LocalDate due = page.due();
			this.problems.is(foods.contains(page.path()) || (checked != null && due != null && checked.isBefore(due)),
					"pages.yaml", page.path(), "'checked' and 'due' are missing, or not in this order");
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
			this.problems.is("literature".equals(source.kind()) == (source.design() != null), "sources.yaml",
					source.slug(), "literature, and only literature, has a design");
			if (source.design() != null) {
				this.problems.oneOf("sources.yaml", source.slug() + " design", source.design(), DESIGNS);
			}
			Problems.Names sections = this.problems.names();
			for (SectionCard section : source.sections()) {
				this.problems.slug("sources.yaml", sections, section.slug());
				this.problems.text("sources.yaml", source.slug() + "/" + section.slug(), section.title(), 200);
			}
		}
	}

	private void intakes() {
		Set<String> nutrients = this.seeds.nutrients().stream().map(TopicCard::slug).collect(Collectors.toSet());
		Problems.Names rows = this.problems.names();
		for (IntakeCard row : this.seeds.intakes()) {
			String place = row.nutrient() + ", " + row.kind() + ", " + row.who();
			rows.add("intakes.csv", place);
			this.problems.is(nutrients.contains(row.nutrient()), "intakes.csv", place,
					"unknown nutrient '" + row.nutrient() + "'");
			this.problems.oneOf("intakes.csv", place + " kind", row.kind(), Set.of("RDA", "AI", "UL", "RNI"));
			this.problems.oneOf("intakes.csv", place + " unit", row.unit(), Set.of("mg", "µg"));
			this.problems.text("intakes.csv", place, row.who(), 60);
			this.problems.is(row.amount().matches("(?!0+(\\.0*)?$)\\d{1,5}(\\.\\d{1,2})?"), "intakes.csv", place,
					"amount '" + row.amount() + "' is not a number above 0 with 2 decimals at most");
			this.problems.is(row.source().section() == null, "intakes.csv", place, "an intake cites no section");
			this.statements.citation("intakes.csv", place, row.source());
			this.statements.dossier("intakes.csv", place, List.of(row.dossier()));
		}
	}

}
