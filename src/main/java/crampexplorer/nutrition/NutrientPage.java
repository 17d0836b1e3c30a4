package crampexplorer.nutrition;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;

/** What /nutrients/{slug} shows. */
record NutrientPage(String title, String clinicalName, String summary, List<Passage> answer, List<Passage> role,
		List<Passage> mechanism, List<Passage> signs, List<Passage> foods, String foodsPath, List<FoodRow> foodRows,
		List<IntakeRow> intakes, List<Passage> risk, List<Passage> absorption, List<Passage> pills,
		List<Passage> bloodTest, List<ClaimBox> claims, List<Passage> takeCare, List<Link> causes, List<Link> nutrients,
		List<Link> redFlags, List<Reference> references, Review review) {

	static NutrientPage of(Nutrient nutrient, Topic topic, List<Food> foods, Claims claims, References references) {
		List<Passage> answer = references.cite(topic, "answer");
		List<Passage> role = references.cite(topic, "role");
		List<Passage> mechanism = references.cite(topic, "mechanism");
		List<Passage> signs = references.cite(topic, "signs");
		List<Passage> foodPassages = references.cite(topic, "foods");
		List<FoodRow> foodRows = foods.stream()
			.map((food) -> new FoodRow(food.link(), food.citations(nutrient).stream().map(references::number).toList()))
			.toList();
		List<IntakeRow> intakes = nutrient.intakes()
			.stream()
			.map((intake) -> IntakeRow.of(intake, references))
			.toList();
		return new NutrientPage(nutrient.title(), nutrient.clinicalName(), nutrient.summary(), answer, role, mechanism,
				signs, foodPassages, "/foods?nutrient=" + nutrient.slug(), foodRows, intakes,
				references.cite(topic, "risk"), references.cite(topic, "absorption"), references.cite(topic, "pills"),
				references.cite(topic, "blood-test"), claims.on(nutrient.path(), references),
				references.cite(topic, "take-care"), topic.related("/causes/"), topic.related("/nutrients/"),
				topic.related("/when-to-see-a-doctor#"), references.list(), topic.review());
	}

	/** A food that a document names for the nutrient. */
	record FoodRow(Link link, List<Integer> references) {
	}

	/** A line of the table of reference intakes. */
	record IntakeRow(String who, String amount, String kind, List<Integer> references) {

		static IntakeRow of(ReferenceIntake intake, References references) {
			String amount = NumberFormat.getInstance(Locale.ENGLISH).format(intake.amount());
			return new IntakeRow(intake.who(), amount + " " + intake.unit(), intake.kind(),
					List.of(references.number(intake.citation())));
		}
	}

}
