package crampexplorer.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The shapes of the seed files. What a shape cannot say, {@link SeedChecks} checks. */
final class Cards {

	/** What stands in a table where there is nothing. */
	static final String NONE = "-";

	private Cards() {
	}

	/**
	 * A citation as written in a seed: {@code document-001/magnesium}, {@code cks2012} or
	 * {@code via rxlist-k}.
	 */
	record Citation(String source, @Nullable String section, boolean reported) {

		@JsonCreator
		static Citation of(String text) {
			boolean reported = text.startsWith("via ");
			String[] parts = (reported ? text.substring(4) : text).split("/", 2);
			return new Citation(parts[0], (parts.length == 2) ? parts[1] : null, reported);
		}

	}

	record SourceCard(String slug, String kind, @Nullable String design, String title, String read,
			List<SectionCard> sections) {

		SourceCard {
			required("slug", slug, "kind", kind, "title", title, "read", read);
			sections = orEmpty(sections);
		}

	}

	record SectionCard(String slug, String title) {

		SectionCard {
			required("slug", slug, "title", title);
		}

	}

	/** {@code dossier} names what it carries of the dossier; it is not loaded. */
	record StatementCard(String text, List<Citation> sources, @Nullable String verdict, @Nullable String certainty,
			@Nullable String kind, List<StatementCard> but, List<String> dossier) {

		StatementCard {
			required("text", text);
			sources = orEmpty(sources);
			but = orEmpty(but);
			dossier = orEmpty(dossier);
		}

		boolean caution() {
			return "caution".equals(this.kind);
		}

	}

	/** A nutrient or a cause, with the factor that the check ranks. */
	record TopicCard(String slug, Integer position, LocalDate checked, LocalDate due, String title, String name,
			String clinicalName, String summary, Map<String, List<StatementCard>> parts, List<String> related,
			FactorCard factor) {

		TopicCard {
			required("slug", slug, "position", position, "checked", checked, "due", due, "title", title, "name", name,
					"clinical-name", clinicalName, "summary", summary, "parts", parts, "factor", factor);
			related = orEmpty(related);
		}

	}

	record FactorCard(BigDecimal prior, @Nullable String cap, List<AssociationCard> associations) {

		FactorCard {
			required("prior", prior, "associations", associations);
		}

	}

	/** {@code basis} is a note for editors: it is not loaded. */
	record AssociationCard(String finding, BigDecimal likelihoodRatio, @Nullable String group, boolean general,
			String certainty, Citation source, @Nullable String basis) {

		AssociationCard {
			required("finding", finding, "likelihood-ratio", likelihoodRatio, "certainty", certainty, "source", source);
		}

	}

	record PageCard(String path, String title, @Nullable LocalDate checked, @Nullable LocalDate due,
			Map<String, List<StatementCard>> parts) {

		PageCard {
			required("path", path, "title", title, "parts", parts);
		}

	}

	record MeasureCard(String slug, String title, String when, Map<String, List<StatementCard>> parts,
			List<String> related) {

		MeasureCard {
			required("slug", slug, "title", title, "when", when, "parts", parts);
			related = orEmpty(related);
		}

		/** Pills stand beside the food that they are compared with. */
		String path() {
			return ("pills".equals(this.when) ? "/supplements#" : "/relief#") + this.slug;
		}

	}

	record ClaimCard(String slug, String title, String page, String verdict, String certainty,
			Map<String, List<StatementCard>> parts) {

		ClaimCard {
			required("slug", slug, "title", title, "page", page, "verdict", verdict, "certainty", certainty, "parts",
					parts);
		}

		String path() {
			return this.page + "#claim-" + this.slug;
		}

	}

	/** {@code findings} are answers of the check that mean this class. */
	record MedicineCard(String slug, String title, String strength, @Nullable RatioCard ratio, List<String> findings,
			Map<String, List<StatementCard>> parts) {

		MedicineCard {
			required("slug", slug, "title", title, "strength", strength, "parts", parts);
			findings = orEmpty(findings);
		}

	}

	record RatioCard(BigDecimal value, BigDecimal low, BigDecimal high) {

		RatioCard {
			required("value", value, "low", low, "high", high);
		}

	}

	/**
	 * Findings that point to more than one factor at once.
	 *
	 * @param when lines as in a red flag
	 * @param unless a line that must have no chosen answer
	 * @param factors the one that leads to the others first
	 */
	record ClusterCard(String slug, String title, List<String> when, @Nullable String unless, List<String> factors,
			Map<String, List<StatementCard>> parts) {

		ClusterCard {
			required("slug", slug, "title", title, "when", when, "factors", factors, "parts", parts);
		}

		String path() {
			return "/how-it-works/rules#" + this.slug;
		}

	}

	/** How often the check was right on patient stories, as the tests counted it. */
	record ScoreCard(String set, String entry, String measure, String hits, String stories) {
	}

	/** What a study found about symptom checkers or doctors. A dash: not reported. */
	record PublishedScoreCard(String slug, String who, String first, String firstThree, String care, Citation source) {
	}

	record LookAlikeCard(String slug, String title, @Nullable String page, Map<String, List<StatementCard>> parts) {

		LookAlikeCard {
			required("slug", slug, "title", title, "parts", parts);
		}

	}

