package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/** What /foods/{slug} shows. */
record FoodPage(String title, String group, List<Row> rows, List<Passage> notes, List<Passage> takeCare,
		List<Link> sameGroup, List<Reference> references, Review review) {

	static FoodPage of(Food food, List<Nutrient> nutrients, List<Food> foods, Topics topics, References references) {
		List<Nutrient> given = nutrients.stream().filter(food::gives).toList();
		List<Row> rows = given.stream().map((nutrient) -> Row.of(food, nutrient, topics, references)).toList();
		Topic topic = topics.get(food.path());
		List<Passage> notes = references.cite(topic, "note");
		List<Passage> takeCare = new ArrayList<>(references.cite(topics.get("/foods"), "take-care"));
		given.forEach((nutrient) -> takeCare.addAll(references.cite(topics.get(nutrient.path()), "food-care")));
		List<Link> sameGroup = foods.stream()
			.filter((other) -> other != food && other.group().equals(food.group()))
			.map(Food::link)
			.toList();
		return new FoodPage(food.title(), food.group(), rows, notes, takeCare, sameGroup, references.list(),
				topics.get("/foods").review());
	}

	/** A nutrient that the food gives, what it does, and who says so. */
	record Row(Link nutrient, List<Passage> role, List<Integer> references) {

		static Row of(Food food, Nutrient nutrient, Topics topics, References references) {
			return new Row(nutrient.link(), references.cite(topics.get(nutrient.path()), "compare-role"),
					food.citations(nutrient).stream().map(references::number).toList());
		}
	}

}
