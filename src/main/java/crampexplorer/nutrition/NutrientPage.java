package crampexplorer.nutrition;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.nutrition.FoodsPage.AmountRow;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/** What /nutrients/{slug} shows. */
record NutrientPage(String title, String clinicalName, String summary, List<Passage> answer, List<Passage> role,
		List<Passage> mechanism, List<Passage> signs, List<Passage> foods, String foodsPath,
		@Nullable Measured measured, List<AmountRow> foodRows, List<FoodRow> named, List<IntakeRow> intakes,
		List<Passage> risk, List<Passage> absorption, List<Passage> pills, List<Passage> bloodTest,
		List<ClaimBox> claims, List<Passage> takeCare, List<Link> causes, List<Link> nutrients, List<Link> redFlags,
		int data, Neighbours neighbours, List<Reference> references, Review review) {

	/** So many foods stand on the page; all on /foods. */
	private static final int MOST_FOODS = 10;

	static NutrientPage of(Nutrient nutrient, Topic topic, Nutrients nutrients, Foods foods, Claims claims,
			References references) {
		List<Passage> answer = references.cite(topic, "answer");
		List<Passage> role = references.cite(topic, "role");
		List<Passage> mechanism = references.cite(topic, "mechanism");
		List<Passage> signs = references.cite(topic, "signs");
		List<Passage> foodPassages = references.cite(topic, "foods");
		Measured measured = nutrients.measured(nutrient).orElse(null);
		List<AmountRow> foodRows = (measured != null) ? foods.byAmount(nutrient.slug(), Portion.SERVING)
			.stream()
			.limit(MOST_FOODS)
			.map((food) -> AmountRow.of(food, nutrient, measured, Portion.SERVING, foods, references))
			.toList() : List.of();
		List<FoodRow> named = Stream
			.concat(foods.byAmount(nutrient.slug(), Portion.SERVING).stream().filter((food) -> food.gives(nutrient)),
					foods.namedWithoutAmount(nutrient).stream())
			.map((food) -> new FoodRow(food.link(), food.citations(nutrient).stream().map(references::number).toList()))
			.toList();
		List<IntakeRow> intakes = nutrient.intakes()
			.stream()
			.map((intake) -> IntakeRow.of(intake, references))
			.toList();
		return new NutrientPage(nutrient.title(), nutrient.clinicalName(), nutrient.summary(), answer, role, mechanism,
				signs, foodPassages, "/foods?nutrient=" + nutrient.slug(), measured, foodRows, named, intakes,
				references.cite(topic, "risk"), references.cite(topic, "absorption"), references.cite(topic, "pills"),
				references.cite(topic, "blood-test"), claims.on(nutrient.path(), references),
				references.cite(topic, "take-care"), topic.related("/causes/"), topic.related("/nutrients/"),
				topic.related("/when-to-see-a-doctor#"), foodRows.isEmpty() ? 0 : references.number(Measured.DATA),
				Neighbours.of(nutrient.link(), nutrients.all().stream().map(Nutrient::link).toList()),
				references.list(), topic.review());
	}

	/** For the links at the head of the page. */
	public List<Part> parts() {
		return Part.listed(Part.of("answer", "nutrient.answer"), Part.of("role", "nutrient.role", this.role),
				Part.of("mechanism", "nutrient.mechanism", this.mechanism),
				Part.of("signs", "nutrient.signs", this.signs), Part.of("foods", "nutrient.foods"),
				Part.of("intakes", "nutrient.intakes", this.intakes), Part.of("risk", "nutrient.risk", this.risk),
				Part.of("absorption", "nutrient.absorption", this.absorption),
				Part.of("pills", "nutrient.pills", this.pills),
				Part.of("blood-test", "nutrient.bloodTest", this.bloodTest),
				Part.of("claims", "claims.title", this.claims), Part.of("take-care", "takeCare"),
				Part.of("sources", "footer.sources", this.references));
	}

	/**
	 * A food that a document names for the nutrient; those of which most is known stand
	 * first.
	 */
	record FoodRow(Link link, List<Integer> references) {
	}

	/** A line of the table of reference intakes. */
	record IntakeRow(String who, String amount, String kind, List<Integer> references) {

		static IntakeRow of(ReferenceIntake intake, References references) {
			String amount = NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(intake.amount());
			return new IntakeRow(intake.who(), amount + " " + intake.unit(), intake.kind(),
					List.of(references.number(intake.citation())));
		}
	}

}