	record ChartCard(String slug, String title, @Nullable String shows, List<FigureCard> figures,
			Map<String, List<StatementCard>> parts) {

		ChartCard {
			required("slug", slug, "title", title, "parts", parts);
			figures = orEmpty(figures);
		}

	}

	/** {@code percent} is a number, or two with {@code to} between them. */
	record FigureCard(String label, String percent, Citation source, List<String> dossier) {

		FigureCard {
			required("label", label, "percent", percent, "source", source);
			dossier = orEmpty(dossier);
		}

		BigDecimal low() {
			return new BigDecimal(this.percent.split(" to ")[0]);
		}

		BigDecimal high() {
			String[] range = this.percent.split(" to ");
			return new BigDecimal(range[range.length - 1]);
		}

	}

	record ComparisonCard(String slug, String title, Map<String, List<StatementCard>> parts) {

		ComparisonCard {
			required("slug", slug, "title", title, "parts", parts);
		}

	}

	record RedFlagCard(String code, String title, String level, String within, String who, List<String> when,
			List<String> orWhen, @Nullable RaisedCard raised, List<String> mayIndicate, String sign,
			@JsonProperty("do") String advice, String say, List<Citation> sources, @Nullable String kind,
			List<String> related, List<String> dossier) {

		RedFlagCard {
			required("code", code, "title", title, "level", level, "within", within, "who", who, "when", when,
					"may-indicate", mayIndicate, "sign", sign, "do", advice, "say", say);
			orWhen = orEmpty(orWhen);
			sources = orEmpty(sources);
			related = orEmpty(related);
			dossier = orEmpty(dossier);
		}

		/** One of its statements, with its sources. */
		StatementCard statement(String text) {
			return new StatementCard(text, this.sources, null, null, this.kind, List.of(), this.dossier);
		}

		/** What to say is our own advice, whatever the sources of the sign. */
		StatementCard spoken(String text) {
			return new StatementCard(text, this.sources.isEmpty() ? this.sources : List.of(Citation.of("judgement")),
					null, null, this.kind, List.of(), List.of());
		}

	}

	record RaisedCard(List<String> when, String level, String within, String who, @JsonProperty("do") String advice,
			String say) {

		RaisedCard {
			required("when", when, "level", level, "within", within, "who", who, "do", advice, "say", say);
		}

	}

	record QuestionPageCard(String page, String title, List<QuestionCard> questions) {

		QuestionPageCard {
			required("page", page, "title", title, "questions", questions);
		}

	}

	record QuestionCard(String question, String choice, String title, @Nullable String hint, String why,
			List<AnswerCard> answers) {

		QuestionCard {
			required("question", question, "choice", choice, "title", title, "why", why, "answers", answers);
		}

	}

	record AnswerCard(String code, String label, String you, boolean none) {

		AnswerCard {
			required("code", code, "label", label, "you", you);
		}

	}

	record CautionCard(String code, String title, String when, @Nullable String withholds,
			Map<String, List<StatementCard>> parts) {

		CautionCard {
			required("code", code, "title", title, "when", when, "parts", parts);
		}

	}

	/** A dash as {@code kindOf} or {@code diets} stands for none. */
	record FoodCard(String slug, String title, String group, String kindOf, String diets, String suggest) {

		/** The kind of food that it belongs to, or null. */
		@Nullable String kind() {
			return NONE.equals(this.kindOf) ? null : this.kindOf;
		}

		List<String> dietCodes() {
			return NONE.equals(this.diets) ? List.of() : List.of(this.diets.split(" "));
		}

	}

	/** How much 100 g of a food hold, by nutrient; a dash stands for not known. */
	record FoodAmountsCard(String food, String usda, String serving, String grams, Map<String, String> amounts) {

		static final List<String> NUTRIENTS = List.of("magnesium", "potassium", "calcium", "sodium", "vitamin-d",
				"vitamin-b1", "vitamin-b6", "vitamin-b12", "vitamin-k1");

	}

	record IntakeCard(String nutrient, String kind, String who, String amount, String unit, Citation source,
			String dossier) {
	}

	/**
	 * A line of the literature's dossier: what the site must say. It is not loaded.
	 * {@code figures} must stand in the words that carry it, separated by semicolons;
	 * {@code withheld} tells why it is not said. A dash stands for none.
	 */
	record DossierCard(String row, String section, String about, String figures, String withheld) {
	}

	record FoodNutrientCard(String food, String nutrient, Citation source) {
	}

	/** What people type, and the words of this site for it. */
	record SynonymCard(String phrase, String means) {
	}

	/** Words that sound like a red flag. */
	/**
	 * {@code unless} holds words with which it means something else; a dash stands for
	 * none.
	 */
	record EmergencyWordCard(String phrase, String redFlag, String unless) {

		String unlessWords() {
			return NONE.equals(this.unless) ? "" : this.unless;
		}

	}

	/**
	 * The findings of a red flag's line, such as
	 * {@code headache or nausea-or-poor-appetite}.
	 */
	static List<String> findings(String line) {
		return Arrays.asList(line.split(" or "));
	}

	/** Takes names and values in turn; Jackson adds the place to what is thrown here. */
	private static void required(@Nullable Object... namesAndValues) {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			Object value = namesAndValues[i + 1];
			if (value == null || value instanceof String text && text.isBlank()) {
				throw new IllegalArgumentException("'" + namesAndValues[i] + "' is missing");
			}
		}
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
