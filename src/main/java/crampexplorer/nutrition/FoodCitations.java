package crampexplorer.nutrition;

import java.util.stream.Stream;

import crampexplorer.evidence.Citing;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Component;

/** The sources of reference intakes, of foods that documents name, and of amounts. */
@Component
class FoodCitations implements Citing {

	private final Nutrients nutrients;

	private final Foods foods;

	private final Topics topics;

	FoodCitations(Nutrients nutrients, Foods foods, Topics topics) {
		this.nutrients = nutrients;
		this.foods = foods;
		this.topics = topics;
	}

	@Override
	public Stream<Use> uses() {
		Stream<Use> ofNutrients = this.nutrients.all().stream().flatMap(this::uses);
		return Stream.concat(ofNutrients,
				Stream.of(Use.of(Measured.DATA, this.topics.get(NutritionRoom.FOODS).link())));
	}

	private Stream<Use> uses(Nutrient nutrient) {
		return Stream
			.concat(nutrient.intakes().stream().map(ReferenceIntake::citation),
					this.foods.all().stream().flatMap((food) -> food.citations(nutrient).stream()))
			.map((citation) -> Use.of(citation, nutrient.link()));
	}

}
