package crampexplorer.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import crampexplorer.seed.Cards.AnswerCard;
import crampexplorer.seed.Cards.AssociationCard;
import crampexplorer.seed.Cards.Citation;
import crampexplorer.seed.Cards.FactorCard;
import crampexplorer.seed.Cards.FoodNutrientCard;
import crampexplorer.seed.Cards.QuestionCard;
import crampexplorer.seed.Cards.QuestionPageCard;
import crampexplorer.seed.Cards.RaisedCard;
import crampexplorer.seed.Cards.RedFlagCard;
import crampexplorer.seed.Cards.SectionCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.StatementCard;
import crampexplorer.seed.Cards.TopicCard;
import org.jspecify.annotations.Nullable;

/**
 * Checks the seeds as a whole: references, sources, ranges, duplicates. It is as strict
 * as the schema, so that what passes here loads.
 */
class SeedChecks {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal HIGHEST_RATIO = BigDecimal.valueOf(1000);

	private static final Set<String> CERTAINTIES = Set.of("high", "moderate", "low", "very-low");

	private static final Set<String> CAPS = Set.of("none", "weak", "some", "strong");

	private static final Set<String> RAISED_WHO = Set.of("emergency services", "urgent care", "maternity unit");

	private static final Set<String> WHO = Set.of("emergency services", "urgent care", "maternity unit",
			"specialist team", "doctor", "pharmacist");

	private static final List<String> NUTRIENT_PARTS = List.of("answer", "role", "mechanism", "signs", "foods", "risk",
			"pills", "blood-test", "take-care", "compare-role", "compare-lack", "compare-foods", "compare-signs", "do",
			"ask");

	private static final List<String> CAUSE_PARTS = List.of("answer", "mechanism", "triggers", "fits", "does-not-fit",
			"helps", "doctor", "take-care", "do", "ask");

	private final Seeds seeds;

	private final List<SeedProblem> problems = new ArrayList<>();

	private final Map<String, Set<String>> sectionsBySource = new HashMap<>();

	private final Set<String> findings = new HashSet<>();

	private final Set<String> paths;

	SeedChecks(Seeds seeds) {
		this.seeds = seeds;
		this.paths = new HashSet<>(SeedTopics.of(seeds).keySet());
	}

	/** Throws all problems together, or does nothing. */
	void run() {
		sources();
		check();
		Names factors = new Names();
		topics("nutrients/", this.seeds.nutrients(), NUTRIENT_PARTS, factors);
		topics("causes/", this.seeds.causes(), CAUSE_PARTS, factors);
		redFlags();
		foods();
		Names pages = new Names();
		this.seeds.pages().forEach((page) -> {
			pages.add("pages.yaml", page.path());
			is(page.path().matches("/[a-z0-9/-]*") && page.path().length() <= 120, "pages.yaml", page.path(),
					"is not a path of at most 120 characters");
			text("pages.yaml", page.path() + " title", page.title(), 200);
			parts("pages.yaml", page.path(), page.parts(), List.of());
		});
		Names measures = new Names();
		this.seeds.measures().forEach((measure) -> {
			slug("relief.yaml", measures, measure.slug());
			text("relief.yaml", measure.slug() + " title", measure.title(), 100);
			oneOf("relief.yaml", measure.slug() + " when", measure.when(), Set.of("now", "prevent", "medical"));
			parts("relief.yaml", measure.slug(), measure.parts(), List.of("what"));
			related("relief.yaml", "/relief#" + measure.slug(), measure.related());
		});
		Names comparisons = new Names();
		this.seeds.comparisons().forEach((point) -> {
			slug("supplements.yaml", comparisons, point.slug());
			text("supplements.yaml", point.slug() + " title", point.title(), 100);
			parts("supplements.yaml", point.slug(), point.parts(), List.of("food", "supplement", "recommendation"));
		});
		Names cautions = new Names();
		this.seeds.cautions().forEach((caution) -> {
			slug("cautions.yaml", cautions, caution.code());
			text("cautions.yaml", caution.code() + " title", caution.title(), 100);
			lines("cautions.yaml", caution.code() + " when", List.of(caution.when()), true);
			parts("cautions.yaml", caution.code(), caution.parts(), List.of("do"));
		});
		if (!this.problems.isEmpty()) {
			throw new SeedException(this.problems);
		}
	}

	private void sources() {
		Names names = new Names();
		for (SourceCard source : this.seeds.sources()) {
			slug("sources.yaml", names, source.slug());
			oneOf("sources.yaml", source.slug() + " kind", source.kind(),
					Set.of("document", "literature", "dataset", "judgement"));
			text("sources.yaml", source.slug() + " title", source.title(), 300);
			text("sources.yaml", source.slug() + " read", source.read(), 300);
			is("document".equals(source.kind()) != source.sections().isEmpty(), "sources.yaml", source.slug(),
					"a document, and only a document, has sections");
			Names sections = new Names();
			for (SectionCard section : source.sections()) {
				slug("sources.yaml", sections, section.slug());
				text("sources.yaml", source.slug() + "/" + section.slug(), section.title(), 200);
			}
			this.sectionsBySource.put(source.slug(), sections.all());
		}
	}

