package crampexplorer.seed;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import crampexplorer.seed.Cards.AnswerCard;
import crampexplorer.seed.Cards.ChartCard;
import crampexplorer.seed.Cards.Citation;
import crampexplorer.seed.Cards.ClusterCard;
import crampexplorer.seed.Cards.FigureCard;
import crampexplorer.seed.Cards.FoodAmountsCard;
import crampexplorer.seed.Cards.FoodCard;
import crampexplorer.seed.Cards.QuestionCard;
import crampexplorer.seed.Cards.QuestionPageCard;
import crampexplorer.seed.Cards.RaisedCard;
import crampexplorer.seed.Cards.RatioCard;
import crampexplorer.seed.Cards.RedFlagCard;
import crampexplorer.seed.Cards.SectionCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.StatementCard;
import crampexplorer.seed.Cards.TopicCard;
import crampexplorer.seed.SeedTopics.SeedTopic;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the whole knowledge base by what the seeds say, on one connection and without
 * committing.
 */
class SeedWriter {

	/** In an order in which rows can be written; they are deleted in the reverse. */
	private static final List<String> TABLES = List.of("source", "source_section", "topic", "review", "related_topic",
			"statement", "statement_citation", "nutrient", "food", "food_diet", "food_amount", "food_nutrient",
			"reference_intake", "questionnaire_page", "question", "answer", "cause", "factor", "association", "measure",
			"comparison", "claim", "medicine", "look_alike", "chart", "figure", "red_flag", "red_flag_line",
			"red_flag_indication", "personal_caution", "personal_caution_finding", "headline", "synonym",
			"emergency_word", "cluster", "cluster_line", "cluster_exception", "cluster_factor", "medicine_finding",
			"score", "published_score");

	private final Connection connection;

	private final Map<String, Batch> batches = new LinkedHashMap<>();

	private int statements;

	private int positions;

	SeedWriter(Connection connection) {
		this.connection = connection;
	}

	void replaceAll(Seeds seeds) throws SQLException {
		clear();
		sources(seeds.sources());
		Map<String, SeedTopic> topics = SeedTopics.of(seeds);
		topics.values().forEach((topic) -> row("topic", topic.path(), topic.title(), next()));
		topics.values().forEach((topic) -> topic.parts().forEach((part, list) -> statements(topic.path(), part, list)));
		related(topics);
		seeds.nutrients().forEach((card) -> row("review", "/nutrients/" + card.slug(), card.checked(), card.due()));
		seeds.causes().forEach((card) -> row("review", "/causes/" + card.slug(), card.checked(), card.due()));
		seeds.pages()
			.stream()
			.filter((card) -> card.checked() != null)
			.forEach((card) -> row("review", card.path(), card.checked(), card.due()));
		seeds.nutrients()
			.forEach((card) -> row("nutrient", card.slug(), card.title(), card.clinicalName(), card.summary(),
					card.position()));
		foods(seeds);
		seeds.foodNutrients()
			.forEach((card) -> row("food_nutrient", card.food(), card.nutrient(), card.source().source(),
					card.source().section()));
		seeds.intakes()
			.forEach((card) -> row("reference_intake", card.nutrient(), card.kind(), card.who(),
					new BigDecimal(card.amount()), card.unit(), card.source().source(), card.source().reported(),
					next()));
		seeds.pagesOfCheck().forEach(this::pageOfCheck);
		seeds.causes()
			.forEach((card) -> row("cause", card.slug(), card.title(), card.clinicalName(), card.summary(),
					card.position()));
		seeds.nutrients().forEach((card) -> factor("nutrient", "/nutrients/", card));
		seeds.causes().forEach((card) -> factor("cause", "/causes/", card));
		seeds.measures().forEach((card) -> row("measure", card.slug(), card.title(), card.when(), next()));
		seeds.comparisons().forEach((card) -> row("comparison", card.slug(), card.title(), next()));
		seeds.claims()
			.forEach((card) -> row("claim", card.slug(), card.title(), card.page(), card.verdict(), card.certainty(),
					next()));
		seeds.medicines().forEach((card) -> {
			RatioCard ratio = card.ratio();
			row("medicine", card.slug(), card.title(), card.strength(), (ratio != null) ? ratio.value() : null,
					(ratio != null) ? ratio.low() : null, (ratio != null) ? ratio.high() : null, next());
			card.findings().forEach((finding) -> row("medicine_finding", card.slug(), finding));
		});
		seeds.lookAlikes().forEach((card) -> row("look_alike", card.slug(), card.title(), card.page(), next()));
		seeds.charts().forEach(this::chart);
		seeds.redFlags().forEach(this::redFlag);
		seeds.cautions().forEach((card) -> {
			row("personal_caution", card.code(), card.title(), "/check/result#" + card.code(), next(),
					card.withholds());
			Cards.findings(card.when()).forEach((finding) -> row("personal_caution_finding", card.code(), finding));
		});
		seeds.nutrients().forEach((card) -> headline("/nutrients/", card));
		seeds.causes().forEach((card) -> headline("/causes/", card));
		seeds.synonyms().forEach((card) -> row("synonym", next(), card.phrase(), card.means()));
		seeds.emergencyWords()
			.forEach((card) -> row("emergency_word", card.phrase(), card.redFlag(), next(), card.unlessWords()));
		seeds.clusters().forEach(this::cluster);
		seeds.scores()
			.forEach((card) -> row("score", card.set(), card.entry(), card.measure(), Integer.valueOf(card.hits()),
					Integer.valueOf(card.stories()), next()));
		seeds.publishedScores()
			.forEach((card) -> row("published_score", card.slug(), card.who(), known(card.first()),
					known(card.firstThree()), known(card.care()), card.source().source(), card.source().reported(),
					next()));
		for (Batch batch : this.batches.values()) {
			batch.write(this.connection);
		}
	}

