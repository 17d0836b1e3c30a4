package crampexplorer.nutrition;

import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /nutrients shows.
 *
 * @param columns parts of the nutrients that the table compares
 */
record NutrientsPage(Topic topic, List<String> columns, List<Topic> rows, References references) {

	private static final List<String> COMPARED = List.of("compare-role", "compare-lack", "compare-foods",
			"compare-signs");

	static NutrientsPage of(List<Nutrient> nutrients, Topics topics, References references) {
		return new NutrientsPage(topics.get(NutritionRoom.NUTRIENTS), COMPARED,
				nutrients.stream().map((nutrient) -> topics.get(nutrient.path())).toList(), references);
	}

}