	private void check() {
		String file = "findings.yaml";
		Names pages = new Names();
		Names questions = new Names();
		Names answers = new Names();
		for (QuestionPageCard page : this.seeds.pagesOfCheck()) {
			slug(file, pages, page.page());
			text(file, page.page() + " title", page.title(), 100);
			for (QuestionCard question : page.questions()) {
				slug(file, questions, question.question());
				oneOf(file, question.question() + " choice", question.choice(), Set.of("many", "one"));
				text(file, question.question() + " title", question.title(), 200);
				text(file, question.question() + " hint", question.hint(), 300);
				text(file, question.question() + " why", question.why(), 400);
				for (AnswerCard answer : question.answers()) {
					slug(file, answers, answer.code());
					text(file, answer.code() + " label", answer.label(), 300);
					text(file, answer.code() + " you", answer.you(), 300);
				}
			}
		}
		this.findings.addAll(answers.all());
	}

	private void topics(String folder, List<TopicCard> topics, List<String> parts, Names factors) {
		Names positions = new Names();
		for (TopicCard topic : topics) {
			String file = folder + topic.slug() + ".yaml";
			slug(file, factors, topic.slug());
			positions.add(file, "position " + topic.position());
			text(file, "title", topic.title(), 100);
			text(file, "name", topic.name(), 100);
			text(file, "clinical-name", topic.clinicalName(), 100);
			text(file, "summary", topic.summary(), 200);
			parts(file, "parts", topic.parts(), parts);
			related(file, "/" + folder + topic.slug(), topic.related());
			factor(file, topic.factor());
		}
		if (topics.isEmpty()) {
			this.problems.add(new SeedProblem(folder, "", "no files"));
		}
	}

	private void factor(String file, FactorCard factor) {
		is(factor.prior().signum() > 0 && factor.prior().compareTo(HUNDRED) < 0 && factor.prior().scale() <= 1, file,
				"factor.prior", factor.prior() + " is not a percentage between 0 and 100 with one decimal at most");
		if (factor.cap() != null) {
			oneOf(file, "factor.cap", factor.cap(), CAPS);
		}
		Names names = new Names();
		for (AssociationCard association : factor.associations()) {
			String place = "factor.associations " + association.finding();
			names.add(file, association.finding());
			finding(file, place, association.finding());
			BigDecimal ratio = association.likelihoodRatio();
			is(ratio.signum() > 0 && ratio.compareTo(HIGHEST_RATIO) <= 0 && ratio.compareTo(BigDecimal.ONE) != 0
					&& ratio.scale() <= 3, file, place,
					"likelihood-ratio " + ratio + " is not above 0, up to 1000, other than 1, with 3 decimals at most");
			oneOf(file, place, association.certainty(), CERTAINTIES);
			text(file, place + " group", association.group(), 20);
			text(file, place + " basis", association.basis(), 200);
			is(association.source().section() == null, file, place, "a weight cites no section");
			citation(file, place, association.source());
		}
	}

	private void redFlags() {
		Names codes = new Names();
		for (RedFlagCard flag : this.seeds.redFlags()) {
			String file = "red-flags/" + flag.level() + ".yaml";
			String place = flag.code();
			slug(file, codes, flag.code());
			text(file, place + " title", flag.title(), 150);
			disposition(file, place, flag.level(), flag.within(), flag.who(), WHO);
			lines(file, place + " when", flag.when(), true);
			lines(file, place + " or-when", flag.orWhen(), false);
			RaisedCard raised = flag.raised();
			if (raised != null) {
				lines(file, place + " raised", raised.when(), true);
				disposition(file, place + " raised", raised.level(), raised.within(), raised.who(), RAISED_WHO);
				is(rank(raised.level()) < rank(flag.level()), file, place, "the raised level is not higher");
			}
			is(!flag.mayIndicate().isEmpty(), file, place, "'may-indicate' is empty");
			flag.mayIndicate().forEach((name) -> text(file, place + " may-indicate", name, 150));
			is("doctor".equals(flag.level()) || flag.advice() != null, file, place, "'do' is missing");
			SeedTopics.statements(flag)
				.forEach((part, statement) -> statement(file, place + " " + part, statement, false));
			related(file, "/when-to-see-a-doctor#" + flag.code(), flag.related());
		}
	}

	private void disposition(String file, String place, String level, String within, String who, Set<String> allowed) {
		oneOf(file, place + " level", level, Set.of("emergency", "urgent", "doctor"));
		oneOf(file, place + " who", who, allowed);
		oneOf(file, place + " within", within, switch (level) {
			case "emergency" -> Set.of("now");
			case "urgent" -> Set.of("today");
			default -> Set.of("2 days", "2 weeks", "routine");
		});
	}

	private static int rank(String level) {
		return List.of("emergency", "urgent", "doctor").indexOf(level);
	}

