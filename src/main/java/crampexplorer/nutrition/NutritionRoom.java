package crampexplorer.nutrition;

import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Trait;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class NutritionRoom implements Room {

	static final String NUTRIENTS = "/nutrients";

	static final String FOODS = "/foods";

	static final String COMPARE = FOODS + "/compare";

	static final Place NUTRIENT = Place.of("nutrient", NUTRIENTS + "/{slug}", Kind.NUTRIENTS)
		.with(Part.of("answer", Part.Trait.CLAIMS, Part.Trait.HEAD, Part.Trait.GIST),
				Part.of("role", Part.Trait.FOLDED), Part.of("mechanism", Part.Trait.CLAIMS, Part.Trait.FOLDED),
				Part.of("signs"), Part.of("foods"), Part.of("risk"),
				Part.of("absorption", Part.Trait.OPTIONAL, Part.Trait.FOLDED),
				Part.of("pills", Part.Trait.CLAIMS, Part.Trait.FOLDED), Part.of("blood-test", Part.Trait.FOLDED),
				Part.of("ask-first"), Part.of("take-care"), Part.of("food-care", Part.Trait.OPTIONAL),
				Part.of("compare-role"), Part.of("compare-lack"), Part.of("compare-foods"), Part.of("compare-signs"),
				Part.of("do", Part.Trait.OF_THE_RESULT),
				Part.of("do-food", Part.Trait.OPTIONAL, Part.Trait.OF_THE_RESULT),
				Part.of("ask", Part.Trait.OF_THE_RESULT))
		.withDangers()
		.being(Trait.SHOWS_CLAIMS, Trait.LINKED)
		.found(Found.IN_THE_A_TO_Z);

	static final Place FOOD = Place.of("food", FOODS + "/{slug}", Kind.FOODS)
		.with(Part.of("note", Part.Trait.OPTIONAL))
		.found(Found.IN_THE_A_TO_Z);

	@Override
	public List<Place> places() {
		return List.of(NUTRIENT, FOOD,
				Place.of("nutrients", NUTRIENTS, Kind.NUTRIENTS)
					.with(Part.of("electrolytes"), Part.of("vitamins"), Part.of("balance"))
					.being(Trait.TOLD)
					.found(Found.IN_THE_A_TO_Z)
					.inMenu(3),
				Place.of("foods", FOODS, Kind.FOODS)
					.with(Part.of("low-potassium"), Part.of("diet", Part.Trait.FOLDED), Part.of("take-care"))
					.being(Trait.TOLD)
					.found(Found.IN_THE_A_TO_Z)
					.inMenu(4),
				Place.of("compare", COMPARE, Kind.FOODS).robots(Place.Robots.NOT_LIST));
	}

	@Override
	public Map<String, Set<String>> choices() {
		return Map.of("foods", FoodQuery.NAMES, "compare", FoodQuery.NAMES);
	}

}
