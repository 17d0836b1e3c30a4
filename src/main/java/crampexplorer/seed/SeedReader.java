package crampexplorer.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.seed.Cards.CautionCard;
import crampexplorer.seed.Cards.Citation;
import crampexplorer.seed.Cards.ChartCard;
import crampexplorer.seed.Cards.ClaimCard;
import crampexplorer.seed.Cards.DossierCard;
import crampexplorer.seed.Cards.LookAlikeCard;
import crampexplorer.seed.Cards.MedicineCard;
import crampexplorer.seed.Cards.ClusterCard;
import crampexplorer.seed.Cards.ComparisonCard;
import crampexplorer.seed.Cards.EmergencyWordCard;
import crampexplorer.seed.Cards.FoodAmountsCard;
import crampexplorer.seed.Cards.FoodCard;
import crampexplorer.seed.Cards.FoodNutrientCard;
import crampexplorer.seed.Cards.IntakeCard;
import crampexplorer.seed.Cards.MeasureCard;
import crampexplorer.seed.Cards.PageCard;
import crampexplorer.seed.Cards.PublishedScoreCard;
import crampexplorer.seed.Cards.QuestionPageCard;
import crampexplorer.seed.Cards.RedFlagCard;
import crampexplorer.seed.Cards.ScoreCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.SynonymCard;
import crampexplorer.seed.Cards.TopicCard;
import com.fasterxml.jackson.annotation.Nulls;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Turns seed files into cards, strictly: an unknown or repeated field, or a missing one,
 * is a problem.
 */
class SeedReader {