	private void lines(String file, String place, List<String> lines, boolean needed) {
		is(!needed || !lines.isEmpty(), file, place, "has no line");
		for (String line : lines) {
			Names names = new Names();
			for (String finding : Cards.findings(line)) {
				names.add(file, finding);
				finding(file, place, finding);
			}
		}
	}

	private void foods() {
		Names foods = new Names();
		this.seeds.foods().forEach((food) -> {
			slug("foods.csv", foods, food.slug());
			text("foods.csv", food.slug() + " title", food.title(), 100);
			text("foods.csv", food.slug() + " group", food.group(), 40);
		});
		Set<String> nutrients = new HashSet<>();
		this.seeds.nutrients().forEach((nutrient) -> nutrients.add(nutrient.slug()));
		Names rows = new Names();
		for (FoodNutrientCard row : this.seeds.foodNutrients()) {
			String place = row.food() + ", " + row.nutrient();
			is(!row.source().reported(), "food-nutrients.csv", place, "a document is not cited by way of another");
			rows.add("food-nutrients.csv", place + ", " + row.source().source() + "/" + row.source().section());
			is(foods.all().contains(row.food()), "food-nutrients.csv", place, "unknown food '" + row.food() + "'");
			is(nutrients.contains(row.nutrient()), "food-nutrients.csv", place,
					"unknown nutrient '" + row.nutrient() + "'");
			citation("food-nutrients.csv", place, row.source());
			is(row.source().section() != null, "food-nutrients.csv", place, "the source is not a document's section");
		}
	}

	private void parts(String file, String place, Map<String, List<StatementCard>> parts, List<String> needed) {
		for (String part : needed) {
			is(parts.containsKey(part), file, place, "part '" + part + "' is missing");
		}
		parts.forEach((part, statements) -> {
			String at = place + "." + part;
			is(SLUG.matcher(part).matches() && part.length() <= 40, file, at,
					"is not a name of a part, of at most 40 characters");
			is(!statements.isEmpty(), file, at, "has no statement");
			for (int i = 0; i < statements.size(); i++) {
				statement(file, at + "[" + i + "]", statements.get(i), false);
			}
		});
	}

	private void statement(String file, String place, StatementCard statement, boolean qualification) {
		text(file, place, statement.text(), 1000);
		is(statement.kind() == null || statement.caution(), file, place, "unknown kind '" + statement.kind() + "'");
		is(statement.caution() || !statement.sources().isEmpty(), file, place, "'sources' is missing");
		is(!statement.caution() || statement.sources().isEmpty(), file, place,
				"a caution has no source; with one it is a fact");
		is(new HashSet<>(statement.sources()).size() == statement.sources().size(), file, place,
				"cites a source twice");
		statement.sources().forEach((citation) -> citation(file, place, citation));
		if (statement.certainty() != null) {
			oneOf(file, place + " certainty", statement.certainty(), CERTAINTIES);
		}
		is(!qualification || statement.but().isEmpty(), file, place, "a qualification has no 'but' of its own");
		for (int i = 0; i < statement.but().size(); i++) {
			statement(file, place + ".but[" + i + "]", statement.but().get(i), true);
		}
	}

	private void citation(String file, String place, Citation citation) {
		Set<String> sections = this.sectionsBySource.get(citation.source());
		if (sections == null) {
			this.problems.add(new SeedProblem(file, place, "unknown source '" + citation.source() + "'"));
		}
		else if (citation.section() != null) {
			is(sections.contains(citation.section()), file, place,
					"unknown section '" + citation.source() + "/" + citation.section() + "'");
		}
		else {
			is(sections.isEmpty(), file, place, "'" + citation.source() + "' is cited without its section");
		}
	}

	private void related(String file, String path, List<String> related) {
		for (String other : related) {
			is(this.paths.contains(other), file, "related", "unknown path '" + other + "'");
			is(!other.equals(path), file, "related", "'" + other + "' is the entry itself");
		}
	}

	private void finding(String file, String place, String finding) {
		is(this.findings.contains(finding), file, place, "unknown finding '" + finding + "'");
	}

	private void slug(String file, Names names, String slug) {
		is(SLUG.matcher(slug).matches() && slug.length() <= 40, file, slug, "is not a slug of at most 40 characters");
		names.add(file, slug);
	}

	private void text(String file, String place, @Nullable String text, int most) {
		is(text == null || (!text.isBlank() && text.length() <= most), file, place,
				"is empty or longer than " + most + " characters");
	}

	private void oneOf(String file, String place, String value, Set<String> allowed) {
		is(allowed.contains(value), file, place,
				"'" + value + "' is none of " + String.join(", ", allowed.stream().sorted().toList()));
	}

	private void is(boolean holds, String file, String place, String reason) {
		if (!holds) {
			this.problems.add(new SeedProblem(file, place, reason));
		}
	}

	/** Names that must not repeat. */
	private final class Names {

		private final Set<String> seen = new HashSet<>();

		void add(String file, String name) {
			is(this.seen.add(name), file, name, "stands there twice");
		}

		Set<String> all() {
			return this.seen;
		}

	}

}