	private void clear() throws SQLException {
		try (java.sql.Statement sql = this.connection.createStatement()) {
			sql.execute("delete from statement_citation");
			sql.execute("delete from statement where qualifies is not null");
			sql.execute("update food set kind_of = null");
			for (int i = TABLES.size() - 1; i >= 0; i--) {
				sql.execute("delete from " + TABLES.get(i));
			}
		}
	}

	private void sources(List<SourceCard> sources) {
		for (SourceCard source : sources) {
			row("source", source.slug(), source.kind(), source.title(), source.read(), next(), source.design());
			for (SectionCard section : source.sections()) {
				row("source_section", source.slug(), section.slug(), section.title(), next());
			}
		}
	}

	private void statements(String topic, String part, List<StatementCard> cards) {
		for (StatementCard card : cards) {
			String kind = card.caution() ? "caution" : card.but().isEmpty() ? "fact" : "claim";
			int claim = statement(topic, part, kind, card, null);
			for (StatementCard but : card.but()) {
				statement(topic, part, but.caution() ? "caution" : "qualification", but, claim);
			}
		}
	}

	private int statement(String topic, String part, String kind, StatementCard card, @Nullable Integer qualifies) {
		int id = ++this.statements;
		List<Citation> citations = card.sources();
		Citation first = citations.isEmpty() ? null : citations.get(0);
		row("statement", id, topic, part, id, kind, card.text(), card.certainty(), qualifies,
				(first != null) ? first.source() : null, (first != null) ? first.section() : null,
				(first != null) ? first.reported() : null, card.verdict());
		for (int i = 1; i < citations.size(); i++) {
			Citation citation = citations.get(i);
			row("statement_citation", id, i, citation.source(), citation.section(), citation.reported());
		}
		return id;
	}

	private void related(Map<String, SeedTopic> topics) {
		Set<List<String>> pairs = new LinkedHashSet<>();
		topics.values().forEach((topic) -> topic.related().forEach((other) -> {
			pairs.add(List.of(topic.path(), other));
			pairs.add(List.of(other, topic.path()));
		}));
		pairs.forEach((pair) -> row("related_topic", pair.toArray()));
	}