	private final YAMLMapper yaml = YAMLMapper
		.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.changeDefaultNullHandling((nulls) -> nulls.withContentNulls(Nulls.FAIL))
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.withCoercionConfig(LogicalType.Boolean,
				(config) -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
		.build();

	private final SeedFiles files;

	private final List<SeedProblem> problems = new ArrayList<>();

	SeedReader(SeedFiles files) {
		this.files = files;
	}

	/** Reads every file, and throws all problems of shape together. */
	Seeds read() {
		TableReader tables = new TableReader(this.files, this.problems);
		Seeds seeds = new Seeds(list("sources.yaml", SourceCard[].class), topics("nutrients/"), topics("causes/"),
				this.files.names("red-flags/").stream().flatMap((name) -> redFlags(name).stream()).toList(),
				list("findings.yaml", QuestionPageCard[].class), list("pages.yaml", PageCard[].class),
				list("relief.yaml", MeasureCard[].class), list("supplements.yaml", ComparisonCard[].class),
				list("cautions.yaml", CautionCard[].class), list("claims.yaml", ClaimCard[].class),
				list("medicines.yaml", MedicineCard[].class), list("clusters.yaml", ClusterCard[].class),
				list("look-alikes.yaml", LookAlikeCard[].class), list("figures.yaml", ChartCard[].class),
				tables.read("foods.csv", List.of("slug", "title", "group", "kind-of", "diets", "suggest"),
						(row) -> new FoodCard(row.get("slug"), row.get("title"), row.get("group"), row.get("kind-of"),
								row.get("diets"), row.get("suggest"))),
				tables.read("food-amounts.csv",
						Stream.concat(Stream.of("food", "usda", "serving", "grams"), FoodAmountsCard.NUTRIENTS.stream())
							.toList(),
						SeedReader::amounts),
				tables.read("food-nutrients.csv", List.of("food", "nutrient", "source"),
						(row) -> new FoodNutrientCard(row.get("food"), row.get("nutrient"),
								Citation.of(row.get("source")))),
				tables.read("intakes.csv", List.of("nutrient", "kind", "who", "amount", "unit", "source", "dossier"),
						(row) -> new IntakeCard(row.get("nutrient"), row.get("kind"), row.get("who"), row.get("amount"),
								row.get("unit"), Citation.of(row.get("source")), row.get("dossier"))),
				tables.read("dossier.csv", List.of("row", "section", "about", "figures", "withheld"),
						(row) -> new DossierCard(row.get("row"), row.get("section"), row.get("about"),
								row.get("figures"), row.get("withheld"))),
				tables.read("synonyms.csv", List.of("phrase", "means"),
						(row) -> new SynonymCard(row.get("phrase"), row.get("means"))),
				tables.read("emergency-words.csv", List.of("phrase", "red-flag", "unless"),
						(row) -> new EmergencyWordCard(row.get("phrase"), row.get("red-flag"), row.get("unless"))),
				tables.read("scores.csv", List.of("set", "entry", "measure", "hits", "stories"),
						(row) -> new ScoreCard(row.get("set"), row.get("entry"), row.get("measure"), row.get("hits"),
								row.get("stories"))),
				tables.read("published-scores.csv", List.of("slug", "who", "first", "first-three", "care", "source"),
						(row) -> new PublishedScoreCard(row.get("slug"), row.get("who"), row.get("first"),
								row.get("first-three"), row.get("care"), Citation.of(row.get("source")))));
		if (!this.problems.isEmpty()) {
			throw new SeedException(this.problems);
		}
		return seeds;
	}

	private static FoodAmountsCard amounts(CSVRecord row) {
		Map<String, String> amounts = new LinkedHashMap<>();
		FoodAmountsCard.NUTRIENTS.forEach((nutrient) -> amounts.put(nutrient, row.get(nutrient)));
		return new FoodAmountsCard(row.get("food"), row.get("usda"), row.get("serving"), row.get("grams"), amounts);
	}

	private List<TopicCard> topics(String folder) {
		List<TopicCard> topics = new ArrayList<>();
		for (String name : this.files.names(folder)) {
			TopicCard topic = yaml(name, TopicCard.class);
			if (topic == null) {
				continue;
			}
			if (!name.equals(folder + topic.slug() + ".yaml")) {
				this.problems.add(new SeedProblem(name, "slug", "'" + topic.slug() + "' is not the name of the file"));
			}
			topics.add(topic);
		}
		topics.sort(Comparator.comparingInt(TopicCard::position));
		return topics;
	}

	private List<RedFlagCard> redFlags(String name) {
		List<RedFlagCard> flags = list(name, RedFlagCard[].class);
		for (RedFlagCard flag : flags) {
			if (!name.equals("red-flags/" + flag.level() + ".yaml")) {
				this.problems.add(new SeedProblem(name, flag.code() + " level",
						"'" + flag.level() + "' is not the name of the file"));
			}
		}
		return flags;
	}

	private <T> List<T> list(String name, Class<T[]> type) {
		T[] cards = yaml(name, type);
		if (cards == null) {
			return List.of();
		}
		notEmpty(name, cards.length);
		return List.of(cards);
	}

	private void notEmpty(String name, int entries) {
		if (entries == 0) {
			this.problems.add(new SeedProblem(name, "", "has no entry"));
		}
	}

	private <T> @Nullable T yaml(String name, Class<T> type) {
		try {
			T value = this.yaml.readValue(this.files.content(name), type);
			if (value == null) {
				this.problems.add(new SeedProblem(name, "", "the file is empty"));
			}
			return value;
		}
		catch (JacksonException ex) {
			this.problems.add(new SeedProblem(name, place(ex), reason(ex)));
			return null;
		}
	}

	private static String place(JacksonException ex) {
		String path = ex.getPath()
			.stream()
			.map((reference) -> (reference.getPropertyName() != null) ? "." + reference.getPropertyName()
					: "[" + reference.getIndex() + "]")
			.collect(Collectors.joining());
		String line = (ex.getLocation() != null && ex.getLocation().getLineNr() > 0)
				? "line " + ex.getLocation().getLineNr() : "";
		String field = path.startsWith(".") ? path.substring(1) : path;
		return (line.isEmpty() || field.isEmpty()) ? line + field : line + ", " + field;
	}

	private static String reason(JacksonException ex) {
		String message = (ex.getCause() instanceof IllegalArgumentException cause) ? cause.getMessage()
				: ex.getOriginalMessage();
		return String.valueOf(message)
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith(" "))
			.collect(Collectors.joining(", "));
	}

}
