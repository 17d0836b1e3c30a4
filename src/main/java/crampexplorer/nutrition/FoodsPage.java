package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /foods shows: all foods, or those that give one nutrient. */
record FoodsPage(@Nullable Link nutrient, List<Link> filters, List<Group> groups, List<Passage> takeCare,
		List<Passage> diet, List<Reference> references, Review review) {

	static FoodsPage of(@Nullable Nutrient chosen, List<Nutrient> nutrients, List<Food> foods, Topics topics,
			References references) {
		Map<String, List<Row>> rows = new LinkedHashMap<>();
		for (Food food : foods) {
			rows.computeIfAbsent(food.group(), (group) -> new ArrayList<>()).add(Row.of(food, nutrients, references));
		}
		List<Group> groups = rows.entrySet()
			.stream()
			.map((entry) -> new Group(entry.getKey(), entry.getValue()))
			.toList();
		List<Link> filters = nutrients.stream()
			.filter((nutrient) -> chosen == null || !nutrient.slug().equals(chosen.slug()))
			.map((nutrient) -> new Link(nutrient.title(), "/foods?nutrient=" + nutrient.slug()))
			.toList();
		Topic index = topics.get("/foods");
		List<Passage> takeCare = new ArrayList<>(references.cite(index, "take-care"));
		if (chosen != null) {
			takeCare.addAll(references.cite(topics.get(chosen.path()), "food-care"));
		}
		return new FoodsPage((chosen != null) ? chosen.link() : null, filters, groups, takeCare,
				references.cite(index, "diet"), references.list(), index.review());
	}

	/** Foods of one kind. */
	record Group(String name, List<Row> rows) {
	}

	/** A food and what it gives. */
	record Row(Link link, List<Gives> gives) {

		static Row of(Food food, List<Nutrient> nutrients, References references) {
			return new Row(food.link(),
					nutrients.stream()
						.filter(food::gives)
						.map((nutrient) -> Gives.of(food, nutrient, references))
						.toList());
		}
	}

	/** A nutrient that a food gives, by the word of these references. */
	record Gives(Link nutrient, List<Integer> references) {

		static Gives of(Food food, Nutrient nutrient, References references) {
			return new Gives(nutrient.link(), food.citations(nutrient).stream().map(references::number).toList());
		}
	}

}