	private void pageOfCheck(QuestionPageCard page) {
		row("questionnaire_page", page.page(), page.title(), next());
		for (QuestionCard question : page.questions()) {
			row("question", question.question(), page.page(), question.choice(), question.title(), question.hint(),
					question.why(), next());
			for (AnswerCard answer : question.answers()) {
				row("answer", answer.code(), question.question(), answer.none(), answer.label(), answer.you(), next());
			}
		}
	}

	private void factor(String kind, String folder, TopicCard card) {
		row("factor", card.slug(), kind, card.name(), folder + card.slug(), card.factor().prior(),
				(card.factor().cap() != null) ? card.factor().cap() : "strong", next());
		card.factor()
			.associations()
			.forEach((association) -> row("association", card.slug(), association.finding(),
					association.likelihoodRatio(), association.group(), association.general(), association.certainty(),
					association.source().source(), association.source().reported()));
	}

	private void headline(String folder, TopicCard card) {
		row("headline", folder + card.slug(), card.name(), card.clinicalName(), card.summary());
	}

	private void foods(Seeds seeds) {
		Map<String, FoodAmountsCard> amounts = seeds.foodAmounts()
			.stream()
			.collect(Collectors.toMap(FoodAmountsCard::food, Function.identity()));
		for (FoodCard food : seeds.foods()) {
			FoodAmountsCard measured = amounts.get(food.slug());
			row("food", food.slug(), food.title(), food.group(), next(), food.kind(),
					(measured != null) ? measured.usda() : null, (measured != null) ? measured.serving() : null,
					(measured != null) ? new BigDecimal(measured.grams()) : null, "yes".equals(food.suggest()));
			food.dietCodes().forEach((diet) -> row("food_diet", food.slug(), diet));
		}
		seeds.foodAmounts().forEach((card) -> card.amounts().forEach((nutrient, amount) -> {
			if (!Cards.NONE.equals(amount)) {
				row("food_amount", card.food(), nutrient, new BigDecimal(amount));
			}
		}));
	}

	private static @Nullable String known(String cell) {
		return Cards.NONE.equals(cell) ? null : cell;
	}

	private void cluster(ClusterCard cluster) {
		row("cluster", cluster.slug(), cluster.title(), next());
		for (int i = 0; i < cluster.when().size(); i++) {
			for (String finding : Cards.findings(cluster.when().get(i))) {
				row("cluster_line", cluster.slug(), i, finding);
			}
		}
		if (cluster.unless() != null) {
			Cards.findings(cluster.unless()).forEach((finding) -> row("cluster_exception", cluster.slug(), finding));
		}
		for (int i = 0; i < cluster.factors().size(); i++) {
			row("cluster_factor", cluster.slug(), i, cluster.factors().get(i));
		}
	}

	private void chart(ChartCard chart) {
		row("chart", chart.slug(), chart.title(), chart.shows(), next());
		for (FigureCard figure : chart.figures()) {
			row("figure", chart.slug(), next(), figure.label(), figure.low(), figure.high(), figure.source().source(),
					figure.source().section(), figure.source().reported());
		}
	}

	private void redFlag(RedFlagCard flag) {
		RaisedCard raised = flag.raised();
		row("red_flag", flag.code(), flag.title(), flag.level(), flag.within(), flag.who(),
				(raised != null) ? raised.level() : null, (raised != null) ? raised.within() : null,
				(raised != null) ? raised.who() : null, "/when-to-see-a-doctor#" + flag.code(), next());
		lines(flag.code(), "when", flag.when());
		lines(flag.code(), "or-when", flag.orWhen());
		lines(flag.code(), "raised", (raised != null) ? raised.when() : List.of());
		for (int i = 0; i < flag.mayIndicate().size(); i++) {
			row("red_flag_indication", flag.code(), i, flag.mayIndicate().get(i));
		}
	}

	private void lines(String flag, String way, List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			for (String finding : Cards.findings(lines.get(i))) {
				row("red_flag_line", flag, way, i, finding);
			}
		}
	}

	/** Positions only order: one sequence serves every table. */
	private int next() {
		return ++this.positions;
	}

	private void row(String table, @Nullable Object... values) {
		this.batches.computeIfAbsent(table, Batch::new).add(values);
	}

}
